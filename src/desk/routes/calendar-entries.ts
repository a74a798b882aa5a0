import { bodiesVersion } from '../../bodies/index.ts'
import type { CalendarEntry } from '../../platform/kernel/calendar-entry.ts'
import { type Day, monthsAfter, startOfDay } from '../../platform/kernel/day.ts'
import type { Asked, AskedForCalendar, CalendarSource } from '../../platform/web/index.ts'
import { townVersion } from '../../town/index.ts'
import { askedEntries, type CalendarFilters } from '../rules/calendar-filters.ts'

/**
 * What anybody reads of a month, in order, by what is asked of it: gathered once until something of it
 * changes, so that it is drawn once. Who is signed in reads her own.
 */
export function entriesOfMonth(
  asked: AskedForCalendar & Pick<Asked<unknown, unknown>, 'today'>,
  sources: readonly CalendarSource[],
  { month, filters, zone }: MonthAsked,
): Promise<readonly CalendarEntry[]> {
  const { remember, visitor, speech, today } = asked
  const { quartier, instance, genre } = filters
  const read = async () => {
    const [from, until] = [startOfDay(zone, month), startOfDay(zone, monthsAfter(month, 1))]
    return askedEntries(await entriesBetween(asked, sources, from, until), filters)
  }
  if (visitor.kind !== 'anonymous') return read()
  const what = JSON.stringify([month, zone, today, speech.language, quartier, instance, genre])
  return remember(monthVersions(sources), `calendar of ${what}`, read)
}

/** What a month says, the names of places and bodies among it. */
export const monthVersions = (sources: readonly CalendarSource[]): readonly string[] => [
  ...new Set([...sources.flatMap(({ versions }) => versions), townVersion, bodiesVersion]),
]

export interface MonthAsked {
  readonly month: Day
  readonly filters: CalendarFilters
  readonly zone: string
}

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
