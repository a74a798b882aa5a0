import { type Day, daysAfter, monthsAfter } from '../../platform/kernel/day.ts'
import type { Facts } from '../../platform/kernel/decision.ts'
import type { BodyRules, College, RulesVersion } from './body.ts'
import { isInForce, lastDay, type Term } from './term.ts'

/** A seat as it was, is or will be on a day. */
export interface Seat {
  readonly college: College
  readonly seat: number
  readonly incumbent: Term | null
  readonly alternate: Term | null
}

/** The rules in force on a day; before the first, the first. @param versions  the latest first */
export const rulesOn = (versions: readonly RulesVersion[], on: Day): RulesVersion | null =>
  versions.find(({ inForceFrom }) => inForceFrom <= on) ?? versions.at(-1) ?? null

/** Every seat of a body on a day, in the order of its colleges. */
export function seatsOn(rules: BodyRules, terms: readonly Term[], on: Day): readonly Seat[] {
  const held = terms.filter((term) => isInForce(term, on))
  return rules.colleges.flatMap((college) =>
    Array.from({ length: college.seats }, (_, place) => {
      const seat = place + 1
      const own = held.filter((term) => term.college === college.key && term.seat === seat)
      const holder = (role: Term['role']) => own.find((term) => term.role === role) ?? null
      return { college, seat, incumbent: holder('incumbent'), alternate: holder('alternate') }
    }),
  )
}

export const compositionFaultCodes = [
  'vacant',
  'no-alternate',
  'parity',
  'sex-undeclared',
  'household',
  'unchecked',
  'twice',
  'beyond-seats',
  'too-long',
  'too-many-renewals',
  'no-order',
] as const

/** What is not as the rules say, with what the sentence needs. Names are for officers. */
export interface CompositionFault {
  readonly code: (typeof compositionFaultCodes)[number]
  /** The college it is about; `null`: the body. */
  readonly college: College | null
  readonly facts: Facts
}

/**
 * What is not as the rules say on a day; nothing when the composition is right.
 *
 * A fault stops nobody from sitting: an officer reads it in words, and mends it.
 */
export function compositionFaults(
  { rules, source }: Pick<RulesVersion, 'rules' | 'source'>,
  terms: readonly Term[],
  on: Day,
): readonly CompositionFault[] {
  const held = terms.filter((term) => isInForce(term, on))
  const incumbents = held.filter(({ role }) => role === 'incumbent')
  return [
    ...(rules.needsOrder && source === '' ? [ofBody('no-order')] : []),
    ...rules.colleges.flatMap((college) => collegeFaults(rules, college, terms, on)),
    ...beyondSeats(rules, held),
    ...(rules.isOnePerHousehold
      ? sharing('household', incumbents, ({ household }) => household)
      : []),
    ...sharing('twice', held, ({ member }) => member),
    ...(rules.condition === '' ? [] : counted('unchecked', held.filter(isUnchecked).length)),
    ...incumbents.flatMap((term) => lengthFaults(rules, terms, term)),
  ]
}

const ofBody = (code: CompositionFault['code'], facts: Facts = {}): CompositionFault => ({
  code,
  college: null,
  facts,
})

const counted = (code: CompositionFault['code'], count: number): readonly CompositionFault[] =>
  count === 0 ? [] : [ofBody(code, { count })]

const isUnchecked = ({ checkedOn }: Term): boolean => checkedOn === null

function collegeFaults(
  rules: BodyRules,
  college: College,
  terms: readonly Term[],
  on: Day,
): readonly CompositionFault[] {
  const seats = seatsOn({ ...rules, colleges: [college] }, terms, on)
  const say = (code: CompositionFault['code'], facts: Facts) => ({ code, college, facts })
  const vacant = seats.filter(({ incumbent }) => incumbent === null).length
  const bare = seats.filter(({ incumbent, alternate }) => incumbent !== null && alternate === null)
  return [
    ...(vacant > 0 ? [say('vacant', { count: vacant })] : []),
    ...(college.hasAlternates && bare.length > 0
      ? [say('no-alternate', { count: bare.length })]
      : []),
    ...(college.hasParity ? parityFaults(seats, rules.parityTolerance, say) : []),
  ]
}

