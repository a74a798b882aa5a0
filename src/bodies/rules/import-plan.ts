import type { Day } from '../../platform/kernel/day.ts'
import type { Facts } from '../../platform/kernel/decision.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import { type Appointment, type AskedTerm, mayAppoint } from './appointment.ts'
import type { Body, BodyRules, RulesVersion } from './body.ts'
import { rulesOn, usualEnd } from './composition.ts'
import type { ListedMember, MemberLine } from './member-file.ts'
import { lastDay, type Term, wasHeld } from './term.ts'

/** Somebody a body has known, with what tells her from another of her name. */
export interface KnownMember {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
}

/** What a line of a list will do. */
export type Planned =
  | { readonly does: 'seat'; readonly name: string; readonly appointment: Appointment }
  /** She sits there already: her line is left. */
  | { readonly does: 'sits'; readonly name: string; readonly term: Pick<Term, 'college' | 'seat'> }
  /** Written on another line of the same list. */
  | { readonly does: 'double'; readonly name: string; readonly of: number }
  /** `code`: of the line, or of the rules of appointments. */
  | { readonly does: 'fault'; readonly name: string; readonly code: string; readonly facts: Facts }

export type PlannedLine = Planned & { readonly line: number }

interface Around {
  readonly body: Pick<Body, 'publishedAt' | 'endedOn'>
  readonly versions: readonly RulesVersion[]
  readonly terms: readonly Term[]
  readonly known: readonly KnownMember[]
  readonly today: Day
  /** Of lines that tell no day. */
  readonly startsOn: Day
}

/**
 * What each line of a list will do, one after the other: seats are given in the order of the list within
 * their college, each by the rule that an officer’s hand follows too (`mayAppoint`).
 */
export function planImport(lines: readonly MemberLine[], around: Around): readonly PlannedLine[] {
  const planning = new Planning(around)
  return lines.map((line) => ({ line: line.line, ...planning.take(line) }))
}

class Planning {
  readonly #around: Around
  readonly #terms: Term[]
  readonly #known: ReadonlyMap<string, readonly KnownMember[]>
  /** Those of the list, by the words of their names. */
  readonly #listed = new Map<string, { line: number; member: ListedMember }[]>()
  /** Of each side of a college, the last seat that was given. */
  readonly #last = new Map<string, number>()

  constructor(around: Around) {
    this.#around = around
    this.#terms = [...around.terms]
    this.#known = groupedByName(around.known)
  }

  take({ line, read }: MemberLine): Planned {
    if (!read.ok) return { does: 'fault', name: '', ...read.fault }
    const { member } = read
    const { name } = member
    const own = nameKey(name)
    const twin = this.#listed.get(own)?.find((other) => isSame(other.member, member))
    if (twin !== undefined) return { does: 'double', name, of: twin.line }
    this.#listed.set(own, [...(this.#listed.get(own) ?? []), { line, member }])
    return this.#seat(line, member)
  }

