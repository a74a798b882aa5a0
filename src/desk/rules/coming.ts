import type { CalendarEntry } from '../../platform/kernel/calendar-entry.ts'

const most = 3

/** The next meetings anybody may come to, the nearest first; one that was cancelled says so until its hour. */
export const comingMeetings = (
  entries: readonly CalendarEntry[],
  now: Date,
): readonly CalendarEntry[] =>
  entries
    .filter(({ endsAt }) => Date.parse(endsAt ?? '') > now.getTime())
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
    .slice(0, most)
