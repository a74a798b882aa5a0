import { type Content, readIn } from '../words/content.ts'
import type { ContentLanguage } from '../words/languages.ts'

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
  { language }: { readonly language: ContentLanguage },
): string {
  const own = readIn(title, language).text
  if (within === null) return own
  return `${readIn(within, language).text}${language === 'en' ? ': ' : '\u00a0: '}${own}`
}
