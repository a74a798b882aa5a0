import { editionsVersion, ruleNames, shownSummaries } from '../budget/index.ts'
import { isPublic, processesVersion, shownProcesses } from '../processes/index.ts'
import { publishedHeads } from '../journal/index.ts'
import { deskFigures } from '../people/index.ts'
import { type CalendarSource, everyone, page, type Route, route } from '../platform/web/index.ts'
import { homeRoute } from './routes/home.ts'
import { cataloguePage } from './views/catalogue-page.tsx'
import { journalPage } from './views/journal-page.tsx'
import { siteMap } from './views/site-map.ts'
import { siteMapPage } from './views/site-map-page.tsx'

export { pageSearchable } from './searchable.ts'
export { roleHomePath } from './rules/paths.ts'
export { loadDemoTurns } from './demo.ts'
export { personalData } from './personal-data.ts'
export { handoverRoutes } from './routes/handover.ts'
export { deskSchedules } from './work/daily.ts'
export { calendarOfBody } from './routes/of-body.ts'
export { calendarRoutes } from './routes/calendar-routes.ts'
export { roleHomeRoutes } from './routes/role-home.ts'
export { siteMap } from './views/site-map.ts'
export { deskWords, sharedCalendarWords, teamWords } from './words/index.ts'

const map = route(
  { get: '/plan-du-site', may: everyone, shows: () => [editionsVersion, processesVersion] },
  async (asked) => {
    const { speech } = asked
    const processes = (await shownProcesses(asked)).filter(isPublic)
    const groups = siteMap(await shownSummaries(asked), ruleNames, processes, speech)
    return page(siteMapPage(groups, speech))
  },
)

const journal = route({ get: '/journal', may: everyone }, async ({ db, speech, now }) =>
  page(journalPage(await publishedHeads(db), await deskFigures(db, now), speech)),
)

const catalogue = route({ get: '/composants', may: everyone, shows: () => [] }, ({ speech }) =>
  page(cataloguePage(speech)),
)

/** @param meetings  those of the town, for its front page */
export const routes = (meetings: CalendarSource): readonly Route[] => [
  homeRoute(meetings),
  map,
  journal,
  catalogue,
]
