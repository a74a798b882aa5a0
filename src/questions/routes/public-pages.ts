import { z } from 'zod'
import { untilTomorrow } from '../../town/index.ts'
import {
  type Asked,
  bytes,
  everyone,
  notFound,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { atomFeed } from '../../platform/kernel/atom-feed.ts'
import { commentsQuery, commentsVersion, shownComments } from '../../comments/index.ts'
import { isSaid } from '../../platform/database/conditions.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { lineageVersion, storyOf } from '../../lineage/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { questionKind } from '../rules/subject.ts'
import { feedEntries, publishedCsv, publishedJson } from '../rules/published-data.ts'
import type { PublicFilters } from '../rules/listing.ts'
import { publicStates } from '../rules/question.ts'
import { publicQuestions } from '../store/public-questions.ts'
import { work } from '../store/work.ts'
import { type ListedPage, listPage } from '../views/list-page.tsx'
import type { PublicPlace } from '../views/public-model.ts'
import { questionPage } from '../views/question-page.tsx'
import { questionWords } from '../words/index.ts'
import { type KnownLines, knownLines } from './known-lines.ts'
import { type KnownReading, knownReading } from './known-reading.ts'
import type { QuestionNeeds } from './needs.ts'
import { shown, shownVersions } from './shown.ts'

const perPage = 20

const shows = () => shownVersions

/** What the list is asked. */
export const listQuery = z.object({
  mots: z.string().max(200).default('').catch(''),
  theme: z.string().max(60).default('').catch(''),
  quartier: z.string().max(80).default('').catch(''),
  etat: z
    .enum(['', ...publicStates])
    .default('')
    .catch(''),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
})

export async function placeOf(asked: Asked<unknown, unknown>): Promise<PublicPlace> {
  const { choices: read, writing } = shown(asked)
  const choices = await read()
  const { themes, neighbourhoods } = choices
  return { choices, themes, neighbourhoods, today: asked.today, ...(await writing()) }
}

/** Read once for all who ask the same. */
const listed = (asked: Remembering, query: PublicFilters): Promise<KnownReading<ListedPage>> =>
  knownReading(asked, { list: 'public', query }, async () => {
    const lines = await knownLines(asked, 'public')
    return (isSaid(query.mots) ? searched : sorted)(asked, query, lines)
  })

type Remembering = Pick<Asked<unknown, unknown>, 'db' | 'remember'>

async function searched(
  { db }: Remembering,
  query: PublicFilters,
  lines: KnownLines,
): Promise<ListedPage> {
  const store = publicQuestions(db)
  const { numbers, ...counts } = await store.search(query, perPage)
  return { questions: await lines.of(numbers, (unknown) => store.listed(unknown)), ...counts }
}

/** Counted once for all pages of a list. */
async function sorted(
  { db, remember }: Remembering,
  query: PublicFilters,
  lines: KnownLines,
): Promise<ListedPage> {
  const { theme, quartier } = query
  const store = publicQuestions(db)
  const [questions, counts] = await Promise.all([
    store.page(query, perPage),
    remember(shownVersions, `counts\n${theme}\n${quartier}`, () => store.counts(query)),
  ])
  return { questions: lines.same(questions), ...counts }
}

const list = route(
  { get: questionPaths.all(), may: everyone, query: listQuery, shows },
  async (asked) => {
    const { query, speech } = asked
    const model = {
      ...(await placeOf(asked)),
      ...(await listed(asked, query)),
      areas: await shown(asked).areas(),
      perPage,
      filters: query,
    }
    return page(listPage(model, speech))
  },
)

export const questionNumber = z.object({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
})

/** @param traceables  of all modules: what was answered is on the page already */
const one = ({ traceables }: QuestionNeeds): Route => {
  const toldOf = traceables.filter(({ kind }) => kind !== 'answer')
  return route(
    {
      get: '/questions/:number',
      may: everyone,
      params: questionNumber,
      query: commentsQuery,
      shows: ({ number }) => [
        ...shows(),
        lineageVersion,
        commentsVersion({ kind: questionKind, id: String(number) }),
      ],
    },
    async (asked) => {
      const { db, params, speech } = asked
      const question = await publicQuestions(db).find(params.number)
      if (question === null) {
        const other = await publicQuestions(db).mergedInto(params.number)
        return other === null ? notFound() : seeOther(questionPaths.one(other))
      }
      const story = await storyOf(asked, { kind: 'question', id: question.id }, toldOf)
      const about = { kind: questionKind, id: String(question.number) }
      const path = questionPaths.one(question.number)
      const comments = await shownComments(asked, about, { page: asked.query.commentaires, path })
      const model = { ...(await placeOf(asked)), question, story, comments }
      return { ...page(questionPage(model, speech)), trueUntil: await untilTomorrow(asked) }
    },
  )
}

const asJson = route({ get: questionPaths.json(), may: everyone }, async ({ db, origin }) => {
  const questions = await publicQuestions(db).everything()
  const text = JSON.stringify(publishedJson(questions, origin), null, 1)
  return bytes('application/json; charset=utf-8', text)
})

const asCsv = route({ get: questionPaths.csv(), may: everyone }, async (asked) => {
  const { db, origin } = asked
  const { zone } = await shown(asked).town()
  const text = publishedCsv(await publicQuestions(db).everything(), { origin, zone })
  return bytes('text/csv; charset=utf-8', text, { fileName: 'questions.csv' })
})

const inFeed = 50

const feed = route({ get: questionPaths.feed(), may: everyone }, async (asked) => {
  const { db, origin, now } = asked
  const questions = await publicQuestions(db).latest(inFeed)
  const say = sayWith(questionWords, asked.speech)
  const { name: town } = await shown(asked).town()
  const [first] = questions
  const about = {
    title: say('feed.title', { town }),
    origin,
    path: questionPaths.feed(),
    updatedAt: first?.answers[0]?.at ?? first?.publishedAt ?? now.toISOString(),
  }
  return bytes('application/atom+xml; charset=utf-8', atomFeed(about, feedEntries(questions)))
})

/** From an answer being signed: to its public page when there is one, else to the workbench. */
const answered = route(
  { get: '/questions/reponse/:id', may: everyone, params: z.object({ id: z.uuid() }) },
  async ({ db, params }) => {
    const number = await work(db).numberOf(params.id)
    if (number === null) return notFound()
    const isShown = (await publicQuestions(db).find(number)) !== null
    return seeOther(isShown ? questionPaths.one(number) : questionPaths.run(number))
  },
)

/** What anybody reads of questions. */
export const publicRoutes = (needs: QuestionNeeds): readonly Route[] => [
  list,
  one(needs),
  answered,
  asJson,
  asCsv,
  feed,
]
