import { basename } from 'node:path'
import { type Command, CommandRefused } from '../../platform/commands/command.ts'
import { countToJson } from '../methods/count-json.ts'
import { countedBallots } from '../rules/counted-ballots.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { countBallots } from './count-ballots.ts'
import { countOptions, settingsFor } from './count-options.ts'
import { countReport } from './count-report.ts'
import { countTrace } from './count-trace.ts'
import { type ReadBallots, readBallots } from './read-ballots.ts'
import { tieBreakingFrom, tieOrderOf } from './tie-option.ts'
import { countByTownRules, type TownRulesCount, townRulesCountJson } from './town-rules-count.ts'
import { readTownRules, refuseBesideTownRules } from './town-rules-option.ts'
import { townRulesReport } from './town-rules-report.ts'
import { writeLines } from '../../platform/commands/write-lines.ts'

/** Counts the ballots of a file: no database, no town. */
export const countCommand: Command = {
  name: 'budget count',
  summary: 'compte les bulletins d’un fichier .pb et nomme les lauréats',
  help: `
Usage : parvis budget count FICHIER.pb [OPTIONS]

Compte les bulletins d’un fichier Pabulib (.pb), même compressé (.gz) ; « - » lit l’entrée standard.
Sans base de données : le fichier suffit. Les calculs sont exacts, en fractions.

Options
  --rule RÈGLE          mes-add1u (défaut), mes, mes-add1-nonexhaustive, mes-add1-pabutools,
                        greedy, phragmen, maximin-support, max-welfare
  --satisfaction MOT    cost ou card (approbation, choix unique ; défaut cost),
                        points (cumul, notes), borda (classements)
  --ties DÉPARTAGE      lex (défaut) : le plus petit identifiant, comme du texte ;
                        minCostMaxVotes : le moins cher, puis le plus voté, puis lex ;
                        ou un fichier : un identifiant par ligne, le premier l’emporte
  --order ORDRE         pour greedy : votes-or-points (défaut) ou satisfaction-per-cost
  --increment MONTANT   pour mes-add1… : ce dont la part grandit à chaque essai (défaut 1)
  --town-rules FICHIER  compte par le règlement de la ville (JSON) : enveloppes, minimum de voix,
                        quartiers, plafonds par thème, argent qui reste ; il dit aussi la règle.
                        Exemple : docs/examples/quartiers.reglement.json
  --trace               ajoute le déroulé, tour par tour, avec les montants exacts
  --json                écrit le résultat en JSON ; avec --trace, les tours aussi

Le code de sortie est 0, ou 2 si le fichier ou les options sont à corriger.

Exemple : parvis budget count toulouse-2024.pb --rule mes-add1u --ties minCostMaxVotes --trace`,

  async run(words, terminal) {
    const { values, positionals } = readCommandLine(words, {
      ...countOptions,
      'town-rules': { type: 'string' },
      trace: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const path = onlyFile(positionals)
    const ties = await tieBreakingFrom(values.ties)
    if (values['town-rules'] !== undefined) {
      refuseBesideTownRules(values)
      const town = await readTownRules(values['town-rules'])
      const read = await readBallots(path, terminal)
      const count = countByTownRules(read, town, ties)
      const hasTrace = values.trace === true
      await writeLines(
        terminal.out,
        values.json === true
          ? [townRulesJsonText(read, path, count, hasTrace)]
          : townRulesReport(read, count, hasTrace),
      )
      return 0
    }
    const read = await readBallots(path, terminal)
    const settings = settingsFor(read.election.format, values)
    const order = tieOrderOf(read.election, ties)
    const count = await countBallots(read.election, settings, order, terminal)

    if (values.json === true) {
      const trace = values.trace === true ? 'with-trace' : 'without-trace'
      const json = {
        election: electionFacts(read, path),
        ...countToJson({ count, tieBreaking: ties }, trace),
        ...countedBallots(read.election),
      }
      await writeLines(terminal.out, [JSON.stringify(json, null, 2)])
      return 0
    }
    await writeLines(terminal.out, [
      ...countReport(read, count, ties),
      ...(values.trace === true ? ['', ...countTrace(read, count)] : []),
    ])
    return 0
  },
}

function townRulesJsonText(
  read: ReadBallots,
  path: string,
  count: TownRulesCount,
  hasTrace: boolean,
): string {
  const trace = hasTrace ? 'with-trace' : 'without-trace'
  const json = { election: electionFacts(read, path), ...townRulesCountJson(read, count, trace) }
  return JSON.stringify(json, null, 2)
}

/** Which file was counted. */
const electionFacts = ({ meta, origin }: ReadBallots, path: string) => ({
  name: nameOf(meta, path),
  file: basename(path),
  sha256: origin.sha256,
})

function onlyFile(positionals: readonly string[]): string {
  const [path, ...others] = positionals
  if (path === undefined) {
    throw new CommandRefused('Quel fichier compter ? Par exemple : parvis budget count vote.pb')
  }
  if (others.length > 0) {
    throw new CommandRefused(`Un seul fichier à la fois : ${positionals.join(', ')}.`)
  }
  return path
}

const nameOf = (meta: readonly (readonly [string, string])[], path: string): string =>
  meta.find(([key]) => key.trim().toLowerCase() === 'description')?.[1].trim() ?? basename(path)