function parityFaults(
  seats: readonly Seat[],
  tolerance: number,
  say: (code: CompositionFault['code'], facts: Facts) => CompositionFault,
): readonly CompositionFault[] {
  const sexes = seats.flatMap(({ incumbent }) => (incumbent === null ? [] : incumbent.declaredSex))
  const countOf = (wanted: Term['declaredSex']) => sexes.filter((sex) => sex === wanted).length
  const [women, men, undeclared] = [countOf('woman'), countOf('man'), countOf(null)]
  return [
    ...(Math.abs(women - men) > tolerance ? [say('parity', { women, men, tolerance })] : []),
    ...(undeclared > 0 ? [say('sex-undeclared', { count: undeclared })] : []),
  ]
}

/** Who sits where the rules in force have no seat any more. */
const beyondSeats = (rules: BodyRules, held: readonly Term[]): readonly CompositionFault[] =>
  held
    .filter(({ college, seat }) => {
      const own = rules.colleges.find(({ key }) => key === college)
      return own === undefined || seat > own.seats
    })
    .map(({ name }) => ofBody('beyond-seats', { name: name ?? '' }))

/** Those who share what only one may have, once for each. */
function sharing(
  code: 'household' | 'twice',
  held: readonly Term[],
  keyOf: (term: Term) => string | null,
): readonly CompositionFault[] {
  const groups = new Map<string, Term[]>()
  for (const term of held) {
    const key = keyOf(term)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), term])
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) =>
      ofBody(code, {
        count: group.length,
        names: [...new Set(group.map(({ name }) => name ?? '—'))].join(', '),
      }),
    )
}

function lengthFaults(
  rules: BodyRules,
  terms: readonly Term[],
  term: Term,
): readonly CompositionFault[] {
  const name = term.name ?? ''
  const isLong = term.endsOn >= monthsAfter(term.startsOn, rules.termMonths)
  const renewals = renewalsBefore(terms, term)
  return [
    ...(isLong ? [ofBody('too-long', { name, months: rules.termMonths })] : []),
    ...(rules.mostRenewals !== null && renewals > rules.mostRenewals
      ? [ofBody('too-many-renewals', { name, renewals, most: rules.mostRenewals })]
      : []),
  ]
}

/** How many terms of the same person as incumbent were served whole before this one. */
export const renewalsBefore = (
  terms: readonly Term[],
  { member, startsOn }: Pick<Term, 'member' | 'startsOn'>,
): number =>
  terms.filter(
    (other) =>
      other.member === member &&
      other.role === 'incumbent' &&
      other.endsOn < startsOn &&
      other.endedOn === null,
  ).length

/** The last day of a term of the usual length that begins on a day. */
export const usualEnd = (from: Day, { termMonths }: Pick<BodyRules, 'termMonths'>): Day =>
  daysAfter(monthsAfter(from, termMonths), -1)

/** How long before an end of term those who run the body are told: time for a call for candidates. */
const announcedDays = 90

/** Incumbents whose term ends within ninety days, and whom nobody follows yet; the nearest first. */
export function endsToCome(terms: readonly Term[], today: Day): readonly Term[] {
  const soon = daysAfter(today, announcedDays)
  return terms
    .filter((term) => term.role === 'incumbent' && isInForce(term, today) && lastDay(term) <= soon)
    .filter((term) => !terms.some((other) => follows(other, term)))
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
}

const follows = (next: Term, term: Term): boolean =>
  next.college === term.college &&
  next.seat === term.seat &&
  next.role === 'incumbent' &&
  next.startsOn > lastDay(term) &&
  lastDay(next) >= next.startsOn
