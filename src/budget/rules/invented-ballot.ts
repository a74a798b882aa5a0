import { compare, type Fraction, fraction, sum } from '../../platform/kernel/fraction.ts'
import type { Ballot, BallotFormat } from '../methods/election.ts'
import { ballotLimits } from './ballot-limits.ts'
import type { Edition, Project } from './edition.ts'
import type { InventedChoice } from './share-query.ts'

/** What the projects of a ballot carry, as a voter writes it. */
export type Marking = 'ticks' | 'points' | 'ranks'

export const markingOf = (format: BallotFormat): Marking => {
  if (format === 'ordinal') return 'ranks'
  return format === 'cumulative' || format === 'scoring' ? 'points' : 'ticks'
}

export interface ChosenProject {
  readonly project: Project
  /** Points, or the rank; `null` for a tick. */
  readonly amount: number | null
}

/** A ballot made up by a reader, and what the rule of the edition says of it. */
export interface InventedBallot {
  /** In the order of the ballot: the favourite first when it ranks. */
  readonly chosen: readonly ChosenProject[]
  readonly ballot: Ballot
  /** Why the town would have refused it: its share is not followed. */
  readonly excesses: readonly BallotExcess[]
  /** What it still lacks to be one; its share can be followed meanwhile. */
  readonly lacks: readonly BallotLack[]
}

export type BallotExcess =
  | {
      readonly code: 'too-many-projects' | 'too-long'
      readonly count: number
      readonly most: number
    }
  | { readonly code: 'too-many-points'; readonly points: number; readonly most: number }
  | { readonly code: 'too-many-points-on-one'; readonly title: string; readonly most: number }
  | { readonly code: 'same-rank'; readonly rank: number }
  | { readonly code: 'too-dear'; readonly cost: Fraction; readonly most: Fraction }

export type BallotLack =
  | { readonly code: 'too-few-projects'; readonly count: number; readonly least: number }
  | { readonly code: 'too-few-points'; readonly points: number; readonly least: number }

/** Where no rule says how many: the address of the page must stay one that can be sent. */
const mostWithoutRule = 30

/**
 * The ballot a reader composes: a vote for each project ticked, points, or ranks.
 *
 * A project ticked where points are given has one point; where projects are ranked, it comes after
 * those that have a rank. Unknown codes are left out.
 */
export function inventedBallot(
  edition: Pick<Edition, 'format' | 'source'>,
  all: readonly Project[],
  choices: readonly InventedChoice[],
): InventedBallot {
  const marking = markingOf(edition.format)
  const index = new Map(all.map(({ code }, place) => [code, place]))
  const chosen = choices.flatMap(({ code, amount }): readonly ChosenProject[] => {
    const project = all[index.get(code) ?? -1]
    if (project === undefined) return []
    if (marking === 'ticks') return [{ project, amount: null }]
    return [{ project, amount: amount ?? (marking === 'points' ? 1 : null) }]
  })
  const ordered = marking === 'ranks' ? chosen.toSorted((a, b) => rankOf(a) - rankOf(b)) : chosen
  return {
    chosen: ordered,
    ballot: {
      projects: ordered.map(({ project }) => index.get(project.code) ?? 0),
      ...(marking === 'points' && { points: ordered.map(({ amount }) => fraction(amount ?? 0)) }),
    },
    excesses: excessesOf(edition, marking, ordered),
    lacks: lacksOf(edition, marking, ordered),
  }
}

const rankOf = ({ amount }: ChosenProject): number => amount ?? Number.MAX_SAFE_INTEGER

const pointsOf = (chosen: readonly ChosenProject[]): number =>
  chosen.reduce((total, { amount }) => total + (amount ?? 0), 0)

function excessesOf(
  edition: Pick<Edition, 'format' | 'source'>,
  marking: Marking,
  chosen: readonly ChosenProject[],
): readonly BallotExcess[] {
  const limits = ballotLimits(edition)
  const found: BallotExcess[] = []
  const count = chosen.length
  if (limits.most !== null && count > limits.most)
    found.push({ code: 'too-many-projects', count, most: limits.most })
  else if (limits.most === null && count > mostWithoutRule)
    found.push({ code: 'too-long', count, most: mostWithoutRule })

  if (marking === 'points') {
    const points = pointsOf(chosen)
    if (limits.points !== null && points > limits.points)
      found.push({ code: 'too-many-points', points, most: limits.points })
    for (const { project, amount } of chosen) {
      if (limits.pointsEach !== null && (amount ?? 0) > limits.pointsEach)
        found.push({
          code: 'too-many-points-on-one',
          title: project.title,
          most: limits.pointsEach,
        })
    }
  }
  if (marking === 'ranks') {
    const ranks = chosen.flatMap(({ amount }) => (amount === null ? [] : [amount]))
    const twice = new Set(ranks.filter((rank, place) => ranks.indexOf(rank) !== place))
    for (const rank of twice) found.push({ code: 'same-rank', rank })
  }
  const cost = sum(chosen.map(({ project }) => project.cost))
  if (limits.cost !== null && compare(cost, limits.cost) > 0)
    found.push({ code: 'too-dear', cost, most: limits.cost })
  return found
}

function lacksOf(
  edition: Pick<Edition, 'format' | 'source'>,
  marking: Marking,
  chosen: readonly ChosenProject[],
): readonly BallotLack[] {
  const { least, leastPoints } = ballotLimits(edition)
  const [count, points] = [chosen.length, pointsOf(chosen)]
  return [
    ...(least !== null && count < least
      ? [{ code: 'too-few-projects', count, least } as const]
      : []),
    ...(marking === 'points' && leastPoints !== null && points < leastPoints
      ? [{ code: 'too-few-points', points, least: leastPoints } as const]
      : []),
  ]
}
