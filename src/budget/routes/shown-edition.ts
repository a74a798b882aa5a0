import type { Asked } from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { countedBallots } from '../rules/counted-ballots.ts'
import type { Edition } from '../rules/edition.ts'
import type { ProjectFilters } from '../rules/project-filters.ts'
import { projectPlaces } from '../rules/project-places.ts'
import { ballots, electionOf } from '../store/ballots.ts'
import { counts } from '../store/counts.ts'
import { editions, editionsVersion, editionVersion } from '../store/editions.ts'
import { projects } from '../store/projects.ts'
import type { PlacesModel } from '../views/places.tsx'

type Reading = Pick<Asked<unknown, unknown>, 'db' | 'remember'>

/** An edition as its pages read it: what they share is read once, until the edition changes. */
export async function findShownEdition(reading: Reading, slug: string) {
  const { db, remember } = reading
  const edition = await remember(editionVersion(slug), 'edition', () => editions(db).find(slug))
  return edition === null ? null : shownEdition(reading, edition)
}

/** All editions with what a card tells, the latest first. */
export const shownSummaries = ({ db, remember }: Reading) =>
  remember(editionsVersion, 'summaries', () => editions(db).summaries())

export function shownEdition({ db, remember }: Reading, edition: Edition) {
  const once = <Value>(what: string, read: () => Promise<Value>) =>
    remember(editionVersion(edition.slug), what, read)
  const store = projects(db, edition)
  const all = () => once('projects', () => store.all())
  const byCode = () =>
    once('projects by code', async () => new Map((await all()).map((one) => [one.code, one])))
  const facets = () => once('facets', () => store.facets())
  return {
    edition,
    /** In the order of the ballot. */
    all,
    byCode,
    titles: () =>
      once('titles', async () => new Map((await all()).map(({ code, title }) => [code, title]))),
    facets,
    /** One page of the projects that match, and how many match. */
    async search(filters: ProjectFilters, perPage: number) {
      const { codes, ...found } = await store.search(filters, perPage)
      const known = await byCode()
      const shown = codes.map((code) => known.get(code)).filter((one) => one !== undefined)
      return { ...found, projects: shown }
    },
    outcome: () => once('outcome', () => counts(db, edition).official()),
    /** By every rule, the official one first: too large to be remembered. */
    outcomes: () => counts(db, edition).all(),
    /** Of the ballots counted, what anyone may check: their fingerprint reads them all. */
    countedBallots: () =>
      once('counted ballots', async () =>
        countedBallots(electionOf(edition, await all(), await ballots(db, edition).all())),
      ),
    turnout: () => once('turnout', () => editions(db).turnout(edition)),
    ballotsBySize: () => once('ballots by size', () => ballots(db, edition).bySize()),
    /** What the map of the edition shows, or `null` when nothing is known of places. */
    async places(): Promise<PlacesModel | null> {
      const neighbourhoods = await shownTown({ db, remember }).neighbourhoods()
      const names = neighbourhoods.map(({ name }) => name)
      const places = projectPlaces(names, await facets(), await all())
      return places === null ? null : { edition, places, neighbourhoods }
    },
  }
}
