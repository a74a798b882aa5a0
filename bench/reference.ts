import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import {
  type Count,
  type CountSettings,
  ruleNames,
  type TieOrder,
} from '../src/budget/methods/count.ts'
import { countElection, isSequential } from '../src/budget/methods/count-election.ts'
import type { Election } from '../src/budget/methods/election.ts'
import { maxWelfare } from '../src/budget/methods/max-welfare.ts'
import { namedTieOrder } from '../src/budget/methods/tie-orders.ts'
import { differences } from '../src/budget/methods/testing/differences.ts'
import type { ExpectedOutcome } from '../src/budget/methods/testing/expected-outcome.ts'
import {
  publicElections,
  publicElectionsFolder,
} from '../src/budget/methods/testing/public-elections.ts'
import { kindOf, settingsOf, tieOrderOf } from '../src/budget/methods/testing/settings-of.ts'

/**
 * Counts the public elections by every rule and compares each outcome with the reference.
 *
 *     npm run reference -- [FOLDER] [--rule mes] [--file Toulouse] [--verbose]
 *
 * FOLDER holds `elections/` and `expected/`; without it, `data/pb` of `PARVIS_SHARED`, or of a
 * folder `shared` beside the clone.
 *
 * Prints one line per difference, a table of totals, and leaves with 1 when anything differs.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rule: { type: 'string' },
      file: { type: 'string', default: '' },
      verbose: { type: 'boolean', default: false },
    },
  })
  const folder = positionals[0] ?? publicElectionsFolder()
  const elections = publicElections(folder)
  if (elections === null) {
    process.stderr.write(
      `Il n’y a pas d’élections de référence dans ${folder}. Donnez leur dossier, qui contient elections/ et expected/ : npm run reference -- DOSSIER\n`,
    )
    return 2
  }

  const scores = new Map<string, Score>()
  for (const { file, outcomes, read } of elections) {
    if (!file.includes(values.file)) continue
    const wanted = outcomes.filter(({ rule }) => (values.rule ?? rule) === rule)
    if (wanted.length === 0) continue
    const election = await read()
    for (const outcome of wanted) {
      const result = compareOutcome(election, outcome)
      record(scores, kindOf(outcome), file, result)
      for (const fault of result.faults.slice(0, 5)) {
        process.stdout.write(`✗ ${file} · ${kindOf(outcome)} · ${fault}\n`)
      }
      if (values.verbose) {
        process.stdout.write(
          `${Math.round(result.milliseconds)} ms · ${file} · ${kindOf(outcome)}\n`,
        )
      }
    }
  }
  process.stdout.write(table(scores))
  if (scores.size === 0) {
    process.stderr.write('Aucune élection ne répond à --rule et --file.\n')
    return 2
  }
  return [...scores.values()].every(({ right, total }) => right === total) ? 0 : 1
}

interface Result {
  readonly faults: readonly string[]
  readonly milliseconds: number
}

interface Score {
  right: number
  total: number
  slowest: number
  slowestFile: string
}

function compareOutcome(election: Election, outcome: ExpectedOutcome): Result {
  const settings = settingsOf(outcome)
  if (settings === null) return { faults: [`unknown rule ${outcome.rule}`], milliseconds: 0 }
  const ties = namedTieOrder(election, tieOrderOf(outcome))
  const before = performance.now()
  const count = countBy(election, settings, ties)
  const milliseconds = performance.now() - before
  return { faults: differences(election, count, outcome), milliseconds }
}

function countBy(election: Election, settings: CountSettings, ties: TieOrder): Count {
  return isSequential(settings)
    ? countElection(election, settings, ties)
    : maxWelfare(election, settings.satisfaction, ties)
}

function record(scores: Map<string, Score>, kind: string, file: string, result: Result): void {
  const score = scores.get(kind) ?? { right: 0, total: 0, slowest: 0, slowestFile: '' }
  score.total += 1
  if (result.faults.length === 0) score.right += 1
  if (result.milliseconds > score.slowest) {
    score.slowest = result.milliseconds
    score.slowestFile = file
  }
  scores.set(kind, score)
}

function table(scores: ReadonlyMap<string, Score>): string {
  const lines = [...scores]
    .toSorted(([a], [b]) => byRule(a, b))
    .map(
      ([kind, { right, total, slowest, slowestFile }]) =>
        `${kind.padEnd(44)} ${`${right} / ${total}`.padStart(9)}   ${`${Math.round(slowest)}`.padStart(6)} ms  ${slowestFile}`,
    )
  const right = [...scores.values()].reduce((sum, score) => sum + score.right, 0)
  const total = [...scores.values()].reduce((sum, score) => sum + score.total, 0)
  return [
    `${'règle'.padEnd(44)} ${'conformes'.padStart(9)}   le plus lent`,
    ...lines,
    `${'total'.padEnd(44)} ${`${right} / ${total}`.padStart(9)}`,
    '',
  ].join('\n')
}

/** In the order of the rules; within a rule, by name. */
function byRule(a: string, b: string): number {
  const rank = (kind: string) => ruleNames.findIndex((rule) => kind.split(' · ')[0] === rule)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

process.exitCode = await main()
