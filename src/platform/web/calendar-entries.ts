import type { CalendarEvent } from '../kernel/calendar-file.ts'
import { type Content, readIn } from '../words/content.ts'
import type { Speech } from '../words/speech.tsx'
import { addressIn } from './address.ts'
import type { Asked } from './route.ts'

export const calendarKinds = ['council', 'public', 'workshop', 'phase', 'vote'] as const
export type CalendarKind = (typeof calendarKinds)[number]

/** Something dated that a module brings to the calendar of the town. */
export interface CalendarEntry {
  /** The same as long as it lives, moved or cancelled. */
  readonly uid: string
  readonly kind: CalendarKind
  readonly title: Content
  /** What it is a part of: the process of a phase. */
  readonly within: Content | null
  readonly startsAt: string
  /** `null`: until somebody says so. */
  readonly endsAt: string | null
  /** '' while nobody knows. */
  readonly place: string
  /** The body that meets; `null`: none. */
  readonly body: string | null
  /** Ids; empty for the whole town. */
  readonly neighbourhoods: readonly string[]
  /** Its page, without language. */
  readonly path: string
  /** Grows when its hours or its place change (RFC 5545). */
  readonly sequence: number
  /** `preparing`: for officers only, told to nobody yet. */
  readonly state: 'planned' | 'moved' | 'cancelled' | 'preparing'
  /** Why it was cancelled, as everybody reads it. */
  readonly cancelledWhy: string | null
  readonly changedAt: string
}

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

/** Whether something of it falls between two instants; the second is left out. */
export const isBetween = (
  { startsAt, endsAt }: Pick<CalendarEntry, 'startsAt' | 'endsAt'>,
  from: Date,
  until: Date,
): boolean =>
  Date.parse(startsAt) < until.getTime() &&
  (endsAt === null || Date.parse(endsAt) > from.getTime() || startsAt === endsAt)

/** What it is called where nothing stands around: « La place : ateliers ». */
export function calendarTitle(
  { title, within }: Pick<CalendarEntry, 'title' | 'within'>,
  { language }: Pick<Speech, 'language'>,
): string {
  const own = readIn(title, language).text
  if (within === null) return own
  return `${readIn(within, language).text}${language === 'en' ? ': ' : '\u00a0: '}${own}`
}

/** As a file of calendar takes it. */
export const calendarEvent = (
  entry: CalendarEntry,
  { speech, origin }: Pick<Asked<unknown, unknown>, 'speech' | 'origin'>,
  said: Partial<Pick<CalendarEvent, 'title' | 'text'>> = {},
): CalendarEvent => ({
  uid: `${entry.uid}@${new URL(origin).hostname}`,
  sequence: entry.sequence,
  isCancelled: entry.state === 'cancelled',
  title: calendarTitle(entry, speech),
  text: '',
  place: entry.place,
  beginsAt: new Date(entry.startsAt),
  endsAt: entry.endsAt === null ? null : new Date(entry.endsAt),
  url: origin + addressIn(speech.language, entry.path),
  changedAt: new Date(entry.changedAt),
  ...said,
})