  #seat(line: number, member: ListedMember): Planned {
    const { versions, startsOn: chosen } = this.#around
    const startsOn = member.startsOn ?? chosen
    const rules = rulesOn(versions, startsOn)?.rules
    if (rules === undefined)
      return { does: 'fault', name: member.name, code: 'no-such-seat', facts: {} }
    const endsOn = member.endsOn ?? usualEnd(startsOn, rules)
    const met = this.#knownAs(member)
    const sits = this.#around.terms.find(
      (term) =>
        met.has(term.member) &&
        wasHeld(term) &&
        term.startsOn <= endsOn &&
        startsOn <= lastDay(term),
    )
    if (sits !== undefined) return { does: 'sits', name: member.name, term: sits }
    const [former = null] = met
    const asked = {
      college: member.college.key,
      role: member.role,
      startsOn,
      endsOn,
      member: former,
    }
    return this.#firstFree(line, member, asked)
  }

  /** Known before: by her name, and by nothing that says she is another. */
  #knownAs = (member: ListedMember): ReadonlySet<string> =>
    new Set(
      (this.#known.get(nameKey(member.name)) ?? [])
        .filter((one) => isSame(one, member))
        .map(({ id }) => id),
    )

  #firstFree(line: number, member: ListedMember, side: Omit<AskedTerm, 'seat'>): Planned {
    const { name, college } = member
    const { body, versions, today } = this.#around
    const { rules } = rulesOn(versions, side.startsOn) ?? { rules: null }
    const key = `${side.college} ${side.role}`
    const most = rules?.colleges.find((one) => one.key === side.college)?.seats ?? 0
    for (let seat = (this.#last.get(key) ?? 0) + 1; rules !== null && seat <= most; seat += 1) {
      const term = { ...side, seat }
      const refused = mayAppoint(term, { body, rules, terms: this.#terms, today })
      if (refused?.code === 'seat-taken') continue
      if (refused !== null) return { does: 'fault', name, code: refused.code, facts: refused.facts }
      this.#last.set(key, seat)
      this.#terms.push(asTerm(term, member, `line-${line}`))
      return { does: 'seat', name, appointment: appointmentOf(term, member, rules) }
    }
    return { does: 'fault', name, code: 'no-seat-left', facts: { college: college.key } }
  }
}

/** Words of a name in any order: « DUPONT Aline » is « Aline Dupont ». */
const nameKey = (name: string): string => plainWords(name).split(' ').toSorted().join(' ')

type Reached = Pick<KnownMember, 'email' | 'phone'>

/** Of two people of one name: one and the same, unless their addresses, else their phones, differ. */
function isSame(one: Reached, other: Reached): boolean {
  if (one.email !== null && other.email !== null)
    return one.email.toLowerCase() === other.email.toLowerCase()
  const digits = ({ phone }: Reached) => (phone ?? '').replace(/\D/g, '')
  return digits(one) === '' || digits(other) === '' || digits(one) === digits(other)
}

function groupedByName(known: readonly KnownMember[]): ReadonlyMap<string, readonly KnownMember[]> {
  const groups = new Map<string, KnownMember[]>()
  for (const one of known) {
    if (one.name === null) continue
    const key = nameKey(one.name)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

/** What is kept of her: of what the list tells, what a rule asks for. */
function appointmentOf(term: AskedTerm, member: ListedMember, rules: BodyRules): Appointment {
  const { name, email, phone, household, declaredSex, isNameShown, isChecked } = member
  const { member: former, ...seat } = term
  const hasParity = rules.colleges.some(({ key, hasParity: has }) => key === term.college && has)
  const someone = {
    ...{ name, email, phone, isNameShown },
    // A list tells neither: they are asked of each person.
    ...{ address: null, language: null },
    household: rules.isOnePerHousehold ? household : null,
    declaredSex: hasParity ? declaredSex : null,
  }
  return {
    ...seat,
    who: former === null ? someone : { member: former },
    isChecked: isChecked && rules.condition !== '',
  }
}

const asTerm = (asked: AskedTerm, member: ListedMember, id: string): Term => ({
  ...asked,
  id,
  member: asked.member ?? id,
  name: member.name,
  isNameShown: member.isNameShown,
  party: null,
  household: member.household,
  declaredSex: member.declaredSex,
  endedOn: null,
  endReason: null,
  checkedOn: null,
})

/** How many lines do each thing. */
export const plannedCounts = (plan: readonly PlannedLine[]) => {
  const count = (does: Planned['does']) => plan.filter((one) => one.does === does).length
  return {
    seats: count('seat'),
    sits: count('sits'),
    doubles: count('double'),
    faults: count('fault'),
  }
}

/** Whether a list may be written whole: it gives a seat at least, and nothing in it is wrong. */
export const mayImport = (plan: readonly PlannedLine[]): boolean => {
  const { seats, faults } = plannedCounts(plan)
  return seats > 0 && faults === 0
}
