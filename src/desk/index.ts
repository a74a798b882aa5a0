import { editions, editionsVersion, projects, ruleNames } from '../budget/index.ts'
import { publishedHeads } from '../journal/index.ts'
import { everyone, page, type Route, route } from '../platform/web/index.ts'
import { towns, townVersion } from '../town/index.ts'
import { cataloguePage } from './views/catalogue-page.tsx'
import { homePage } from './views/home-page.tsx'
import { journalPage } from './views/journal-page.tsx'
import { siteMap } from './views/site-map.ts'
import { siteMapPage } from './views/site-map-page.tsx'

export { siteMap } from './views/site-map.ts'
export { deskWords } from './words/index.ts'

const home = route(
  { get: '/', may: everyone, shows: () => [editionsVersion, townVersion] },
  async ({ db, speech }) => {
    const summaries = await editions(db).summaries()
    const [latest] = summaries
    const facets = latest === undefined ? null : await projects(db, latest.edition).facets()
    const store = towns(db)
    const model = {
      town: await store.find(),
      neighbourhoods: await store.neighbourhoods(),
      editions: summaries,
      facets,
    }
    return page(homePage(model, speech))
  },
)

const map = route(
  { get: '/plan-du-site', may: everyone, shows: () => [editionsVersion] },
  async ({ db, speech }) =>
    page(siteMapPage(siteMap(await editions(db).summaries(), ruleNames, speech), speech)),
)

const journal = route({ get: '/journal', may: everyone }, async ({ db, speech }) =>
  page(journalPage(await publishedHeads(db), speech)),
)

const catalogue = route({ get: '/composants', may: everyone, shows: () => [] }, ({ speech }) =>
  page(cataloguePage(speech)),
)

export const routes: readonly Route[] = [home, map, journal, catalogue]
