import { z } from 'zod'
import { isSaid } from '../../platform/database/conditions.ts'
import { doneQuery, page, type Route, route, signedIn } from '../../platform/web/index.ts'
import { perPage } from '../rules/message.ts'
import { spacePaths } from '../rules/paths.ts'
import { mailChoices } from '../store/mail-choices.ts'
import { threadsOf } from '../store/threads.ts'
import { homePage } from '../views/home-page.tsx'
import { inside } from './door.ts'
import { told } from './shown.ts'
import { ofBody } from './threads.ts'

const homeQuery = z.object({
  mots: z.string().max(200).catch(''),
  ...doneQuery.shape,
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** The space of a body: its conversations, or what was found in them. */
export const homeRoute: Route = route(
  { get: spacePaths.home(':body'), may: signedIn, params: ofBody, query: homeQuery },
  inside(async (asked, found) => {
    const { db, query, speech } = asked
    const store = threadsOf(db, found.body.id)
    const none = { listed: [], total: 0 }
    const isSearch = isSaid(query.mots)
    const hits = isSearch ? await store.find(query.mots, query.page, perPage) : none
    const threads = isSearch ? none : await store.list(query.page, perPage)
    const authors = [
      ...hits.listed.map(({ author }) => author),
      ...threads.listed.map(({ lastAuthor }) => lastAuthor),
    ]
    const model = {
      ...found,
      query,
      hits: isSearch ? hits : null,
      threads,
      pace: await mailChoices(db).of(found.body.id, found.person),
      isDone: query.fait !== undefined,
      told: await told(asked, authors),
    }
    return page(homePage(model, speech))
  }),
)
