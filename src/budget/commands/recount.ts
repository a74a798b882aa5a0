import { type Command, CommandRefused, type Terminal } from '../../platform/commands/command.ts'
import { equals, parseFraction } from '../../platform/kernel/fraction.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { checkedWelfare } from '../methods/max-welfare.ts'
import type { PbElection } from '../pb/index.ts'
import { amountText } from './amount-text.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { countBallots } from './count-ballots.ts'
import { type CountOptions, countOptions } from './count-options.ts'
import { currencyOf } from './project-sheet.ts'
import { type Published, publishedInBallots, publishedInJson } from './published-outcome.ts'
import { readBallots } from './read-ballots.ts'
import { type RecountDifference, recountDifference } from './recount-difference.ts'
import { tieOrderOf } from './tie-option.ts'
import { writeLines } from '../../platform/commands/write-lines.ts'

/** Counts again from the exported files alone, and compares with what was published. */
export const recountCommand: Command = {
  name: 'budget recount',
  summary: 'recompte des bulletins publiés et compare avec les résultats publiés',
  help: `
Usage : parvis budget recount BULLETINS.pb [RÉSULTATS.json] [OPTIONS]

Recompte les bulletins et dit si l’on retrouve les mêmes lauréats, le même total et la même part, ou
montre la différence. Sans base de données : les fichiers publiés suffisent. « - » lit les bulletins
sur l’entrée standard.

Avec RÉSULTATS.json (celui de « parvis budget export NOM --format json », de « parvis budget count
--json » ou de la page des résultats), la règle et le départage sont ceux du fichier.
Sans lui, les lauréats sont ceux de la colonne « selected » des bulletins, et la règle celle de META
ou de --rule.

Options
  --rule, --satisfaction, --ties, --order, --increment   comme « parvis budget count »,
                        quand il n’y a pas de RÉSULTATS.json
  --json                écrit la comparaison en JSON

Le code de sortie est 0 si tout est pareil, 1 s’il y a une différence, 2 si un fichier ou une option
est à corriger.

Exemple : parvis budget recount edition-2026.pb edition-2026.json`,

  async run(words, terminal) {
    const { values, positionals } = readCommandLine(words, {
      ...countOptions,
      json: { type: 'boolean' },
    })
    const { json, ...options } = values
    const { ballots, results } = filesIn(positionals)
    if (results !== null) refuseOptions(options)

    const read = await readBallots(ballots, terminal)
    const published =
      results === null ? await publishedInBallots(read, options) : await publishedInJson(results)
    const difference = await recountAs(published, read, terminal)
    if (json === true) await writeLines(terminal.out, [JSON.stringify(difference, null, 2)])
    else await writeLines(terminal.out, told(difference, published, read))
    return difference.isSame ? 0 : 1
  },
}

/** Results end with `.json`; ballots are the other file. @throws CommandRefused */
function filesIn(positionals: readonly string[]): {
  readonly ballots: string
  readonly results: string | null
} {
  const results = positionals.filter((path) => path.toLowerCase().endsWith('.json'))
  const ballots = positionals.filter((path) => !results.includes(path))
  const [first] = ballots
  if (first === undefined) {
    throw new CommandRefused(
      'Quels bulletins recompter ? Par exemple : parvis budget recount vote.pb resultats.json',
    )
  }
  if (ballots.length > 1 || results.length > 1) {
    throw new CommandRefused(
      `Un fichier de bulletins, et un de résultats (.json) au plus : ${positionals.join(', ')}.`,
    )
  }
  return { ballots: first, results: results[0] ?? null }
}

function refuseOptions(options: CountOptions): void {
  const [given] = Object.keys(options)
  if (given === undefined) return
  throw new CommandRefused(
    `--${given} : la règle et le départage sont ceux du fichier de résultats.`,
  )
}

async function recountAs(
  { outcome, settings, ties, about }: Published,
  read: PbElection,
  terminal: Terminal,
): Promise<RecountDifference> {
  const { election } = read
  const order = tieOrderOf(election, ties)
  if (about !== undefined && about.voters !== election.ballots.length) {
    terminal.err.write(
      `Attention : les résultats parlent de ${formatCount(about.voters, 'fr')} votants, les bulletins sont ${formatCount(election.ballots.length, 'fr')}.\n`,
    )
  }
  if (about !== undefined && !equals(about.budget, election.budget)) {
    const [theirs, ours] = [about.budget, election.budget].map((one) =>
      amountText(one, currencyOf(read)),
    )
    terminal.err.write(
      `Attention : les résultats parlent d’un budget de ${theirs}, les bulletins de ${ours}.\n`,
    )
  }
  const recount = await countBallots(election, settings, order, terminal)
  return recountDifference(outcome, recount, (selected) =>
    checkedWelfare(election, settings.satisfaction, selected),
  )
}

function told(
  difference: RecountDifference,
  { outcome, settings }: Published,
  read: PbElection,
): readonly string[] {
  const { isSame, missing, added, figures } = difference
  const number = outcome.selected.length
  const voters = formatCount(read.election.ballots.length, 'fr')
  if (isSame) {
    const winners = `${formatCount(number, 'fr')} ${number > 1 ? 'projets' : 'projet'}`
    return [
      `Mêmes lauréats : ${winners}, ${voters} bulletins recomptés par la règle ${settings.rule}.`,
    ]
  }

  const names = new Map(
    read.facts.map(({ id, name }) => [id, name === null ? id : `${id} « ${name} »`]),
  )
  const listed = (ids: readonly string[]) => ids.map((id) => `  ${names.get(id) ?? id}`)
  return [
    `Résultat différent : ${voters} bulletins recomptés par la règle ${settings.rule}.`,
    ...(missing.length === 0 ? [] : ['Publiés lauréats, non retrouvés :', ...listed(missing)]),
    ...(added.length === 0 ? [] : ['Retrouvés lauréats, non publiés :', ...listed(added)]),
    ...figures.map(({ name, published, recounted }) => {
      const [theirs, ours] = [published, recounted].map((text) =>
        shown(text, name === 'optimalWelfare' ? null : currencyOf(read)),
      )
      return `${figureTitles[name]} : publié ${theirs}, recompté ${ours}.`
    }),
  ]
}

function shown(exact: string, currency: string | null): string {
  const amount = parseFraction(exact)
  return amount === null ? exact : amountText(amount, currency)
}

const figureTitles = {
  totalCost: 'Coût total',
  finalEndowment: 'Part de chaque votant',
  optimalWelfare: 'Satisfaction totale',
} as const satisfies Record<RecountDifference['figures'][number]['name'], string>
