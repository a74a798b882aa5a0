import type { Choice } from '../methods/ballot-rule.ts'
import type { BallotBox } from './ballot-box.ts'
import { leastTogether } from '../methods/kept-variants.ts'

/** Paper ballots are typed twice: what one eye misread, the other sees. */
export const paperPasses = [1, 2] as const
export type PaperPass = (typeof paperPasses)[number]

/** A paper ballot as it was typed. Its number finds it on the page, and nowhere else. */
export interface PaperBallot {
  readonly pass: PaperPass
  readonly number: number
  readonly choice: Choice
}

export type PaperRefusal = 'not-opened-yet' | 'more-than-registered'

/**
 * Whether one more paper ballot may be typed: after the opening, so that nobody knows a part of the
 * result before the end, and never more than people who voted on paper.
 */
export function paperRefusal(
  { state }: Pick<BallotBox, 'state'>,
  typed: number,
  registered: number,
): PaperRefusal | null {
  if (state !== 'unsealed') return 'not-opened-yet'
  return typed >= registered ? 'more-than-registered' : null
}

export interface ComparedPasses {
  readonly first: number
  readonly second: number
  /** Ballots of one pass that the other does not have: misread, forgotten, or typed twice. */
  readonly alone: readonly PaperBallot[]
}

/** Compares the two passes, whatever the order in which papers were taken. */
export function comparePasses(typed: readonly PaperBallot[]): ComparedPasses {
  const of = (pass: PaperPass) => typed.filter((one) => one.pass === pass)
  return {
    first: of(1).length,
    second: of(2).length,
    alone: [...without(of(1), of(2)), ...without(of(2), of(1))],
  }
}

/** Those of `some` that are not in `others`, each counted as often as it is there. */
function without(
  some: readonly PaperBallot[],
  others: readonly PaperBallot[],
): readonly PaperBallot[] {
  const left = new Map<string, number>()
  for (const { choice } of others) left.set(written(choice), (left.get(written(choice)) ?? 0) + 1)
  return some.filter(({ choice }) => {
    const there = left.get(written(choice)) ?? 0
    left.set(written(choice), there - 1)
    return there <= 0
  })
}

const written = (choice: Choice): string =>
  choice
    .map(({ project, points }) => `${project} ${points}`)
    .toSorted()
    .join(',')

/**
 * How many of the ballots were on paper, as it may be told: `null` when either part is under five,
 * since a part of one is somebody.
 */
export const shownPaper = (ballots: number, paper: number): number | null =>
  paper >= leastTogether && ballots - paper >= leastTogether ? paper : null
