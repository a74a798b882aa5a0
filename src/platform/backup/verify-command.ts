import type { Command, Terminal } from '../commands/command.ts'
import { openTown, readMigrations, type TownDatabase } from '../database/index.ts'
import { fileAndOptions } from './command-words.ts'
import { percent, progressLine } from './progress-line.ts'
import type { Soundness, SoundnessCheck } from './soundness-check.ts'

interface Finding extends Soundness {
  readonly name: string
  readonly title: string
}

export const verifyCommand = (checks: readonly SoundnessCheck[]): Command => ({
  name: 'db verify',
  summary: 'vérifie que rien ne manque et que rien n’a été réécrit',
  help: `
Usage : parvis db verify [--json]

Recalcule la chaîne du journal, cherche les lignes qui en désignent d’absentes, relit chaque fichier
déposé. Ne change rien. Le code de sortie est 1 quand quelque chose est rompu.

  --json   écrit les résultats en JSON

Exemple : parvis db verify && parvis db backup parvis.sauvegarde`,
  async run(words, terminal) {
    const { given } = fileAndOptions(words, ['json'])
    const town = await openTown({ purpose: 'db verify', statementTimeoutMs: 0, migrates: false })
    try {
      if (!(await isUpToDate(town))) {
        terminal.err.write('La base de données n’est pas à jour : lancez « parvis db migrate ».\n')
        return 1
      }
      const findings: Finding[] = []
      for (const check of checks) findings.push(await found(check, town, terminal))
      if (given.has('json')) terminal.out.write(`${JSON.stringify(asJson(findings), null, 2)}\n`)
      else for (const finding of findings) terminal.out.write(said(finding))
      return findings.every(({ isSound }) => isSound) ? 0 : 1
    } finally {
      await town.close()
    }
  },
})

async function found(
  check: SoundnessCheck,
  town: TownDatabase,
  terminal: Terminal,
): Promise<Finding> {
  const progress = progressLine(terminal)
  const { name, title } = check
  const soundness = await check.run(town, (share) => progress.say(`${title} : ${percent(share)}`))
  progress.end()
  return { name, title, ...soundness }
}

async function isUpToDate({ pool }: TownDatabase): Promise<boolean> {
  const table = await pool.query<{ known: boolean }>(
    `select to_regclass('migration') is not null as known`,
  )
  if (table.rows[0]?.known !== true) return false
  const applied = await pool.query<{ number: number }>('select number from migration')
  const numbers = new Set(applied.rows.map(({ number }) => number))
  return readMigrations().every(({ number }) => numbers.has(number))
}

const said = ({ title, isSound, sentences: [first = '', ...faults] }: Finding): string =>
  [`${isSound ? '✓' : '✗'} ${title} : ${first}`, ...faults.map((fault) => `  - ${fault}`), ''].join(
    '\n',
  )

const asJson = (findings: readonly Finding[]) => ({
  sound: findings.every(({ isSound }) => isSound),
  checks: findings.map(({ name, isSound, figures, sentences }) => ({
    name,
    sound: isSound,
    ...figures,
    faults: sentences.slice(1),
  })),
})
