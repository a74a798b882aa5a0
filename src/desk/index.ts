import {
  editionsVersion,
  ruleNames,
  shownEdition,
  shownRunning,
  shownSummaries,
} from '../budget/index.ts'
import { isPublic, processesVersion, shownProcesses } from '../processes/index.ts'
import { publishedHeads } from '../journal/index.ts'
import { deskFigures } from '../people/index.ts'
import { everyone, page, type Route, route } from '../platform/web/index.ts'
import { shownTown, townVersion } from '../town/index.ts'
import { boxesVersion } from '../voting/index.ts'
import { cataloguePage } from './views/catalogue-page.tsx'
import { homePage } from './views/home-page.tsx'
import { preparingPage } from './views/preparing-page.tsx'
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

const home = route(
  { get: '/', may: everyone, shows: () => [editionsVersion, boxesVersion, townVersion] },
  async (asked) => {
    const summaries = await shownSummaries(asked)
    const [latest] = summaries
    const running = await shownRunning(asked)
    const place = shownTown(asked)
    if (summaries.length === 0 && (await place.isUndescribed())) {
      return page(preparingPage(asked.speech))
    }
    const model = {
      town: await place.town(),
      neighbourhoods: await place.neighbourhoods(),
      editions: summaries,
      running: running.shown,
      facets: latest === undefined ? null : await shownEdition(asked, latest.edition).facets(),
    }
    return { ...page(homePage(model, asked.speech)), trueUntil: running.trueUntil }
  },
)

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

export const routes: readonly Route[] = [home, map, journal, catalogue]
