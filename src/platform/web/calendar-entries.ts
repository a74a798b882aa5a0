import { type CalendarEntry, calendarTitle } from '../kernel/calendar-entry.ts'
import type { CalendarEvent } from '../kernel/calendar-file.ts'
import { addressIn } from './address.ts'
import type { Asked } from './route.ts'

export type AskedForCalendar = Pick<
  Asked<unknown, unknown>,
  'db' | 'remember' | 'speech' | 'now' | 'visitor'
>

/** Whose own calendar is asked for: the bodies where she sits, and what she prepares as an officer. */
export interface CalendarOwner {
  readonly party: string
  readonly bodies: readonly string[]
  readonly isOfficer: boolean
}

/** What a module brings to the calendar: collected by `site.ts`, as `AwaitingSource` is for the desk. */
export interface CalendarSource {
  /** What pages that show its entries depend on. */
  readonly versions: readonly string[]
  /** Those of which an instant at least is from `from` on and before `until`. */
  readonly between: (
    asked: AskedForCalendar,
    from: Date,
    until: Date,
  ) => Promise<readonly CalendarEntry[]>
  /** Those of one person; absent where nothing is anybody’s own. */
  readonly ofOwner?: (
    asked: AskedForCalendar,
    owner: CalendarOwner,
    from: Date,
    until: Date,
  ) => Promise<readonly CalendarEntry[]>
}

const statusOf = {
  planned: 'confirmed',
  moved: 'confirmed',
  cancelled: 'cancelled',
  preparing: 'tentative',
} as const

/** As a file of calendar takes it. */
export const calendarEvent = (
  entry: CalendarEntry,
  { speech, origin }: Pick<Asked<unknown, unknown>, 'speech' | 'origin'>,
  said: Partial<Pick<CalendarEvent, 'title' | 'text'>> = {},
): CalendarEvent => ({
  uid: `${entry.uid}@${new URL(origin).hostname}`,
  sequence: entry.sequence,
  status: statusOf[entry.state],
  title: calendarTitle(entry, speech),
  text: '',
  place: entry.place,
  beginsAt: new Date(entry.startsAt),
  endsAt: entry.endsAt === null ? null : new Date(entry.endsAt),
  url: origin + addressIn(speech.language, entry.path),
  changedAt: new Date(entry.changedAt),
  ...said,
})
