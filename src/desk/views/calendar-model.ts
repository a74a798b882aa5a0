import type { Day } from '../../platform/kernel/day.ts'
import type { CalendarEntry } from '../../platform/kernel/calendar-entry.ts'
import type { CalendarFilters } from '../rules/calendar-filters.ts'

export interface CalendarModel {
  /** By its first day. */
  readonly month: Day
  readonly today: Day
  readonly zone: string
  readonly isList: boolean
  /** Of the list; a month is shown whole. */
  readonly page: number
  readonly filters: CalendarFilters
  /** Those asked for, in the order of their hours. */
  readonly entries: readonly CalendarEntry[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly bodies: readonly { readonly id: string; readonly name: string }[]
  /** The month is near enough for these to be asked. */
  readonly before: Day | null
  readonly after: Day | null
  /** Whole, for the calendar of a phone. */
  readonly feed: string
  /** The page of one’s own address; by the sign-in, for who is not. */
  readonly own: string
}
