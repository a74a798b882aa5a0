import { editionsVersion, shownEdition, shownRunning, shownSummaries } from '../../budget/index.ts'
import type { CalendarEntry } from '../../platform/kernel/calendar-entry.ts'
import { daysAfter, startOfDay } from '../../platform/kernel/day.ts'
import {
  anonymous,
  type Asked,
  type CalendarSource,
  everyone,
  page,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { shownTown, townVersion, untilTomorrow } from '../../town/index.ts'
import { boxesVersion } from '../../voting/index.ts'
import { comingMeetings } from '../rules/coming.ts'
import { homePage } from '../views/home-page.tsx'
import { preparingPage } from '../views/preparing-page.tsx'

const daysShown = 60

const endOf = ({ endsAt }: CalendarEntry): Date | undefined =>
  endsAt === null ? undefined : new Date(endsAt)

const earliest = (moments: readonly (Date | undefined)[]): Date =>
  new Date(Math.min(...moments.map((moment) => moment?.getTime() ?? Number.POSITIVE_INFINITY)))

/** What anybody may come to in the next two months. */
async function coming(
  asked: Asked<unknown, unknown>,
  meetings: CalendarSource,
  zone: string,
): Promise<readonly CalendarEntry[]> {
  const { today, now } = asked
  const from = startOfDay(zone, today)
  const until = startOfDay(zone, daysAfter(today, daysShown))
  const all = await meetings.between({ ...asked, visitor: anonymous }, from, until)
  return comingMeetings(all, now)
}

/** The town’s front page. @param calendar  of meetings */
export const homeRoute = (calendar: CalendarSource): Route =>
  route(
    {
      get: '/',
      may: everyone,
      shows: () => [editionsVersion, boxesVersion, townVersion, ...calendar.versions],
    },
    async (asked) => {
      const summaries = await shownSummaries(asked)
      const [latest] = summaries
      const running = await shownRunning(asked)
      const place = shownTown(asked)
      if (summaries.length === 0 && (await place.isUndescribed())) {
        return page(preparingPage(asked.speech))
      }
      const town = await place.town()
      const meetings = await coming(asked, calendar, town.zone)
      const model = {
        town,
        neighbourhoods: await place.neighbourhoods(),
        editions: summaries,
        running: running.shown,
        coming: meetings,
        today: asked.today,
        facets: latest === undefined ? null : await shownEdition(asked, latest.edition).facets(),
      }
      const changes = [await untilTomorrow(asked), running.trueUntil, ...meetings.map(endOf)]
      return { ...page(homePage(model, asked.speech)), trueUntil: earliest(changes) }
    },
  )
