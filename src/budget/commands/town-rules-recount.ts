import { z } from 'zod'
import { type TieBreaking, written } from '../methods/count-json.ts'
import { tieOrderNames } from '../methods/tie-orders.ts'
import type { PbElection } from '../pb/index.ts'
import type { Differing } from '../rules/differing.ts'
import { firstJsonDifference, type JsonDifference } from '../rules/json-difference.ts'
import { orderDifference, type RecountPart, winnerDifference } from '../rules/recount-difference.ts'
import { type PublishedTally, tallyDifferences } from '../rules/tally-difference.ts'
import {
  countByTownRules,
  type TownRulesCountJson,
  townRulesCountJson,
} from './town-rules-count.ts'
import { checked, talliesSchema } from './published-outcome.ts'
import { type TownRules, townRulesFrom } from './town-rules-option.ts'

/** What somebody published of a count by a regulation: from a `.pb` alone, winners and votes. */
export interface PublishedByTownRules {
  readonly selected: readonly string[]
  readonly isOrdered: boolean
  readonly tallies: readonly PublishedTally[] | null
  readonly ballotsSha256: string | null
  /** Money, who was set aside, and each envelope, as written. */
  readonly steps: Readonly<Record<string, unknown>> | null
  readonly hasRounds: boolean
  readonly tieBreaking: TieBreaking
  readonly townRules: unknown
}

const publishedSchema = z.object({
  townRules: z.unknown(),
  tieBreaking: z.union([z.enum(tieOrderNames), z.array(z.string())]),
  selected: z.array(z.string()),
  totalCost: z.string(),
  moneyKept: z.string(),
  voters: z.int(),
  setAside: z.array(z.unknown()),
  envelopes: z.array(z.unknown()),
  projects: talliesSchema,
  ballotsSha256: z.string(),
})

/** A document that says by which regulation it was counted. */
export const isByTownRules = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'townRules' in json

/** Reads what `budget count --town-rules --json` wrote. @throws CommandRefused */
export function publishedByTownRules(path: string, json: unknown): PublishedByTownRules {
  const read = checked(path, publishedSchema, json)
  const { townRules, tieBreaking, selected, projects, ballotsSha256, ...steps } = read
  return {
    selected,
    isOrdered: true,
    tallies: projects,
    ballotsSha256,
    steps,
    hasRounds: JSON.stringify(steps).includes('"rounds":'),
    tieBreaking,
    townRules,
  }
}

/** How such a recount differs from what was published. */
export interface TownRulesDifference {
  readonly isSame: boolean
  readonly unpublished: readonly RecountPart[]
  /** The regulation given is not the one published: the first field that differs. */
  readonly townRules: JsonDifference | null
  readonly missing: readonly string[]
  readonly added: readonly string[]
  readonly order: ReturnType<typeof orderDifference>
  readonly tallies: ReturnType<typeof tallyDifferences>
  /** The first step, of any envelope, that differs. */
  readonly steps: JsonDifference | null
  readonly ballots: Differing<object> | null
}

export interface TownRulesRecount {
  readonly difference: TownRulesDifference
  readonly recounted: TownRulesCountJson
}

/**
 * Counts again by a regulation, and compares: the regulation itself, winners in their order, the
 * tally of each project, each step of each envelope, the ballots.
 *
 * @param given  the regulation of `--town-rules`; `null`: the one that was published is believed
 * @throws CommandRefused
 */
export function recountByTownRules(
  published: PublishedByTownRules,
  given: TownRules | null,
  read: PbElection,
): TownRulesRecount {
  const town = given ?? townRulesFrom('Règlement publié', published.townRules)
  const count = countByTownRules(read, town, published.tieBreaking)
  const recounted = asRead(townRulesCountJson(read, count, 'with-trace'))
  const { selected, tallies, ballotsSha256 } = published
  const winners = winnerDifference({ selected }, recounted)
  const isSameSet = winners.missing.length + winners.added.length === 0
  const found = {
    townRules: published.townRules === undefined ? null : rulesDifference(published, town),
    ...winners,
    order: isSameSet && published.isOrdered ? orderDifference(selected, recounted.selected) : null,
    tallies: tallyDifferences(tallies ?? [], recounted.projects),
    steps:
      published.steps === null ? null : firstJsonDifference(published.steps, stepsOf(recounted)),
    ballots:
      ballotsSha256 === null || ballotsSha256 === recounted.ballotsSha256
        ? null
        : { published: ballotsSha256, recounted: recounted.ballotsSha256 },
  }
  const isSame =
    isSameSet &&
    found.tallies.length === 0 &&
    [found.townRules, found.order, found.steps, found.ballots].every((part) => part === null)
  return { recounted, difference: { isSame, unpublished: unpublishedParts(published), ...found } }
}

/** Of two regulations as they are understood: to write a usual value changes nothing. */
function rulesDifference({ townRules }: PublishedByTownRules, given: TownRules) {
  const { read } = townRulesFrom('Règlement publié', townRules)
  return firstJsonDifference(written(read), written(given.read))
}

/** As JSON would give it back: absent where it was undefined. */
const asRead = (count: TownRulesCountJson): TownRulesCountJson => JSON.parse(JSON.stringify(count))

function stepsOf(recounted: TownRulesCountJson): PublishedByTownRules['steps'] {
  const { totalCost, moneyKept, voters, setAside, envelopes } = recounted
  return { totalCost, moneyKept, voters, setAside, envelopes }
}

function unpublishedParts(published: PublishedByTownRules): readonly RecountPart[] {
  return [
    ...(published.isOrdered ? [] : (['order'] as const)),
    ...(published.tallies === null ? (['tallies'] as const) : []),
    ...(published.hasRounds ? [] : (['rounds'] as const)),
    ...(published.ballotsSha256 === null ? (['ballots'] as const) : []),
  ]
}
