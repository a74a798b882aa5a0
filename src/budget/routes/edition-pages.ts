import { everyone, notFound, page, route } from '../../platform/web/index.ts'
import { townVersion, towns } from '../../town/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { projectFilters } from '../rules/project-filters.ts'
import { projectPlaces } from '../rules/project-places.ts'
import type { Edition, Project } from '../rules/edition.ts'
import type { ProjectFacets } from '../rules/project-facets.ts'
import { counts } from '../store/counts.ts'
import { editions, editionsVersion, editionVersion } from '../store/editions.ts'
import { projects } from '../store/projects.ts'
import { editionPage } from '../views/edition-page.tsx'
import { editionsPage } from '../views/editions-page.tsx'
import type { PlacesModel } from '../views/places.tsx'
import { projectListPage } from '../views/project-list-page.tsx'
import { projectPage } from '../views/project-page.tsx'
import { editionAddress, projectAddress } from './addresses.ts'

const projectsPerPage = 24

export const editionList = route(
  { get: '/budget-participatif', may: everyone, shows: () => [editionsVersion] },
  async ({ db, speech }) => page(editionsPage(await editions(db).summaries(), speech)),
)

const ofEdition = ({ edition }: { readonly edition: string }) => [
  editionVersion(edition),
  townVersion,
]

export const oneEdition = route(
  {
    get: '/budget-participatif/:edition',
    may: everyone,
    params: editionAddress,
    shows: ofEdition,
  },
  async ({ db, params, speech }) => {
    const summary = (await editions(db).summary(params.edition)) ?? notFound()
    const { edition } = summary
    const store = projects(db, edition)
    const places = await placesOf(db, edition, await store.facets(), await store.all())
    return page(editionPage({ ...summary, places }, speech))
  },
)

/** What the map of an edition shows, or `null` when nothing is known of places. */
export async function placesOf(
  db: Database,
  edition: Edition,
  facets: ProjectFacets,
  all: readonly Project[],
): Promise<PlacesModel | null> {
  const neighbourhoods = await towns(db).neighbourhoods()
  const places = projectPlaces(
    neighbourhoods.map(({ name }) => name),
    facets,
    all,
  )
  return places === null ? null : { edition, places, neighbourhoods }
}

export const projectList = route(
  {
    get: '/budget-participatif/:edition/projets',
    may: everyone,
    params: editionAddress,
    query: projectFilters,
    shows: ofEdition,
  },
  async ({ db, params, query, speech }) => {
    const edition = (await editions(db).find(params.edition)) ?? notFound()
    const store = projects(db, edition)
    const { page: shown, ...found } = await store.search(query, projectsPerPage)
    const facets = await store.facets()
    const isCounted = facets.winners > 0
    return page(
      projectListPage(
        {
          edition,
          isCounted,
          filters: { ...query, page: shown },
          facets,
          ...found,
          perPage: projectsPerPage,
        },
        speech,
      ),
    )
  },
)

export const oneProject = route(
  {
    get: '/budget-participatif/:edition/projets/:code',
    may: everyone,
    params: projectAddress,
    shows: ofEdition,
  },
  async ({ db, params, speech }) => {
    const edition = (await editions(db).find(params.edition)) ?? notFound()
    const all = await projects(db, edition).all()
    const project = all.find(({ code }) => code === params.code) ?? notFound()
    return page(
      projectPage(
        {
          edition,
          project,
          outcome: await counts(db, edition).official(),
          titles: new Map(all.map(({ code, title }) => [code, title])),
          neighbourhoods: await towns(db).neighbourhoods(),
        },
        speech,
      ),
    )
  },
)
