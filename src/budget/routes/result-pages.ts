import { z } from 'zod'
import { type Asked, everyone, notFound, page, route, seeOther } from '../../platform/web/index.ts'
import { daysAfter, startOfDay } from '../../platform/kernel/day.ts'
import { shownTown, townVersion } from '../../town/index.ts'
import { voterShare } from '../methods/voter-share.ts'
import { comparedCounts } from '../rules/compared-counts.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import { turnoutDimensions } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import { projectFilters, reasonFilters } from '../rules/project-filters.ts'
import { shareQuery } from '../rules/share-query.ts'
import { closestLosers } from '../rules/closest-losers.ts'
import { inventedBallot } from '../rules/invented-ballot.ts'
import { shownTurnout } from '../rules/turnout.ts'
import { electionOf } from '../store/ballots.ts'
import { editionVersion } from '../store/editions.ts'
import { comparisonPage } from '../views/comparison-page.tsx'
import { fairnessPage } from '../views/fairness-page.tsx'
import { reasonsPage } from '../views/reasons-page.tsx'
import { recountPage } from '../views/recount-page.tsx'
import { pendingResultsPage, resultsPage } from '../views/results-page.tsx'
import { roundsPage } from '../views/rounds-page.tsx'
import { sharePage } from '../views/share-page.tsx'
import { turnoutPage } from '../views/turnout-page.tsx'
import { editionAddress } from './addresses.ts'
import { findShownEdition } from './shown-edition.ts'

const shows = ({ edition }: { readonly edition: string }) => [editionVersion(edition), townVersion]
const root = '/budget-participatif/:edition/resultats'
const ofEdition = { may: everyone, params: editionAddress, shows } as const

const reasonsPerPage = 30
const closestShown = 6
const offeredAtATime = 12

/** What can be read from the ballots one by one: told nowhere when they are withheld. */
async function openBallots(asked: Asked<{ readonly edition: string }, unknown>) {
  const shown = await openEdition(asked)
  return shown.edition.ballotsWithheld ? null : shown
}

const whyNot = ({ params }: { readonly params: { readonly edition: string } }) =>
  seeOther(paths.recount(params.edition))

async function openEdition(asked: Asked<{ readonly edition: string }, unknown>) {
  return (await findShownEdition(asked, asked.params.edition)) ?? notFound()
}

export const results = route({ get: root, ...ofEdition }, async (asked) => {
  const shown = await openEdition(asked)
  const { edition } = shown
  const outcome = await shown.outcome()
  if (outcome === null) return page(pendingResultsPage(edition, asked.speech))

  const all = await shown.all()
  const places = await shown.places()
  const closest = closestLosers(all, edition.tieOrder, closestShown)
  return page(resultsPage({ edition, outcome, projects: all, closest, places }, asked.speech))
})

export const reasons = route(
  { get: `${root}/projets`, ...ofEdition, query: reasonFilters },
  async (asked) => {
    const { query, speech, address, today } = asked
    const shown = await openEdition(asked)
    const { edition } = shown
    const outcome = await shown.outcome()
    if (outcome === null) return seeOther(paths.results(edition.slug))

    const { projects: all } = await shown.facets()
    const losers = all - outcome.count.selected.length
    const perPage = query.rows === 'all' ? Math.max(1, all) : reasonsPerPage
    const { page: number, ...found } = await shown.search(query, perPage)
    const { zone } = await shownTown(asked).town()
    const view = reasonsPage(
      {
        edition,
        outcome,
        filters: { ...query, page: number },
        ...found,
        perPage,
        titles: await shown.titles(),
        waiting: { count: losers - Object.keys(outcome.changes).length, of: losers },
        address,
        today,
      },
      speech,
    )
    // The page bears its date, for paper: it is another one tomorrow.
    return { ...page(view), trueUntil: startOfDay(zone, daysAfter(today, 1)) }
  },
)

const roundQuery = z.object({ tour: z.coerce.number().int().min(1).default(1).catch(1) })

export const rounds = route(
  { get: `${root}/tours`, ...ofEdition, query: roundQuery },
  async (asked) => {
    const shown = await openEdition(asked)
    const { edition } = shown
    const outcome = await shown.outcome()
    if (outcome === null) return seeOther(paths.results(edition.slug))
    const number = Math.max(1, Math.min(asked.query.tour, outcome.count.rounds.length))
    const titles = await shown.titles()
    return page(roundsPage({ edition, outcome, number, titles }, asked.speech))
  },
)

export const turnout = route({ get: `${root}/participation`, ...ofEdition }, async (asked) => {
  const { edition, turnout: cellsOf, ballotsBySize } = await openEdition(asked)
  const cells = await cellsOf()
  const dimensions = turnoutDimensions
    .map((dimension) => shownTurnout(dimension, cells))
    .filter((shown) => shown !== null)
  const bySize = edition.ballotsWithheld ? [] : await ballotsBySize()
  return page(turnoutPage({ edition, dimensions, ballotsBySize: bySize }, asked.speech))
})

export const comparison = route({ get: `${root}/autres-regles`, ...ofEdition }, async (asked) => {
  const shown = await openBallots(asked)
  if (shown === null) return whyNot(asked)
  const { edition } = shown
  const [official, ...others] = await shown.outcomes()
  if (official === undefined || !official.isOfficial) return seeOther(paths.results(edition.slug))
  const waiting = comparedCounts(edition).length - 1 - others.length
  const titles = await shown.titles()
  const outcomes = [official, ...others] as const
  return page(comparisonPage({ edition, outcomes, waiting, titles }, asked.speech))
})

export const fairness = route({ get: `${root}/equite`, ...ofEdition }, async (asked) => {
  const shown = await openBallots(asked)
  if (shown === null) return whyNot(asked)
  const { edition } = shown
  const outcome = await shown.outcome()
  if (outcome === null) return seeOther(paths.results(edition.slug))
  const titles = await shown.titles()
  return page(fairnessPage({ edition, outcome, titles }, asked.speech))
})

export const share = route(
  { get: `${root}/ma-part`, ...ofEdition, query: shareQuery },
  async (asked) => {
    const { query, speech } = asked
    const shown = await openBallots(asked)
    if (shown === null) return whyNot(asked)
    const { edition } = shown
    const outcome = sharedOutcome(await shown.outcomes())
    const all = await shown.all()
    const invented = inventedBallot(edition, all, query.choices)
    const inBallot = new Set(invented.chosen.map(({ project }) => project.code))
    const found = await shown.search(
      { ...projectFilters.parse({ sort: 'won' }), words: query.words },
      offeredAtATime + inBallot.size,
    )
    const others = found.projects.filter(({ code }) => !inBallot.has(code))
    const offer = {
      words: query.words,
      projects: others.slice(0, offeredAtATime),
      total: found.total,
      hasMore: others.length > offeredAtATime || found.total > found.projects.length,
    }
    const election = electionOf(edition, all, [])
    const spent = outcome === null ? null : voterShare(election, outcome.count, invented.ballot)
    return page(sharePage({ edition, outcome, invented, offer, share: spent }, speech))
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

export const recount = route({ get: `${root}/recompter`, ...ofEdition }, async (asked) => {
  const shown = await openEdition(asked)
  const { edition } = shown
  const { ballotsSha256 } = await shown.countedBallots()
  const { contactEmail: contact } = await shownTown(asked).town()
  return page(recountPage({ edition, ballotsSha256, contact }, asked.speech))
})
