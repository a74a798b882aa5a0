import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { CommandRefused } from '../../platform/commands/command.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'
import { toText } from '../../platform/kernel/fraction.ts'
import { type CountSettings, ruleNames } from '../methods/count.ts'
import {
  type CountFile,
  countFromJson,
  type TieBreaking,
  UnreadableCount,
} from '../methods/count-json.ts'
import type { BallotFormat } from '../methods/election.ts'
import type { PbElection } from '../pb/index.ts'
import { type CountOptions, settingsFor } from './count-options.ts'
import type { PublishedOutcome } from '../rules/recount-difference.ts'
import { tieBreakingFrom } from './tie-option.ts'

/** What was published, and how it was counted. */
export interface Published {
  readonly outcome: PublishedOutcome
  readonly settings: CountSettings
  readonly ties: TieBreaking
}

/** Reads the results that Parvis exports as JSON. @throws CommandRefused */
export function publishedInJson(path: string, json: unknown): Published {
  const { count, tieBreaking } = readCount(path, json)
  const ballots = checked(path, countedBallotsSchema, json)
  return {
    outcome: {
      selected: count.selected,
      isOrdered: true,
      figures: count,
      tallies: ballots.projects ?? null,
      ballotsSha256: ballots.ballotsSha256 ?? null,
      rounds: ballots.rounds === undefined ? null : count.rounds,
    },
    settings: count.settings,
    ties: tieBreaking,
  }
}

/** What each project cost and received, as Parvis publishes it. */
export const talliesSchema = z.array(
  z.object({ project: z.string(), cost: z.string(), supporters: z.int(), score: z.string() }),
)

/** What stands beside the count; files written before Parvis published it do not have it. */
const countedBallotsSchema = z.object({
  projects: talliesSchema.optional(),
  ballotsSha256: z.string().optional(),
  rounds: z.array(z.unknown()).optional(),
})

/** @throws CommandRefused  names the field that is missing */
export function checked<T>(path: string, schema: z.ZodType<T>, json: unknown): T {
  const read = schema.safeParse(json)
  if (read.success) return read.data
  throw unreadable(path, read.error.issues[0]?.path.join('.') ?? '')
}

const unreadable = (path: string, field: string): CommandRefused =>
  new CommandRefused(
    `${path} : ce ne sont pas des résultats de Parvis (« ${field} » manque ou est illisible).`,
  )

/** @throws CommandRefused  the file is not there, or not JSON */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandRefused(`${path} : ce n’est pas du JSON.`)
    throw fileRefusal(path, error)
  }
}

function readCount(path: string, json: unknown): CountFile {
  try {
    return countFromJson(json)
  } catch (error) {
    if (error instanceof UnreadableCount) throw unreadable(path, error.path)
    throw error
  }
}

/**
 * The winners of the `selected` column, counted by the rule of META unless an option says another.
 * @throws CommandRefused  no winner is marked, or no rule of ours is named
 */
export async function publishedInBallots(
  read: PbElection,
  options: CountOptions,
): Promise<Published> {
  return {
    outcome: markedOutcome(read),
    settings: settingsFor(read.election.format, { ...options, rule: options.rule ?? ruleIn(read) }),
    ties: await tieBreakingFrom(options.ties),
  }
}

/**
 * The winners and the votes written beside the projects: no order, no rounds.
 * @throws CommandRefused  no winner is marked
 */
export function markedOutcome({ facts, election }: PbElection): PublishedOutcome {
  if (!facts.some(({ selected }) => selected !== null)) {
    throw new CommandRefused(
      'Ce fichier ne dit pas quels projets ont été retenus (colonne « selected »). Donnez aussi les résultats : parvis budget recount vote.pb resultats.json',
    )
  }
  return {
    selected: facts.filter(({ selected }) => selected === '1').map(({ id }) => id),
    isOrdered: false,
    figures: {},
    tallies: writtenScores(facts, election.format),
    ballotsSha256: null,
    rounds: null,
  }
}

/** Votes of sets, points of points. Towns add the ranks of a ranking up in ways of their own. */
function writtenScores(
  facts: PbElection['facts'],
  format: BallotFormat,
): PublishedOutcome['tallies'] {
  if (format === 'ordinal') return null
  const isSet = format === 'approval' || format === 'choose-1'
  const scores = facts.map(({ publishedVotes, publishedScore }) =>
    isSet ? publishedVotes : publishedScore,
  )
  if (scores.every((score) => score === null)) return null
  return facts.map(({ id }, index) => {
    const score = scores[index] ?? null
    return { project: id, ...(score === null ? {} : { score: toText(score) }) }
  })
}

function ruleIn({ meta }: PbElection): string {
  const written = meta.find(([key]) => key.trim().toLowerCase() === 'rule')?.[1].trim()
  const rule = ruleNames.find((name) => name === written)
  if (rule !== undefined) return rule
  const found = written === undefined ? 'ne dit pas sa règle' : `dit « ${written} »`
  throw new CommandRefused(
    `Le fichier ${found} : choisissez celle du recompte avec --rule (${ruleNames.join(', ')}).`,
  )
}
