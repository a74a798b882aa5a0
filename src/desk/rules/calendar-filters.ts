import type { CalendarEntry, CalendarKind } from '../../platform/kernel/calendar-entry.ts'

/** What a reader asks of the calendar; '' for any. */
export interface CalendarFilters {
  readonly quartier: string
  readonly instance: string
  readonly genre: '' | CalendarKind
}

/** A neighbourhood sees its own dates and those of the whole town. */
const concerns = ({ neighbourhoods }: CalendarEntry, quartier: string): boolean =>
  quartier === '' || neighbourhoods.length === 0 || neighbourhoods.includes(quartier)

/** What is asked for, in the order of the hours. */
export const askedEntries = (
  entries: readonly CalendarEntry[],
  { quartier, instance, genre }: CalendarFilters,
): readonly CalendarEntry[] =>
  entries
    .filter(
      (entry) =>
        concerns(entry, quartier) &&
        (instance === '' || entry.body === instance) &&
        (genre === '' || entry.kind === genre),
    )
    .toSorted(
      (a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || a.uid.localeCompare(b.uid),
    )

export const isFiltered = ({ quartier, instance, genre }: CalendarFilters): boolean =>
  `${quartier}${instance}${genre}` !== ''
