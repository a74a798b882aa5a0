import { z } from 'zod'
import { bodiesVersion, nameIn } from '../../bodies/index.ts'
import { lineageVersion, storyOf, type Traceable } from '../../lineage/index.ts'
import { atomFeed } from '../../platform/kernel/atom-feed.ts'
import { bytes, everyone, notFound, page, type Route, route } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { shownTown, townVersion, untilTomorrow, writtenDays } from '../../town/index.ts'
import { standings } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { feedEntries, publishedCsv, publishedJson } from '../rules/published-data.ts'
import { opinions } from '../store/opinions.ts'
import { opinionKind, opinionsVersion } from '../store/versions.ts'
import { listPage } from '../views/list-page.tsx'
import { opinionPage } from '../views/opinion-page.tsx'
import { changeSentence } from '../views/sentences.ts'
import { opinionWords } from '../words/index.ts'
import { type Asking, placeOf } from './shown.ts'

const perPage = 20

export const filtersQuery = z.object({
  mots: z.string().max(200).catch(''),
  instance: z.string().max(60).catch(''),
  etat: z.enum(['', ...standings]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

const opinionNumber = z.object({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
})

const shows = () => [opinionsVersion, bodiesVersion, townVersion]

const list = route(
  { get: opinionPaths.all(), may: everyone, query: filtersQuery, shows },
  async (asked) => {
    const { db, query, today, speech } = asked
    const model = {
      ...(await placeOf(asked)),
      ...(await opinions(db).page(query, today, perPage)),
      perPage,
      filters: query,
    }
    return { ...page(listPage(model, speech)), trueUntil: await untilTomorrow(asked) }
  },
)

const one = (traceables: readonly Traceable[]): Route =>
  route(
    {
      get: '/avis/:number',
      may: everyone,
      params: opinionNumber,
      shows: () => [...shows(), lineageVersion],
    },
    async (asked) => {
      const { db, params, speech } = asked
      const opinion = (await opinions(db).numbered(params.number)) ?? notFound()
      const changes = await opinions(db).changesOf(opinion.id)
      const story = await storyOf(asked, { kind: opinionKind, id: opinion.id }, traceables)
      const model = { ...(await placeOf(asked)), opinion, changes, story }
      return { ...page(opinionPage(model, speech)), trueUntil: await untilTomorrow(asked) }
    },
  )

const asJson = route({ get: opinionPaths.json(), may: everyone }, async (asked) => {
  const all = await opinions(asked.db).everything()
  const text = JSON.stringify(publishedJson(all, await publishedIn(asked)), null, 1)
  return bytes('application/json; charset=utf-8', text)
})

const asCsv = route({ get: opinionPaths.csv(), may: everyone }, async (asked) => {
  const text = publishedCsv(await opinions(asked.db).everything(), await publishedIn(asked))
  return bytes('text/csv; charset=utf-8', text, { fileName: 'avis.csv' })
})

async function publishedIn(asked: Asking & { readonly origin: string }) {
  const { bodies } = await placeOf(asked)
  return {
    origin: asked.origin,
    today: asked.today,
    bodyOf: (id: string) => nameIn(bodies, id) || id,
  }
}

const inFeed = 50

const feed = route({ get: opinionPaths.feed(), may: everyone }, async (asked) => {
  const { db, origin, now, speech } = asked
  const latest = await opinions(db).latest(inFeed)
  const say = sayWith(opinionWords, speech)
  const { name: town } = await shownTown(asked).town()
  const about = {
    title: say('feed.title', { town }),
    origin,
    path: opinionPaths.feed(),
    updatedAt: latest[0]?.at ?? now.toISOString(),
  }
  const written = await writtenDays(asked)
  const entries = feedEntries(latest, (one) =>
    say('feed.entry', { change: changeSentence(one, one, written, say), subject: one.subject }),
  )
  return bytes('application/atom+xml; charset=utf-8', atomFeed(about, entries))
})

/** What anybody reads of opinions. */
export const publicRoutes = (traceables: readonly Traceable[]): readonly Route[] => [
  ...[list, asJson, asCsv, feed],
  one(traceables),
]
