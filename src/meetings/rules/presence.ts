import type { Day } from '../../platform/kernel/day.ts'

export const presenceStates = ['present', 'excused', 'absent'] as const
export type PresenceState = (typeof presenceStates)[number]

/** A member of the body on the day of the meeting. */
export interface Expected {
  readonly id: string
  readonly name: string
}

interface Seated {
  readonly member: string
  readonly name: string | null
  readonly role: 'incumbent' | 'alternate'
  readonly startsOn: Day
  readonly endsOn: Day
  readonly endedOn: Day | null
}

/** Who sat in the body that day, once each; who asked to be forgotten has no name to call. */
export function expectedOn(terms: readonly Seated[], on: Day): readonly Expected[] {
  const there = terms.filter(
    ({ startsOn, endsOn, endedOn }) => startsOn <= on && on <= (endedOn ?? endsOn),
  )
  const named = there.flatMap(({ member, name }) => (name === null ? [] : [{ id: member, name }]))
  return named
    .filter(({ id }, place) => named.findIndex((other) => other.id === id) === place)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
}

/** What was noted of a member at the meetings of a body over a year, this one with them. */
export interface Attendance {
  readonly member: string
  readonly present: number
  readonly noted: number
}

/** A show of hands, once counted. */
export interface Hands {
  readonly for: number
  readonly against: number
  readonly abstaining: number
}

/** More hands than there were people is a mistake. @returns how many too many, 0 when none */
export const handsOver = (hands: Hands, roomCount: number | null): number =>
  roomCount === null ? 0 : Math.max(0, hands.for + hands.against + hands.abstaining - roomCount)
