import { type Command, CommandRefused, type Terminal } from '../../platform/commands/command.ts'
import { checkedWelfare } from '../methods/max-welfare.ts'
import type { PbElection } from '../pb/index.ts'
import { countedBallots } from '../rules/counted-ballots.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { countBallots } from './count-ballots.ts'
import { type CountOptions, countOptions } from './count-options.ts'
import { type Published, publishedInBallots, publishedInJson } from './published-outcome.ts'
import { readBallots } from './read-ballots.ts'
import { type Recount, type RecountDifference, recountDifference } from './recount-difference.ts'
import { recountReport } from './recount-report.ts'
import { tieOrderOf } from './tie-option.ts'
import { writeLines } from '../../platform/commands/write-lines.ts'

/** Counts again from the exported files alone, and compares with what was published. */
export const recountCommand: Command = {
  name: 'budget recount',
  summary: 'recompte des bulletins publiés et compare avec les résultats publiés',
  help: `
Usage : parvis budget recount BULLETINS.pb [RÉSULTATS.json] [OPTIONS]

Recompte les bulletins et compare avec ce qui a été publié : les lauréats dans leur ordre, les voix
et le coût de chaque projet, les montants, chaque tour, l’empreinte des bulletins. Dit que tout est
pareil, ou montre les premières différences, et nomme ce que les fichiers ne permettent pas de
comparer. Sans base de données : les fichiers publiés suffisent. « - » lit les bulletins sur l’entrée
standard.

Avec RÉSULTATS.json (celui de « parvis budget export NOM --format json », de « parvis budget count
--json » ou de la page des résultats), la règle et le départage sont ceux du fichier.
Sans lui, les lauréats sont ceux de la colonne « selected » des bulletins, les voix celles de la
colonne « votes » ou « score », et la règle celle de META ou de --rule.

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
    const { difference, recount } = await recountAs(published, read, terminal)
    if (json === true) await writeLines(terminal.out, [JSON.stringify(difference, null, 2)])
    else await writeLines(terminal.out, recountReport(difference, recount, read))
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
  { outcome, settings, ties }: Published,
  { election }: PbElection,
  terminal: Terminal,
): Promise<{ readonly recount: Recount; readonly difference: RecountDifference }> {
  const order = tieOrderOf(election, ties)
  const count = await countBallots(election, settings, order, terminal)
  const recount = { count, ballots: countedBallots(election) }
  const difference = recountDifference(outcome, recount, (selected) =>
    checkedWelfare(election, settings.satisfaction, selected),
  )
  return { recount, difference }
}
