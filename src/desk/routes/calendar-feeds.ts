import { atomFeed } from '../../platform/kernel/atom-feed.ts'
import { calendarFile } from '../../platform/kernel/calendar-file.ts'
import type { CalendarEntry } from '../../platform/kernel/calendar-entry.ts'
import {
  addressIn,
  anonymous,
  type Asked,
  bytes,
  calendarEvent,
  type CalendarSource,
  everyone,
  queryText,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown, townVersion } from '../../town/index.ts'
import { askedEntries, type CalendarFilters, isFiltered } from '../rules/calendar-filters.ts'
import { publishedCalendar } from '../rules/calendar-json.ts'
import { feedSpan } from '../rules/calendar-month.ts'
import { calendarPaths } from '../rules/paths.ts'
import { feedText, feedTitle, whenText } from '../views/calendar-texts.ts'
import { sharedCalendarWords } from '../words/index.ts'
import { calendarFilters } from './calendar.ts'
import { entriesBetween } from './calendar-entries.ts'

type AskedFeed = Asked<unknown, CalendarFilters>

/** What anybody may follow: whoever is signed in reads the same. */
const feedEntries = async (
  asked: AskedFeed,
  sources: readonly CalendarSource[],
): Promise<readonly CalendarEntry[]> => {
  const { from, until } = feedSpan(asked.today)
  const entries = await entriesBetween({ ...asked, visitor: anonymous }, sources, from, until)
  return askedEntries(entries, asked.query)
}

/** A file of calendar, of some entries. */
export async function calendarText(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech' | 'origin'>,
  entries: readonly CalendarEntry[],
  { name, url }: { readonly name: 'feed' | 'feed-own'; readonly url?: string },
): Promise<string> {
  const { speech } = asked
  const { zone, name: town } = await shownTown(asked).town()
  const head = { name: sayWith(sharedCalendarWords, speech)(name, { town }), zone }
  return calendarFile(
    { ...head, ...(url !== undefined && { url }) },
    entries.map((entry) => {
      const said = { title: feedTitle(entry, speech), text: feedText(entry, speech) }
      return calendarEvent(entry, asked, said)
    }),
  )
}

export const calendarType = 'text/calendar; charset=utf-8'

const mostInFeed = 50

/** The calendar of the town, for phones, readers of feeds and programs. */
export function calendarFeedRoutes(sources: readonly CalendarSource[]): readonly Route[] {
  const shape = { may: everyone, query: calendarFilters } as const
  const versions = [townVersion, ...sources.flatMap((source) => source.versions)]

  /** Phones ask for the whole of it every hour; the few who narrow it, for a page of it. */
  const whole = (
    { query, speech, today, remember }: AskedFeed,
    form: string,
    write: () => Promise<string>,
  ) =>
    isFiltered(query)
      ? write()
      : remember(versions, `calendar ${form}, ${speech.language}, ${today}`, write)

  const asFile = route({ get: calendarPaths.ics, ...shape }, async (asked) => {
    const { query, origin, speech } = asked
    const url = origin + addressIn(speech.language, calendarPaths.ics) + queryText({ ...query })
    const write = async () =>
      calendarText(asked, await feedEntries(asked, sources), { name: 'feed', url })
    return bytes(calendarType, await whole(asked, 'file', write))
  })

  const asJson = route({ get: calendarPaths.json, ...shape }, async (asked) => {
    const write = async () => {
      const published = publishedCalendar(await feedEntries(asked, sources), asked.origin)
      return JSON.stringify(published, null, 1)
    }
    return bytes('application/json; charset=utf-8', await whole(asked, 'data', write))
  })

  const asAtom = route({ get: calendarPaths.atom, ...shape }, async (asked) => {
    const { origin, speech, now } = asked
    const { zone, name: town } = await shownTown(asked).town()
    const isAhead = ({ endsAt }: CalendarEntry) => endsAt === null || Date.parse(endsAt) > +now
    const latest = (await feedEntries(asked, sources))
      .filter(isAhead)
      .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
      .slice(0, mostInFeed)
    const feed = {
      title: sayWith(sharedCalendarWords, speech)('feed', { town }),
      origin,
      path: addressIn(speech.language, calendarPaths.atom) + queryText({ ...asked.query }),
      updatedAt: latest[0]?.changedAt ?? now.toISOString(),
    }
    const entries = latest.map((entry) => ({
      // Two phases of a process have one page: each is an entry of its own.
      path: `${addressIn(speech.language, entry.path)}#${entry.uid}`,
      title: feedTitle(entry, speech),
      text: [whenText(entry, zone, speech), entry.place, feedText(entry, speech)]
        .filter((line) => line !== '')
        .join('\n'),
      publishedAt: entry.changedAt,
      updatedAt: entry.changedAt,
    }))
    return bytes('application/atom+xml; charset=utf-8', atomFeed(feed, entries))
  })

  return [asFile, asJson, asAtom]
}
