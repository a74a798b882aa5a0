import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { type Refusal, refuse } from '../../platform/kernel/decision.ts'
import type { Content } from '../../platform/words/content.ts'
import type { Body, BodyRules } from './body.ts'
import { lastDay, type Term } from './term.ts'

/** The call for candidates of a body: the one that runs, else the last one. */
export interface Call {
  readonly id: string
  readonly openedOn: Day
  /** The last day, included. */
  readonly untilOn: Day
  readonly words: Content
  /** When candidates were told; `null` before. */
  readonly closedOn: Day | null
}

export type CallStanding = 'open' | 'over' | 'closed'

type Ended = Pick<Body, 'endedOn'>

/** The last day one may apply: its own, unless the end of its body was written before. */
export const callEnd = ({ untilOn }: Call, { endedOn }: Ended, today: Day): Day =>
  endedOn === null
    ? untilOn
    : [untilOn, endedOn, today].reduce((first, on) => (on < first ? on : first))

/** `over`: nobody applies any more, and candidates wait to be told. */
export function standingOf(call: Call, { endedOn }: Ended, today: Day): CallStanding {
  if (call.closedOn !== null) return 'closed'
  return endedOn === null && today <= call.untilOn ? 'open' : 'over'
}

/** Whether anybody may apply. */
export const mayApply = (call: Call | null, body: Ended, today: Day): call is Call =>
  call !== null && standingOf(call, body, today) === 'open'

/** Whether a call may begin. `null`: yes. */
export function mayOpenCall(
  { publishedAt, endedOn }: Pick<Body, 'publishedAt' | 'endedOn'>,
  call: Call | null,
  untilOn: Day,
  today: Day,
): Refusal<'body-over' | 'not-public' | 'call-open' | 'past-day'> | null {
  if (endedOn !== null) return refuse('body-over')
  if (publishedAt === null) return refuse('not-public')
  if (call !== null && call.closedOn === null) return refuse('call-open')
  return untilOn < today ? refuse('past-day') : null
}

/** Whether its last day may be another: today or later, until candidates are told. `null`: yes. */
export function mayProlong(
  { closedOn }: Call,
  { endedOn }: Ended,
  untilOn: Day,
  today: Day,
): Refusal<'body-over' | 'call-closed' | 'past-day'> | null {
  if (endedOn !== null) return refuse('body-over')
  if (closedOn !== null) return refuse('call-closed')
  return untilOn < today ? refuse('past-day') : null
}

/** Whether candidates may be told: whoever had until tonight has until tonight. `null`: yes. */
export function mayCloseCall(
  call: Call,
  body: Ended,
  today: Day,
): Refusal<'call-closed' | 'call-runs'> | null {
  const standing = standingOf(call, body, today)
  if (standing === 'closed') return refuse('call-closed')
  return standing === 'open' ? refuse('call-runs') : null
}

/** The seat of a college that is free first, and from when; `null` when the college is no more. */
export function firstFreeSeat(
  { colleges }: Pick<BodyRules, 'colleges'>,
  terms: readonly Term[],
  key: string,
  today: Day,
): { readonly seat: number; readonly from: Day } | null {
  const seats = colleges.find((college) => college.key === key)?.seats ?? 0
  const freeFrom = (seat: number): Day =>
    terms
      .filter((term) => term.college === key && term.seat === seat && term.role === 'incumbent')
      .map((term) => daysAfter(lastDay(term), 1))
      .reduce((latest, day) => (day > latest ? day : latest), today)
  return (
    Array.from({ length: seats }, (_, place) => ({ seat: place + 1, from: freeFrom(place + 1) }))
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.seat - b.seat))
      .at(0) ?? null
  )
}
