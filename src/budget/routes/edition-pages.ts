import { everyone, notFound, page, route } from '../../platform/web/index.ts'
import { processesVersion, processOfActivity } from '../../processes/index.ts'
import { shownTown, townVersion } from '../../town/index.ts'
import { projectFilters } from '../rules/project-filters.ts'
import { editionsVersion, editionVersion } from '../store/editions.ts'
import { editionPage } from '../views/edition-page.tsx'
import { editionsPage } from '../views/editions-page.tsx'
import { projectListPage } from '../views/project-list-page.tsx'
import { projectPage } from '../views/project-page.tsx'
import { editionAddress, projectAddress } from './addresses.ts'
import { boxesVersion, boxVersion } from '../../voting/index.ts'
import { shownRunning } from './shown-running.ts'
import { runningAnswer } from './running-edition.ts'
import { findShownEdition, shownSummaries } from './shown-edition.ts'

const projectsPerPage = 30

export const editionList = route(
  {
    get: '/budget-participatif',
    may: everyone,
    shows: () => [editionsVersion, boxesVersion, townVersion],
  },
  async (asked) => {
    const { shown, trueUntil } = await shownRunning(asked)
    const view = editionsPage(await shownSummaries(asked), shown, asked.speech)
    return { ...page(view), trueUntil }
  },
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
    shows: (params) => [...ofEdition(params), boxVersion(params.edition), processesVersion],
  },
  async (asked) => {
    const shown = await findShownEdition(asked, asked.params.edition)
    if (shown === null) return (await runningAnswer(asked)) ?? notFound()
    const { projects, winners } = await shown.facets()
    const places = await shown.places()
    const { edition } = shown
    const process = await processOfActivity(asked.db, 'edition', edition.slug)
    return page(editionPage({ edition, projects, winners, places, process }, asked.speech))
  },
)

export const projectList = route(
  {
    get: '/budget-participatif/:edition/projets',
    may: everyone,
    params: editionAddress,
    query: projectFilters,
    shows: ofEdition,
  },
  async (asked) => {
    const { query, speech } = asked
    const shown = (await findShownEdition(asked, asked.params.edition)) ?? notFound()
    const facets = await shown.facets()
    const { page: number, ...found } = await shown.search(query, projectsPerPage)
    return page(
      projectListPage(
        {
          edition: shown.edition,
          isCounted: facets.winners > 0,
          filters: { ...query, page: number },
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
  async (asked) => {
    const { params, speech } = asked
    const shown = (await findShownEdition(asked, params.edition)) ?? notFound()
    const project = (await shown.byCode()).get(params.code) ?? notFound()
    return page(
      projectPage(
        {
          edition: shown.edition,
          project,
          outcome: await shown.outcome(),
          titles: await shown.titles(),
          neighbourhoods: await shownTown(asked).neighbourhoods(),
        },
        speech,
      ),
    )
  },
)
