import type { Day } from '../../platform/kernel/day.ts'

export const officeNames = ['animator', 'rapporteur', 'chair'] as const
export type OfficeName = (typeof officeNames)[number]

/** What somebody does for a body besides sitting there. */
export interface Office {
  readonly id: string
  readonly office: OfficeName
  readonly member: string
  /** `null` once she asked to be forgotten. */
  readonly name: string | null
  readonly isNameShown: boolean
  readonly startsOn: Day
  /** The last day; `null` while it lasts. */
  readonly endedOn: Day | null
}

/** A councillor who follows a body for the town council. */
export interface Lead {
  readonly id: string
  readonly name: string
  readonly delegation: string
  readonly startsOn: Day
  readonly endedOn: Day | null
}

/** Whether it lasts that day. */
export const lastsOn = (
  { startsOn, endedOn }: Pick<Office, 'startsOn' | 'endedOn'>,
  on: Day,
): boolean => startsOn <= on && (endedOn === null || on <= endedOn)
