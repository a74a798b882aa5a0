import { type Command, CommandRefused, type Terminal } from '../../platform/commands/command.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { writeLines } from '../../platform/commands/write-lines.ts'
import type { TieBreaking } from '../methods/count-json.ts'
import { checkedWelfare } from '../methods/max-welfare.ts'
import type { PbElection } from '../pb/index.ts'
import { countedBallots } from '../rules/counted-ballots.ts'
import { countBallots } from './count-ballots.ts'
import { type CountOptions, countOptions } from './count-options.ts'
import {
  markedOutcome,
  publishedInBallots,
  publishedInJson,
  readJson,
} from './published-outcome.ts'
import { readBallots } from './read-ballots.ts'
import { recountDifference } from '../rules/recount-difference.ts'
import { recountReport } from './recount-report.ts'
import { tieBreakingFrom, tieOrderOf } from './tie-option.ts'
import { readTownRules, refuseBesideTownRules, type TownRules } from './town-rules-option.ts'
import {
  isByTownRules,
  type PublishedByTownRules,
  publishedByTownRules,
  recountByTownRules,
} from './town-rules-recount.ts'
import { townRulesRecountReport } from './town-rules-recount-report.ts'

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
  --town-rules FICHIER  recompte avec ce règlement, comme « parvis budget count » ; sans lui, des
                        résultats comptés par un règlement sont recomptés avec celui qu’ils citent
  --json                écrit la comparaison en JSON

Le code de sortie est 0 si tout est pareil, 1 s’il y a une différence, 2 si un fichier ou une option
est à corriger.

Exemple : parvis budget recount edition-2026.pb edition-2026.json`,

  async run(words, terminal) {
    const { values, positionals } = readCommandLine(words, {
      ...countOptions,
      'town-rules': { type: 'string' },
      json: { type: 'boolean' },
    })
    const { json, 'town-rules': townRules, ...options } = values
    const { ballots, results } = filesIn(positionals)
    if (results !== null) refuseOptions(options)
    if (townRules !== undefined) refuseBesideTownRules(options)

    const town = townRules === undefined ? null : await readTownRules(townRules)
    const document = results === null ? null : await readJson(results)
    const read = await readBallots(ballots, terminal)
    const { difference, report } =
      town !== null || isByTownRules(document)
        ? await recountWithTownRules(read, town, { path: results, document }, options)
        : await recountByRule(read, { path: results, document }, options, terminal)
    await writeLines(terminal.out, json === true ? [JSON.stringify(difference, null, 2)] : report)
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

/** What was given as published results, if anything. */
interface GivenResults {
  readonly path: string | null
  readonly document: unknown
}

interface Compared {
  readonly difference: { readonly isSame: boolean }
  readonly report: readonly string[]
}

async function recountByRule(
  read: PbElection,
  { path, document }: GivenResults,
  options: CountOptions,
  terminal: Terminal,
): Promise<Compared> {
  const { outcome, settings, ties } =
    path === null ? await publishedInBallots(read, options) : publishedInJson(path, document)
  const { election } = read
  const order = tieOrderOf(election, ties)
  const count = await countBallots(election, settings, order, terminal)
  const recount = { count, ballots: countedBallots(election) }
  const difference = recountDifference(outcome, recount, (selected) =>
    checkedWelfare(election, settings.satisfaction, selected),
  )
  return { difference, report: recountReport(difference, recount, read) }
}

async function recountWithTownRules(
  read: PbElection,
  town: TownRules | null,
  { path, document }: GivenResults,
  options: CountOptions,
): Promise<Compared> {
  if (path !== null && !isByTownRules(document)) {
    throw new CommandRefused(
      `${path} : ces résultats n’ont pas été comptés avec un règlement (--town-rules).`,
    )
  }
  const published =
    path === null
      ? markedByTownRules(read, await tieBreakingFrom(options.ties))
      : publishedByTownRules(path, document)
  const recount = recountByTownRules(published, town, read)
  return {
    difference: recount.difference,
    report: townRulesRecountReport(recount, published, read),
  }
}

/** The winners and the votes written in the file of the ballots, and nothing else. */
function markedByTownRules(read: PbElection, tieBreaking: TieBreaking): PublishedByTownRules {
  const { selected, isOrdered, tallies, ballotsSha256 } = markedOutcome(read)
  const nothing = { steps: null, hasRounds: false, townRules: undefined }
  return { selected, isOrdered, tallies, ballotsSha256, tieBreaking, ...nothing }
}
