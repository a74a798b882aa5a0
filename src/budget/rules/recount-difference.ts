import { equals, type Fraction, toText } from '../../platform/kernel/fraction.ts'
import type { Count, Round } from '../methods/count.ts'
import type { ProjectId } from '../methods/election.ts'
import type { CountedBallots } from './counted-ballots.ts'
import type { Differing } from './differing.ts'
import { type RoundDifference, roundDifference } from './round-difference.ts'
import { type PublishedTally, type TallyDifference, tallyDifferences } from './tally-difference.ts'

/** What somebody published: winners, and as much of the count as they gave. */
export interface PublishedOutcome {
  readonly selected: readonly ProjectId[]
  /** A column that marks the winners does not say in which order they won. */
  readonly isOrdered: boolean
  readonly figures: Partial<Pick<Count, AmountName | NumberName>>
  /** Of each project, what was published of it. */
  readonly tallies: readonly PublishedTally[] | null
  readonly ballotsSha256: string | null
  readonly rounds: readonly Round[] | null
}

const amountNames = [
  'budget',
  'totalCost',
  'finalEndowment',
  'unspentByVoters',
  'optimalWelfare',
] as const
type AmountName = (typeof amountNames)[number]
const numberNames = ['voters', 'runs', 'tieEvents'] as const
type NumberName = (typeof numberNames)[number]

/** The parts of a count that a recount may compare. */
export const recountParts = ['winners', 'order', 'tallies', 'rounds', 'ballots'] as const
export type RecountPart = (typeof recountParts)[number]

/** How a recount differs from what was published. */
export interface RecountDifference {
  readonly isSame: boolean
  readonly compared: readonly RecountPart[]
  /** What could not be compared, because nobody published it. */
  readonly unpublished: readonly RecountPart[]
  /** Published, and not found again, in the order published. */
  readonly missing: readonly ProjectId[]
  /** Found, and not published, in order of purchase. */
  readonly added: readonly ProjectId[]
  /** The first place where the same winners stand in another order; `null`: none. */
  readonly order: Differing<{ readonly rank: number }> | null
  readonly figures: readonly Differing<{ readonly name: AmountName | NumberName }>[]
  readonly tallies: readonly TallyDifference[]
  readonly rounds: RoundDifference | null
  readonly ballots: Differing<object> | null
}

/** A count made again, with the ballots it was made from. */
export interface Recount {
  readonly count: Count
  readonly ballots: CountedBallots
}

/**
 * Compares two outcomes: the winners and their order, the exact figures, the tally of each project,
 * each round, and the ballots themselves; what was not published is left aside.
 *
 * Of `max-welfare` the optimum matters: several sets may reach it, in no order.
 *
 * @param welfareOf  the satisfaction that a set of projects gives, or `null` when it exceeds the
 *                   budget: a published set that is another must reach the optimum by itself
 */
export function recountDifference(
  published: PublishedOutcome,
  { count, ballots }: Recount,
  welfareOf: (selected: readonly ProjectId[]) => Fraction | null,
): RecountDifference {
  const isOptimum = count.settings.rule === 'max-welfare'
  const sameList = sameOrder(published.selected, count.selected)
  const otherOptimum = isOptimum && !sameList && reachesOptimum(published, count, welfareOf)
  const winners = otherOptimum ? { missing: [], added: [] } : winnerDifference(published, count)
  const sameWinners = winners.missing.length + winners.added.length === 0

  const hasOrder = published.isOrdered && !isOptimum
  const rounds = otherOptimum ? null : published.rounds
  const figures = figureDifferences(published.figures, count).filter(
    ({ name }) => !(otherOptimum && name === 'totalCost'),
  )
  const found = {
    ...winners,
    order: hasOrder && sameWinners ? orderDifference(published.selected, count.selected) : null,
    figures,
    tallies: tallyDifferences(published.tallies ?? [], ballots.projects),
    rounds: rounds === null ? null : roundDifference(rounds, count.rounds),
    ballots: textDifference(
      published.ballotsSha256 ?? ballots.ballotsSha256,
      ballots.ballotsSha256,
    ),
  }
  const isCompared: Readonly<Record<RecountPart, boolean>> = {
    winners: !otherOptimum,
    order: hasOrder,
    tallies: published.tallies !== null,
    rounds: rounds !== null,
    ballots: published.ballotsSha256 !== null,
  }
  return {
    isSame:
      sameWinners &&
      found.order === null &&
      found.figures.length + found.tallies.length === 0 &&
      found.rounds === null &&
      found.ballots === null,
    compared: recountParts.filter((part) => isCompared[part]),
    unpublished: unpublishedParts(published),
    ...found,
  }
}

function unpublishedParts(published: PublishedOutcome): readonly RecountPart[] {
  const isPublished: Readonly<Record<RecountPart, boolean>> = {
    winners: true,
    order: published.isOrdered,
    tallies: published.tallies !== null,
    rounds: published.rounds !== null,
    ballots: published.ballotsSha256 !== null,
  }
  return recountParts.filter((part) => !isPublished[part])
}

const sameOrder = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id, place) => id === others[place])

/** Who won on one side only. */
export function winnerDifference(
  { selected }: Pick<PublishedOutcome, 'selected'>,
  recount: Pick<Count, 'selected'>,
): Pick<RecountDifference, 'missing' | 'added'> {
  const [theirs, ours] = [new Set(selected), new Set(recount.selected)]
  return {
    missing: selected.filter((id) => !ours.has(id)),
    added: recount.selected.filter((id) => !theirs.has(id)),
  }
}

function reachesOptimum(
  { selected }: PublishedOutcome,
  { optimalWelfare }: Count,
  welfareOf: (selected: readonly ProjectId[]) => Fraction | null,
): boolean {
  const theirs = welfareOf(selected)
  return theirs !== null && optimalWelfare !== undefined && equals(theirs, optimalWelfare)
}

/** The first rank that another project holds. */
export function orderDifference(
  published: readonly ProjectId[],
  recounted: readonly ProjectId[],
): RecountDifference['order'] {
  const place = published.findIndex((id, rank) => id !== recounted[rank])
  if (place === -1) return null
  return {
    rank: place + 1,
    published: published[place] ?? '',
    recounted: recounted[place] ?? '',
  }
}

function figureDifferences(
  published: PublishedOutcome['figures'],
  recount: Count,
): RecountDifference['figures'] {
  return [
    ...numberNames.flatMap((name) => differing(name, published[name], recount[name], String)),
    ...amountNames.flatMap((name) => differing(name, published[name], recount[name], toText)),
  ]
}

function differing<Name, Value>(
  name: Name,
  published: Value | undefined,
  recounted: Value | undefined,
  toWords: (value: Value) => string,
): readonly Differing<{ readonly name: Name }>[] {
  if (published === undefined || recounted === undefined) return []
  const [theirs, ours] = [toWords(published), toWords(recounted)]
  return theirs === ours ? [] : [{ name, published: theirs, recounted: ours }]
}

const textDifference = (published: string, recounted: string): Differing<object> | null =>
  published === recounted ? null : { published, recounted }
