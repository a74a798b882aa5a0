import type { CalendarEntry } from '../../platform/kernel/calendar-entry.ts'
import type { Content } from '../../platform/words/content.ts'

const byLanguage = (content: Content): Readonly<Record<string, string>> =>
  Object.fromEntries(content.map(({ language, text }) => [language, text]))

/** The calendar for programs: the names of its fields do not change. */
export const publishedCalendar = (entries: readonly CalendarEntry[], origin: string) => ({
  events: entries.map(({ title, within, path, ...entry }) => ({
    uid: `${entry.uid}@${new URL(origin).hostname}`,
    kind: entry.kind,
    title: byLanguage(title),
    partOf: within === null ? null : byLanguage(within),
    startsAt: entry.startsAt,
    endsAt: entry.endsAt,
    place: entry.place === '' ? null : entry.place,
    body: entry.body,
    neighbourhoods: entry.neighbourhoods,
    state: entry.state,
    cancelledWhy: entry.cancelledWhy,
    sequence: entry.sequence,
    changedAt: entry.changedAt,
    url: origin + path,
  })),
})
