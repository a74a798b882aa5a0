import { z } from 'zod'
import {
  type Answer,
  type Asked,
  notFound,
  page,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { votePreparers } from '../../town/index.ts'
import { paths } from '../rules/paths.ts'
import { runningEditions } from '../store/running-editions.ts'
import { draftDeletionPage } from '../views/draft-deletion-page.tsx'
import { candidates } from '../store/candidates.ts'
import { editionAddress } from './addresses.ts'

type AskedOfDraft = Asked<z.infer<typeof editionAddress>, unknown, unknown>
const shape = { may: votePreparers, params: editionAddress } as const

async function shown(asked: AskedOfDraft): Promise<Answer> {
  const { db, params, speech } = asked
  const edition = (await runningEditions(db).find(params.edition)) ?? notFound()
  const refusal = await runningEditions(db).deletionRefusal(edition)
  const projects = (await candidates(db, edition).all()).length
  return page(
    draftDeletionPage({ edition, projects, refusal }, speech),
    refusal === null ? 200 : 409,
  )
}

/** What goes with a draft is said before it goes. */
const ask = route({ get: paths.deletion(':edition'), ...shape }, shown)

const throwAway = route({ post: paths.deletion(':edition'), ...shape }, async (asked) => {
  const { db, params, now } = asked
  const edition = (await runningEditions(db).find(params.edition)) ?? notFound()
  const refusal = await runningEditions(db).deleteDraft(edition, now)
  return refusal === null ? seeOther(`${paths.administration()}?fait=supprime`) : shown(asked)
})

export const draftDeletionRoutes = [ask, throwAway]
