import type { CalendarSource, Route } from '../../platform/web/index.ts'
import { calendarPageRoute } from './calendar.ts'
import { calendarFeedRoutes } from './calendar-feeds.ts'
import { ownCalendarRoutes } from './calendar-own.ts'

/** The calendar of the town. @param sources  what every module brings to it */
export const calendarRoutes = (sources: readonly CalendarSource[]): readonly Route[] => [
  calendarPageRoute(sources),
  ...calendarFeedRoutes(sources),
  ...ownCalendarRoutes(sources),
]
