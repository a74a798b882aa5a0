import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import { type Day, dayIn, daysAfter } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'

export const answers = ['yes', 'if-need', 'no'] as const
export type DateAnswer = (typeof answers)[number]

/** Fewer is no choice; more, nobody reads. */
export const fewestDates = 2
export const mostDates = 8

/** A date that people are asked about. */
export interface PolledDate {
  readonly id: string
  readonly startsAt: string
  readonly endsAt: string
  readonly isKept: boolean
}

/** A few dates, and what members of a body say of each. */
export interface DatePoll {
  readonly id: string
  readonly number: number
  readonly body: string
  readonly bodyName: Content
  readonly title: Content
  readonly place: string
  readonly owner: string | null
  readonly deputy: string | null
  /** Number of the meeting that looks for another date, or that it became. */
  readonly meeting: number | null
  readonly meetingState: string | null
  /** The last day of the body, once it is over. */
  readonly bodyEndedOn: Day | null
  readonly askedAt: string
  readonly closesAt: string
  readonly state: 'open' | 'kept' | 'dropped'
  readonly remindedAt: string | null
  /** In order. */
  readonly dates: readonly PolledDate[]
}

/** Somebody who is asked. */
export interface DateVoter {
  readonly id: string
  /** `null` once she asked to be forgotten. */
  readonly name: string | null
  readonly party: string | null
  readonly email: string | null
  /** What her mails are written in; `null`: nobody said. */
  readonly language: ContentLanguage | null
  /** By date; empty until she answers. */
  readonly answers: Readonly<Record<string, DateAnswer>>
}

/** The last day one may answer: it closes as the next one begins. */
export const lastDay = ({ closesAt }: Pick<DatePoll, 'closesAt'>, zone: string): Day =>
  daysAfter(dayIn(zone, new Date(closesAt)), -1)

export type PollDoor = 'open' | 'closed' | 'kept' | 'dropped'

/** Those asked answer until its last day; then the date is to be kept by who prepares it. */
export function doorOf({ state, closesAt }: DatePoll, now: Date): PollDoor {
  if (state !== 'open') return state
  return now.toISOString() < closesAt ? 'open' : 'closed'
}

export type LostReason = 'cancelled' | 'settled' | 'body-over'

/** Why nobody looks for a date any more, though nobody ended the poll; `null` as long as one does. */
export function lostReason(
  { state, meetingState, bodyEndedOn }: DatePoll,
  today: Day,
): LostReason | null {
  // The meeting that a poll became lives on without it.
  if (state === 'kept') return null
  if (meetingState === 'cancelled') return 'cancelled'
  if (bodyEndedOn !== null && bodyEndedOn < today) return 'body-over'
  return meetingState === null || meetingState === 'planned' ? null : 'settled'
}

export type AnswerRefusal = 'closed' | 'ended'

/** By herself, until its last day; noted for her by an officer, until a date is kept. */
export function mayAnswer(
  poll: DatePoll,
  now: Date,
  { isNoted }: { readonly isNoted: boolean },
): Decision<true, never, AnswerRefusal> {
  const door = doorOf(poll, now)
  if (door === 'open' || (door === 'closed' && isNoted)) return accept(true)
  return refuse(door === 'closed' ? 'closed' : 'ended')
}

export type KeepRefusal = 'ended' | 'choose' | 'past'

/** One date becomes the meeting: once, before the last day too, and never a date that is past. */
export function keepDate(
  { state, dates }: DatePoll,
  wanted: string,
  now: Date,
): Decision<PolledDate, never, KeepRefusal> {
  if (state !== 'open') return refuse('ended')
  const found = dates.find(({ id }) => id === wanted)
  if (found === undefined) return refuse('choose')
  return found.startsAt > now.toISOString() ? accept(found) : refuse('past')
}

export type DateCounts = Readonly<Record<DateAnswer | 'silent', number>>

/** How many said what of one date. */
export function countsOf(date: string, voters: readonly Pick<DateVoter, 'answers'>[]): DateCounts {
  const said = voters.map((voter) => voter.answers[date] ?? 'silent')
  const count = (what: DateAnswer | 'silent') => said.filter((one) => one === what).length
  return {
    yes: count('yes'),
    'if-need': count('if-need'),
    no: count('no'),
    silent: count('silent'),
  }
}

export const isSilent = ({ answers: said }: Pick<DateVoter, 'answers'>): boolean =>
  Object.keys(said).length === 0

const dayLength = 86_400_000
/** Those who said nothing are asked once more that long before it closes. */
export const reminderDays = 2

/** Once, two days before it closes; never the day after it was asked. */
export const isReminderDue = (
  { state, askedAt, closesAt, remindedAt }: DatePoll,
  now: Date,
): boolean => {
  const from = Date.parse(closesAt) - reminderDays * dayLength
  return (
    state === 'open' &&
    remindedAt === null &&
    from - Date.parse(askedAt) >= dayLength &&
    from <= now.getTime() &&
    now.getTime() < Date.parse(closesAt)
  )
}

/** Days that all of it is kept once it is over. */
export const keptDays = 30
