import type { Database } from '../platform/database/database.ts'
import { bytes, everyone, page, type Route, route } from '../platform/web/index.ts'
import type { Speech } from '../platform/words/speech.tsx'
import { type DataSet, dcatCatalogue } from './rules/data-set.ts'
import { openDataPage } from './views/open-data-page.tsx'

export { dataWords } from './words/index.ts'
export { type DataSet, openLicence } from './rules/data-set.ts'

/** What `main.ts` gives to the open-data pages: the data sets that modules contribute. */
export interface OpenDataSources {
  readonly dataSets: (db: Database, speech: Speech) => Promise<readonly DataSet[]>
  /** Keys of versions that move when a data set changes. */
  readonly versions: readonly string[]
  readonly townName: (db: Database) => Promise<string>
  readonly origin: string
}

export const openDataRoutes = (sources: OpenDataSources): readonly Route[] => [
  route(
    { get: '/donnees-ouvertes', may: everyone, shows: () => sources.versions },
    async ({ db, speech }) => page(openDataPage(await sources.dataSets(db, speech), speech)),
  ),
  route({ get: '/donnees-ouvertes/catalogue.json', may: everyone }, async ({ db, speech }) => {
    const sets = await sources.dataSets(db, speech)
    const catalogue = dcatCatalogue(await sources.townName(db), sets, sources.origin)
    return bytes('application/ld+json; charset=utf-8', JSON.stringify(catalogue, null, 1))
  }),
]
