import { seatsOn } from '../../bodies/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { PresenceState } from './presence.ts'

type Rules = Parameters<typeof seatsOn>[0]
type Terms = Parameters<typeof seatsOn>[1]

/** How many seats of a body were there, and how many had to be. */
export interface Quorum {
  /** Held that day: a vacant seat is not waited for. */
  readonly seats: number
  readonly present: number
  readonly needed: number
}

/**
 * Counts seats, not people: the alternate counts where the incumbent is not there, and never beside her.
 * Who was not noted was not there.
 *
 * @param rules  those in force that day
 * @returns `null` when they ask for no quorum, or nobody held a seat
 */
export function quorumOn(
  rules: Rules,
  terms: Terms,
  on: Day,
  states: ReadonlyMap<string, PresenceState>,
): Quorum | null {
  const held = seatsOn(rules, terms, on)
    .map(({ incumbent, alternate }) => [incumbent, alternate].filter((one) => one !== null))
    .filter((holders) => holders.length > 0)
  if (rules.quorumPercent === null || held.length === 0) return null
  const isThere = ({ member }: Terms[number]) => states.get(member) === 'present'
  return {
    seats: held.length,
    present: held.filter((holders) => holders.some(isThere)).length,
    // A part of a seat is a whole one: 50 % of 15 are 8.
    needed: Math.ceil((held.length * rules.quorumPercent) / 100),
  }
}

export const isReached = ({ present, needed }: Quorum): boolean => present >= needed
