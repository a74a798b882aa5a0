import { z } from 'zod'
import { everyone, notFound, page, route, seeOther } from '../../platform/web/index.ts'
import { daysAfter, startOfDay } from '../../platform/kernel/day.ts'
import { towns, townVersion } from '../../town/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Ballot } from '../methods/election.ts'
import { voterShare } from '../methods/voter-share.ts'
import { comparedCounts } from '../rules/compared-counts.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import { type Edition, type Project, turnoutDimensions } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { projectFilters, reasonFilters } from '../rules/project-filters.ts'
import { shareQuery } from '../rules/share-query.ts'
import { closestLosers } from '../rules/closest-losers.ts'
import { inventedBallot } from '../rules/invented-ballot.ts'
import { shownTurnout } from '../rules/turnout.ts'
import { ballots, electionOf } from '../store/ballots.ts'
import { counts } from '../store/counts.ts'
import { editions, editionVersion } from '../store/editions.ts'
import { projects } from '../store/projects.ts'
import { comparisonPage } from '../views/comparison-page.tsx'
import { fairnessPage } from '../views/fairness-page.tsx'
import { reasonsPage } from '../views/reasons-page.tsx'
import { recountPage } from '../views/recount-page.tsx'
import { pendingResultsPage, resultsPage } from '../views/results-page.tsx'
import { roundsPage } from '../views/rounds-page.tsx'
import { sharePage } from '../views/share-page.tsx'
import { turnoutPage } from '../views/turnout-page.tsx'
import { editionAddress } from './addresses.ts'
import { placesOf } from './edition-pages.ts'

const shows = ({ edition }: { readonly edition: string }) => [editionVersion(edition), townVersion]
const root = '/budget-participatif/:edition/resultats'
const ofEdition = { may: everyone, params: editionAddress, shows } as const

const reasonsPerPage = 30
const closestShown = 6
const offeredAtATime = 12

async function findEdition(db: Database, slug: string): Promise<Edition> {
  return (await editions(db).find(slug)) ?? notFound()
}

const titlesOf = (all: readonly Project[]) => new Map(all.map(({ code, title }) => [code, title]))

export const results = route({ get: root, ...ofEdition }, async ({ db, params, speech }) => {
  const edition = await findEdition(db, params.edition)
  const outcome = await counts(db, edition).official()
  if (outcome === null) return page(pendingResultsPage(edition, speech))

  const store = projects(db, edition)
  const all = await store.all()
  const places = await placesOf(db, edition, await store.facets(), all)
  const closest = closestLosers(all, edition.tieOrder, closestShown)
  return page(resultsPage({ edition, outcome, projects: all, closest, places }, speech))
})

export const reasons = route(
  { get: `${root}/projets`, ...ofEdition, query: reasonFilters },
  async ({ db, params, query, speech, address, today }) => {
    const edition = await findEdition(db, params.edition)
    const outcome = await counts(db, edition).official()
    if (outcome === null) return seeOther(paths.results(edition.slug))

    const store = projects(db, edition)
    const all = await store.all()
    const losers = all.length - outcome.count.selected.length
    const perPage = query.rows === 'all' ? Math.max(1, all.length) : reasonsPerPage
    const { page: shown, ...found } = await store.search(query, perPage)
    const { zone } = await towns(db).find()
    // The page bears its date, for paper: it is another one tomorrow.
    const trueUntil = startOfDay(zone, daysAfter(today, 1))
    const shownPage = page(
      reasonsPage(
        {
          edition,
          outcome,
          filters: { ...query, page: shown },
          ...found,
          perPage,
          titles: titlesOf(all),
          waiting: { count: losers - Object.keys(outcome.changes).length, of: losers },
          address,
          today,
        },
        speech,
      ),
    )
    return { ...shownPage, trueUntil }
  },
)

const roundQuery = z.object({ tour: z.coerce.number().int().min(1).catch(1) })

export const rounds = route(
  { get: `${root}/tours`, ...ofEdition, query: roundQuery },
  async ({ db, params, query, speech }) => {
    const edition = await findEdition(db, params.edition)
    const outcome = await counts(db, edition).official()
    if (outcome === null) return seeOther(paths.results(edition.slug))
    const number = Math.max(1, Math.min(query.tour, outcome.count.rounds.length))
    const titles = titlesOf(await projects(db, edition).all())
    return page(roundsPage({ edition, outcome, number, titles }, speech))
  },
)

export const turnout = route(
  { get: `${root}/participation`, ...ofEdition },
  async ({ db, params, speech }) => {
    const edition = await findEdition(db, params.edition)
    const cells = await editions(db).turnout(edition)
    const dimensions = turnoutDimensions
      .map((dimension) => shownTurnout(dimension, cells))
      .filter((shown) => shown !== null)
    const ballotsBySize = await ballots(db, edition).bySize()
    return page(turnoutPage({ edition, dimensions, ballotsBySize }, speech))
  },
)

export const comparison = route(
  { get: `${root}/autres-regles`, ...ofEdition },
  async ({ db, params, speech }) => {
    const edition = await findEdition(db, params.edition)
    const [official, ...others] = await counts(db, edition).all()
    if (official === undefined || !official.isOfficial) return seeOther(paths.results(edition.slug))
    const waiting = comparedCounts(edition).length - 1 - others.length
    const titles = titlesOf(await projects(db, edition).all())
    return page(
      comparisonPage({ edition, outcomes: [official, ...others], waiting, titles }, speech),
    )
  },
)

export const fairness = route(
  { get: `${root}/equite`, ...ofEdition },
  async ({ db, params, speech }) => {
    const edition = await findEdition(db, params.edition)
    const outcome = await counts(db, edition).official()
    if (outcome === null) return seeOther(paths.results(edition.slug))
    const titles = titlesOf(await projects(db, edition).all())
    return page(fairnessPage({ edition, outcome, titles }, speech))
  },
)

export const share = route(
  { get: `${root}/ma-part`, ...ofEdition, query: shareQuery },
  async ({ db, params, query, speech }) => {
    const edition = await findEdition(db, params.edition)
    const outcome = sharedOutcome(await counts(db, edition).all())
    const all = await projects(db, edition).all()
    const byCode = new Map(all.map((project) => [project.code, project]))
    const chosen = query.p.map((code) => byCode.get(code)).filter((one) => one !== undefined)
    const found = await projects(db, edition).search(
      { ...projectFilters.parse({ sort: 'won' }), words: query.words },
      offeredAtATime + chosen.length,
    )
    const offered = found.projects
      .filter(({ code }) => !query.p.includes(code))
      .slice(0, offeredAtATime)
    const election = electionOf(edition, all, [])
    const ballot: Ballot = inventedBallot(edition, all, query.p)
    const spent = outcome === null ? null : voterShare(election, outcome.count, ballot)
    return page(sharePage({ edition, outcome, query, chosen, offered, share: spent }, speech))
  },
)

/** The official count when voters have shares in it, else the equal shares shown beside it. */
function sharedOutcome(outcomes: readonly CountedOutcome[]): CountedOutcome | null {
  const withShares = outcomes.filter(({ count }) => count.finalEndowment !== undefined)
  return (
    withShares.find(({ isOfficial }) => isOfficial) ??
    withShares.find(({ count }) => count.settings.rule === 'mes-add1u') ??
    withShares[0] ??
    null
  )
}

export const recount = route(
  { get: `${root}/recompter`, ...ofEdition },
  async ({ db, params, speech }) => {
    const edition = await findEdition(db, params.edition)
    const { contactEmail: contact } = await towns(db).find()
    return page(recountPage({ edition, contact }, speech))
  },
)
