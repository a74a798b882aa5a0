import type { Day } from '../../platform/kernel/day.ts'
import type { AreaGeometry } from '../../platform/design/index.ts'
import type { Content } from '../../platform/words/content.ts'
import type { BodyPart } from '../rules/body-part.ts'
import type { Body, BodyRules } from '../rules/body.ts'
import { type Seat, seatsOn } from '../rules/composition.ts'
import type { Office, OfficeName } from '../rules/team.ts'
import { lastDay, type Term } from '../rules/term.ts'

/** Somebody as the public reads her: by her name when she agreed, else that somebody sits there. */
export interface ShownPerson {
  readonly name: string | null
  readonly until: Day
}

export interface ShownSeat {
  readonly seat: number
  /** `null`: vacant. */
  readonly incumbent: ShownPerson | null
  readonly alternate: ShownPerson | null
}

export interface ShownCollege {
  readonly name: Content
  readonly hasAlternates: boolean
  readonly seats: readonly ShownSeat[]
}

export interface BodyModel {
  readonly body: Body
  /** Names of its neighbourhoods; none: the whole town. */
  readonly where: readonly string[]
  /** The whole town, and what of it is its own. */
  readonly areas: readonly { readonly outline: AreaGeometry; readonly isOwn: boolean }[]
  /** The last day of the call for candidates that runs. */
  readonly callUntil: Day | null
  readonly on: Day
  readonly isToday: boolean
  readonly rules: BodyRules
  readonly rulesFrom: Day
  readonly source: string
  readonly colleges: readonly ShownCollege[]
  readonly leads: readonly { readonly name: string; readonly delegation: string }[]
  readonly team: readonly { readonly office: OfficeName; readonly name: string }[]
  readonly day: (on: Day) => string
  /** To what other modules show of it. */
  readonly ways: readonly ShownWay[]
  /** What they tell of it here; nothing of a past day, as they tell what is. */
  readonly parts: readonly ShownPart[]
}

export interface ShownWay {
  readonly label: string
  /** Without language. */
  readonly path: string
}

export interface ShownPart extends ShownWay, BodyPart {}

const shownPerson = (term: Term | null): ShownPerson | null =>
  term === null ? null : { name: term.isNameShown ? term.name : null, until: lastDay(term) }

const shownSeat = ({ seat, incumbent, alternate }: Seat): ShownSeat => ({
  seat,
  incumbent: shownPerson(incumbent),
  alternate: shownPerson(alternate),
})

/** Seats as the public reads them, by college: the only place that decides which names leave. */
export const shownColleges = (
  rules: BodyRules,
  terms: readonly Term[],
  on: Day,
): readonly ShownCollege[] =>
  rules.colleges.map((college) => ({
    name: college.name,
    hasAlternates: college.hasAlternates,
    seats: seatsOn({ ...rules, colleges: [college] }, terms, on).map(shownSeat),
  }))

/** Those of the team who agreed to be named. */
export const shownTeam = (offices: readonly Office[]): BodyModel['team'] =>
  offices.flatMap(({ office, name, isNameShown }) =>
    isNameShown && name !== null ? [{ office, name }] : [],
  )
