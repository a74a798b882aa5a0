import { z } from 'zod'
import { commentsQuery, commentsVersion, shownComments } from '../../comments/index.ts'
import { lineageVersion, storyOf, type Traceable } from '../../lineage/index.ts'
import { isFileHash, type StoredFiles } from '../../platform/files/index.ts'
import { atomFeed } from '../../platform/kernel/atom-feed.ts'
import { bytes, everyone, notFound, page, type Route, route } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown, townVersion, untilTomorrow } from '../../town/index.ts'
import { standings } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { feedEntries, publishedCsv, publishedJson } from '../rules/published-data.ts'
import { commitments } from '../store/commitments.ts'
import { toldCommitment } from '../store/history.ts'
import { commitmentKind, commitmentsVersion } from '../store/versions.ts'
import { commitmentPage } from '../views/commitment-page.tsx'
import { listPage } from '../views/list-page.tsx'
import { nameIn } from '../views/place.ts'
import { changeSentence } from '../views/sentences.ts'
import { commitmentWords } from '../words/index.ts'
import { groundOf, placeOf } from './shown.ts'

const perPage = 20

export const filtersQuery = z.object({
  mots: z.string().max(200).catch(''),
  quartier: z.string().max(80).catch(''),
  service: z.string().max(80).catch(''),
  etat: z.enum(['', 'soon', ...standings]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export const commitmentNumber = z.object({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
})

const shows = () => [commitmentsVersion, townVersion]

const list = route(
  { get: commitmentPaths.all(), may: everyone, query: filtersQuery, shows },
  async (asked) => {
    const { db, query, today, speech } = asked
    const store = commitments(db)
    const model = {
      ...(await placeOf(asked)),
      ...(await store.page(query, today, perPage)),
      tallies: await store.tallies(query, today),
      perPage,
      filters: query,
    }
    return { ...page(listPage(model, speech)), trueUntil: await untilTomorrow(asked) }
  },
)

const one = (traceables: readonly Traceable[]): Route =>
  route(
    {
      get: '/engagements/:number',
      may: everyone,
      params: commitmentNumber,
      query: commentsQuery,
      shows: ({ number }) => [
        ...shows(),
        lineageVersion,
        commentsVersion({ kind: commitmentKind, id: String(number) }),
      ],
    },
    async (asked) => {
      const { db, params, speech } = asked
      const told = (await toldCommitment(db, params.number)) ?? notFound()
      const { id, number } = told.commitment
      const about = { kind: commitmentKind, id: String(number) }
      const at = { page: asked.query.commentaires, path: commitmentPaths.one(number) }
      const model = {
        ...(await groundOf(asked)),
        ...told,
        comments: await shownComments(asked, about, at),
        story: await storyOf(asked, { kind: 'commitment', id }, traceables),
      }
      return { ...page(commitmentPage(model, speech)), trueUntil: await untilTomorrow(asked) }
    },
  )

/** An hour in the browser, no longer: a photo that was taken away is gone by then. */
const keptSeconds = 3600

const proof = (files: StoredFiles): Route =>
  route(
    {
      get: '/engagements/:number/preuves/:proof',
      may: everyone,
      params: commitmentNumber.extend({ proof: z.uuid() }),
    },
    async ({ db, params }) => {
      const { commitment, proofs } = (await toldCommitment(db, params.number)) ?? notFound()
      const found = proofs.find(({ id }) => id === params.proof) ?? notFound()
      if (found.file === null || !isFileHash(found.file)) return notFound()
      const content = await files.read(found.file)
      if (found.kind === 'photo') return bytes('image/jpeg', content, { keptSeconds })
      const fileName = `engagement-${commitment.number}.pdf`
      return bytes('application/pdf', content, { fileName, keptSeconds })
    },
  )

const asJson = route({ get: commitmentPaths.json(), may: everyone }, async (asked) => {
  const all = await commitments(asked.db).everything()
  const text = JSON.stringify(publishedJson(all, await publishedIn(asked)), null, 1)
  return bytes('application/json; charset=utf-8', text)
})

const asCsv = route({ get: commitmentPaths.csv(), may: everyone }, async (asked) => {
  const text = publishedCsv(await commitments(asked.db).everything(), await publishedIn(asked))
  return bytes('text/csv; charset=utf-8', text, { fileName: 'engagements.csv' })
})

async function publishedIn(asked: Parameters<typeof placeOf>[0] & { readonly origin: string }) {
  const { departments } = await placeOf(asked)
  const departmentOf = (id: string) => nameIn(departments, id)
  return { origin: asked.origin, today: asked.today, departmentOf }
}

const inFeed = 50

const feed = route({ get: commitmentPaths.feed(), may: everyone }, async (asked) => {
  const { db, origin, now, speech } = asked
  const latest = await commitments(db).latest(inFeed)
  const say = sayWith(commitmentWords, speech)
  const { day } = await placeOf(asked)
  const { name: town } = await shownTown(asked).town()
  const about = {
    title: say('feed.title', { town }),
    origin,
    path: commitmentPaths.feed(),
    updatedAt: latest[0]?.at ?? now.toISOString(),
  }
  const entries = feedEntries(latest, (change) =>
    say('feed.entry', { change: changeSentence(change, day, say), text: change.text }),
  )
  return bytes('application/atom+xml; charset=utf-8', atomFeed(about, entries))
})

/** What anybody reads of commitments. */
export const publicRoutes = (needs: {
  readonly traceables: readonly Traceable[]
  readonly files: StoredFiles
}): readonly Route[] => [list, one(needs.traceables), proof(needs.files), asJson, asCsv, feed]
