import { createHash } from 'node:crypto'
import type { Day } from '../../platform/kernel/day.ts'

export const presenceStates = ['present', 'excused', 'absent'] as const
export type PresenceState = (typeof presenceStates)[number]

export type PresenceStates = ReadonlyMap<string, PresenceState>

/** What an officer has read before she keys in: '' of a sheet where nothing is noted yet. */
export const presenceStamp = (states: PresenceStates): string =>
  states.size === 0
    ? ''
    : createHash('sha256')
        .update(JSON.stringify([...states].toSorted(([one], [other]) => (one < other ? -1 : 1))))
        .digest('hex')

/** Members that two officers noted otherwise, in the order of the page. */
export const notedOtherwise = (
  members: readonly Expected[],
  hers: PresenceStates,
  theirs: PresenceStates,
): readonly string[] => members.map(({ id }) => id).filter((id) => hers.get(id) !== theirs.get(id))

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
  readonly excused: number
  readonly noted: number
}

/** How often somebody who sits came. */
export interface AttendanceLine extends Omit<Attendance, 'member'> {
  readonly name: string
  /** Times there among times noted, in whole percents; `null` when nothing was noted of her. */
  readonly percent: number | null
}

/**
 * Who sits, in the order given, and how often each came. Only what was noted counts: who joined in the
 * course of the year is measured on the meetings since, and an alternate on those she was noted at. To be
 * excused is not to be there.
 */
export const attendanceLines = (
  expected: readonly Expected[],
  known: readonly Attendance[],
): readonly AttendanceLine[] =>
  expected.map(({ id, name }) => {
    const found = known.find(({ member }) => member === id)
    const { present, excused, noted } = found ?? { present: 0, excused: 0, noted: 0 }
    const percent = noted === 0 ? null : Math.round((100 * present) / noted)
    return { name, present, excused, noted, percent }
  })

/** A show of hands, once counted. */
export interface Hands {
  readonly for: number
  readonly against: number
  readonly abstaining: number
}

/** More hands than there were people is a mistake. @returns how many too many, 0 when none */
export const handsOver = (hands: Hands, roomCount: number | null): number =>
  roomCount === null ? 0 : Math.max(0, hands.for + hands.against + hands.abstaining - roomCount)
