import type { CalendarEntry } from '../../platform/kernel/calendar-entry.ts'
import type { AskedForCalendar, CalendarSource } from '../../platform/web/index.ts'

/** What every module brings between two instants. One after the other: they share one connection. */
export async function entriesBetween(
  asked: AskedForCalendar,
  sources: readonly CalendarSource[],
  from: Date,
  until: Date,
): Promise<readonly CalendarEntry[]> {
  const entries: CalendarEntry[] = []
  for (const { between } of sources) entries.push(...(await between(asked, from, until)))
  return entries
}
