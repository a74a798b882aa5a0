import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { type Refusal, refuse } from '../../platform/kernel/decision.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import type { Body, BodyRules } from './body.ts'
import { renewalsBefore, usualEnd } from './composition.ts'
import { isInForce, lastDay, type Term } from './term.ts'

export const appointmentRefusals = [
  'no-such-seat',
  'no-alternates',
  'past',
  'ends-before',
  'too-long',
  'seat-taken',
  'already-sits',
  'too-many-renewals',
  'body-over',
  'candidate-gone',
] as const
export type AppointmentRefusal = (typeof appointmentRefusals)[number]

/** A seat, a side of it, and from when to when. */
export type AskedTerm = Pick<Term, 'college' | 'seat' | 'role' | 'startsOn' | 'endsOn'> & {
  /** Somebody the body knows already; `null`: somebody new. */
  readonly member: string | null
}

/** Somebody as a body knows her. */
export interface Member {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  /** Where a letter reaches her, line by line. */
  readonly address: string | null
  /** What she reads her mail in, as she told it; `null`: French. */
  readonly language: ContentLanguage | null
  readonly household: string | null
  readonly declaredSex: Term['declaredSex']
  readonly isNameShown: boolean
}

/** A seat given to somebody. */
export interface Appointment extends Omit<AskedTerm, 'member'> {
  /** Known already, or somebody new. */
  readonly who: { readonly member: string } | Member
  /** Whether her right to sit there was checked. */
  readonly isChecked: boolean
  /** Of a call for candidates, when she answered one. */
  readonly candidate?: string | undefined
}

interface Around {
  readonly body: Pick<Body, 'publishedAt' | 'endedOn'>
  readonly rules: BodyRules
  readonly terms: readonly Term[]
  readonly today: Day
}

/**
 * Whether somebody may be given a seat. `null`: yes.
 *
 * Once a body is public its past is not altered: a term begins today or later.
 */
export function mayAppoint(
  asked: AskedTerm,
  { body, rules, terms, today }: Around,
): Refusal<AppointmentRefusal> | null {
  const college = rules.colleges.find(({ key }) => key === asked.college)
  if (body.endedOn !== null) return refuse('body-over')
  if (college === undefined || asked.seat < 1 || asked.seat > college.seats)
    return refuse('no-such-seat')
  if (asked.role === 'alternate' && !college.hasAlternates) return refuse('no-alternates')
  if (body.publishedAt !== null && asked.startsOn < today) return refuse('past')
  if (asked.endsOn < asked.startsOn) return refuse('ends-before')
  if (asked.endsOn > usualEnd(asked.startsOn, rules))
    return refuse('too-long', { months: rules.termMonths })
  return takenBy(asked, terms) ?? heldBy(asked, terms) ?? renewedBeyond(asked, rules, terms)
}

const meets = (term: Term, asked: Pick<AskedTerm, 'startsOn' | 'endsOn'>): boolean =>
  term.startsOn <= asked.endsOn && asked.startsOn <= lastDay(term) && lastDay(term) >= term.startsOn

function takenBy(asked: AskedTerm, terms: readonly Term[]): Refusal<'seat-taken'> | null {
  const there = terms.find(
    (term) =>
      term.college === asked.college &&
      term.seat === asked.seat &&
      term.role === asked.role &&
      meets(term, asked),
  )
  return there === undefined
    ? null
    : refuse('seat-taken', { name: there.name ?? '—', from: there.startsOn, until: lastDay(there) })
}

function heldBy(asked: AskedTerm, terms: readonly Term[]): Refusal<'already-sits'> | null {
  const other = terms.find((term) => term.member === asked.member && meets(term, asked))
  return other === undefined ? null : refuse('already-sits', { seat: other.seat })
}

function renewedBeyond(
  { member, startsOn, role }: AskedTerm,
  { mostRenewals }: BodyRules,
  terms: readonly Term[],
): Refusal<'too-many-renewals'> | null {
  if (member === null || mostRenewals === null || role === 'alternate') return null
  const renewals = renewalsBefore(terms, { member, startsOn })
  return renewals > mostRenewals ? refuse('too-many-renewals', { most: mostRenewals }) : null
}

export const endRefusals = ['over', 'past', 'after-end'] as const
export type EndRefusal = (typeof endRefusals)[number]

/**
 * Whether a term may end on a day, its last. `null`: yes.
 *
 * Of a public body, the last day is yesterday at the earliest: who sat before that did.
 */
export function mayEnd(
  term: Term,
  lastOn: Day,
  { body, today }: Pick<Around, 'body' | 'today'>,
): Refusal<EndRefusal> | null {
  if (term.endedOn !== null || term.endsOn < today) return refuse('over')
  if (lastOn >= term.endsOn) return refuse('after-end', { until: term.endsOn })
  if (lastOn < daysAfter(body.publishedAt === null ? term.startsOn : today, -1))
    return refuse('past')
  return lastOn < daysAfter(term.startsOn, -1) ? refuse('past') : null
}

/** Who takes the seat when its incumbent leaves on a day: the alternate who is there the day after. */
export const alternateAfter = (
  terms: readonly Term[],
  { college, seat }: Pick<Term, 'college' | 'seat'>,
  lastOn: Day,
): Term | null =>
  terms.find(
    (term) =>
      term.college === college &&
      term.seat === seat &&
      term.role === 'alternate' &&
      isInForce(term, daysAfter(lastOn, 1)),
  ) ?? null
