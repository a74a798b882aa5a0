import { z } from 'zod'
import { bodies, bodiesVersion, namedBody } from '../../bodies/index.ts'
import { commentsQuery, commentsVersion, shownComments } from '../../comments/index.ts'
import { lineageVersion, storyOf, type Traceable } from '../../lineage/index.ts'
import { isFileHash, type StoredFiles } from '../../platform/files/index.ts'
import { atomFeed } from '../../platform/kernel/atom-feed.ts'
import {
  bytes,
  everyone,
  notFound,
  page,
  personOf,
  type Route,
  route,
} from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown, townVersion, untilTomorrow } from '../../town/index.ts'
import type { Filters } from '../rules/listing.ts'
import { proposalPaths } from '../rules/paths.ts'
import { standings } from '../rules/proposal.ts'
import { feedEntries, publishedCsv, publishedJson } from '../rules/published-data.ts'
import { storyOfProposal } from '../store/history.ts'
import { proposals } from '../store/proposals.ts'
import { proposalKind, proposalsVersion } from '../store/versions.ts'
import { listPage } from '../views/list-page.tsx'
import { nameIn } from '../../bodies/index.ts'
import { proposalPage } from '../views/proposal-page.tsx'
import { proposalWords } from '../words/index.ts'
import { type Asking, placeOf } from './shown.ts'

const perPage = 20

const filters = {
  mots: z.string().max(200).catch(''),
  instance: z.string().max(60).catch(''),
  quartier: z.string().max(80).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
}
const filtersQuery = z.object({ ...filters, etat: z.enum(['', ...standings]).catch('') })
/** Officers see drafts too. */
export const workQuery = z.object({
  ...filters,
  etat: z.enum(['', 'draft', ...standings]).catch(''),
})

const proposalNumber = z.object({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
})

const shows = () => [proposalsVersion, bodiesVersion, townVersion]

/** Read once until one changes, its cards drawn once; not for words, which are never the same. */
function board(asked: Pick<Asking, 'db' | 'remember' | 'today'>, query: Filters) {
  const { db, remember, today } = asked
  const read = async () => ({
    ...(await proposals(db).publicPage(query, today, perPage)),
    tally: await proposals(db).tally(query, today),
  })
  const { mots, instance, quartier, etat, page: number } = query
  const what = JSON.stringify([today, instance, quartier, etat, number])
  return mots === '' ? remember(shows(), `board ${what}`, read) : read()
}

const list = route(
  { get: proposalPaths.all(), may: everyone, query: filtersQuery, shows },
  async (asked) => {
    const { db, query, today, speech, visitor } = asked
    const sits =
      visitor.kind === 'anonymous' ? [] : await bodies(db).ofParty(personOf(visitor), today)
    const model = {
      ...(await placeOf(asked)),
      ...(await board(asked, query)),
      perPage,
      filters: query,
      own: sits.map((body) => namedBody(body, speech)),
    }
    return { ...page(listPage(model, speech)), trueUntil: await untilTomorrow(asked) }
  },
)

const adopted = async (asked: Pick<Asking, 'db'>, number: number) =>
  (await proposals(asked.db).numbered([number]))[0] ?? notFound()

const one = (traceables: readonly Traceable[]): Route =>
  route(
    {
      get: '/propositions/:number',
      may: everyone,
      params: proposalNumber,
      query: commentsQuery,
      shows: ({ number }) => [
        ...shows(),
        lineageVersion,
        commentsVersion({ kind: proposalKind, id: String(number) }),
      ],
    },
    async (asked) => {
      const proposal = await adopted(asked, asked.params.number)
      const { id, number } = proposal
      const about = { kind: proposalKind, id: String(number) }
      const at = { page: asked.query.commentaires, path: proposalPaths.one(number) }
      const model = {
        ...(await placeOf(asked)),
        ...(await storyOfProposal(asked.db, proposal)),
        proposal,
        comments: await shownComments(asked, about, at),
        story: await storyOf(asked, { kind: proposalKind, id }, traceables),
      }
      return { ...page(proposalPage(model, asked.speech)), trueUntil: await untilTomorrow(asked) }
    },
  )

/** An hour in the browser, no longer: a photo that was taken away is gone by then. */
const keptSeconds = 3600

const photo = (files: StoredFiles): Route =>
  route(
    {
      get: '/propositions/:number/photos/:photo',
      may: everyone,
      params: proposalNumber.extend({ photo: z.uuid() }),
    },
    async ({ db, params }) => {
      const { photos } = await storyOfProposal(db, await adopted({ db }, params.number))
      const found = photos.find(({ id }) => id === params.photo) ?? notFound()
      if (!isFileHash(found.file)) return notFound()
      return bytes('image/jpeg', await files.read(found.file), { keptSeconds })
    },
  )

const asJson = route({ get: proposalPaths.json(), may: everyone }, async (asked) => {
  const all = await proposals(asked.db).everything()
  const text = JSON.stringify(publishedJson(all, await publishedIn(asked)), null, 1)
  return bytes('application/json; charset=utf-8', text)
})

const asCsv = route({ get: proposalPaths.csv(), may: everyone }, async (asked) => {
  const text = publishedCsv(await proposals(asked.db).everything(), await publishedIn(asked))
  return bytes('text/csv; charset=utf-8', text, { fileName: 'propositions.csv' })
})

async function publishedIn(asked: Asking & { readonly origin: string }) {
  const place = await placeOf(asked)
  return {
    origin: asked.origin,
    today: asked.today,
    departmentOf: (id: string | null) => nameIn(place.departments, id),
    bodyOf: (id: string) => nameIn(place.bodies, id) || id,
  }
}

const inFeed = 50

const feed = route({ get: proposalPaths.feed(), may: everyone }, async (asked) => {
  const { db, origin, now, speech } = asked
  const latest = await proposals(db).latest(inFeed)
  const say = sayWith(proposalWords, speech)
  const { name: town } = await shownTown(asked).town()
  const about = {
    title: say('feed.title', { town }),
    origin,
    path: proposalPaths.feed(),
    updatedAt: latest[0]?.at ?? now.toISOString(),
  }
  const entries = feedEntries(latest, ({ kind, title }) =>
    say('feed.entry', { change: say(`change.${kind}`), title }),
  )
  return bytes('application/atom+xml; charset=utf-8', atomFeed(about, entries))
})

/** What anybody reads of proposals. */
export const publicRoutes = (needs: {
  readonly traceables: readonly Traceable[]
  readonly files: StoredFiles
}): readonly Route[] => [list, one(needs.traceables), photo(needs.files), asJson, asCsv, feed]
