import { z } from 'zod'
import { shownBodies } from '../../bodies/index.ts'
import { isDay, monthsAfter } from '../../platform/kernel/day.ts'
import { calendarKinds } from '../../platform/kernel/calendar-entry.ts'
import {
  addressIn,
  type Asked,
  type CalendarSource,
  everyone,
  notFound,
  page,
  queryText,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { signInPath, withWayBack } from '../../people/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { shownTown, untilTomorrow } from '../../town/index.ts'
import { isNear, monthOf } from '../rules/calendar-month.ts'
import { calendarPaths } from '../rules/paths.ts'
import { calendarPage } from '../views/calendar-page.tsx'
import { entriesOfMonth, monthVersions } from './calendar-entries.ts'

export const calendarFilters = z.object({
  quartier: z.string().max(80).catch(''),
  instance: z.string().max(80).catch(''),
  genre: z.enum(['', ...calendarKinds]).catch(''),
})

const pageQuery = calendarFilters.extend({
  mois: z.string().max(7).catch(''),
  vue: z.enum(['', 'liste']).catch(''),
  page: z.coerce.number().int().min(1).max(100).catch(1),
})

/** Those anybody knows of, by name. */
export const knownBodies = async (asked: Pick<Asked<unknown, unknown>, 'db' | 'remember'>) =>
  (await shownBodies(asked)).filter(({ publishedAt }) => publishedAt !== null)

/** The calendar of the town, as a page. */
export const calendarPageRoute = (sources: readonly CalendarSource[]): Route =>
  route(
    {
      get: calendarPaths.page,
      may: everyone,
      query: pageQuery,
      shows: () => monthVersions(sources),
    },
    async (asked) => {
      const { query, today, speech, origin, visitor } = asked
      const { mois, vue, page: listPage, ...filters } = query
      const asDay = `${mois}-01`
      const month = isDay(asDay) ? asDay : monthOf(today)
      if (!isNear(month, today)) notFound()
      const [before, after] = [monthsAfter(month, -1), monthsAfter(month, 1)]
      const { zone } = await shownTown(asked).town()
      const model = {
        ...{ month, today, zone, isList: vue === 'liste', page: listPage, filters },
        entries: await entriesOfMonth(asked, sources, { month, filters, zone }),
        neighbourhoods: await shownTown(asked).neighbourhoods(),
        bodies: (await knownBodies(asked)).map(({ id, name }) => ({
          id,
          name: readIn(name, speech.language).text,
        })),
        before: isNear(before, today) ? before : null,
        after: isNear(after, today) ? after : null,
        feed: origin + addressIn(speech.language, calendarPaths.ics) + queryText({ ...filters }),
        own:
          visitor.kind === 'person'
            ? calendarPaths.own
            : withWayBack(signInPath, calendarPaths.own),
      }
      const trueUntil = await untilTomorrow(asked)
      return { ...page(calendarPage(model, speech)), trueUntil }
    },
  )
