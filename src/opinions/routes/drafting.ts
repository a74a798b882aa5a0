import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  type Body,
  bodyOfDrafters,
  bodyOfWriters,
  namedBody,
  takesDrafts,
} from '../../bodies/index.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import {
  actOf,
  type Answer,
  type Asked,
  doneQuery,
  formKeyIn,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
} from '../../platform/web/index.ts'
import { writtenDays } from '../../town/index.ts'
import type { OpinionDraft } from '../rules/draft.ts'
import { draftForm, ownDraftForm } from '../rules/forms.ts'
import type { Opinion } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinionDrafts, saveDraft } from '../store/drafts.ts'
import { opinions } from '../store/opinions.ts'
import { type DraftModel, draftGiven, draftPage } from '../views/draft-page.tsx'
import { draftsPage } from '../views/drafts-page.tsx'
import { keyField } from '../views/new-page.tsx'
import { seenField } from '../views/run-forms.tsx'

const ofBody = z.object({ body: z.string().max(60) })
const ofDraft = ofBody.extend({ draft: z.uuid() })

type AskedInBody = Asked<z.output<typeof ofBody>, unknown, unknown>
type AskedOfDraft = Asked<z.output<typeof ofDraft>, unknown, unknown>

const list = route(
  { get: opinionPaths.drafts(':body'), may: signedIn, params: ofBody },
  async (asked) => {
    const body = await bodyOfDrafters(asked)
    const model = {
      ...(await writtenDays(asked)),
      body: namedBody(body, asked.speech),
      awaited: await opinions(asked.db).awaitedOf(body.id),
      drafts: await opinionDrafts(asked.db).ofBody(body.id),
      takesMore: takesDrafts(body, asked),
    }
    return page(draftsPage(model, asked.speech))
  },
)

/** What is written: on an opinion that is awaited, or on what members would take up. */
interface Target {
  readonly body: Body
  readonly opinion: Opinion | null
  readonly draft: OpinionDraft | null
}

/** By the address of a draft, or of the opinion it is for, there or not yet. */
async function targetOf(asked: AskedOfDraft, body: Body): Promise<Target> {
  const { db, params } = asked
  const draft =
    (await opinionDrafts(db).find(params.draft)) ??
    (await opinionDrafts(db).forOpinion(params.draft))
  const opinion = await opinions(db).byId(draft?.opinion ?? params.draft)
  const isThere = draft !== null || opinion !== null
  if (!isThere || (draft ?? opinion)?.body !== body.id) return notFound()
  return { body, opinion, draft }
}

function shown(
  asked: AskedInBody,
  { body, opinion, draft }: Target,
  about: Pick<DraftModel, 'given'> & Partial<DraftModel>,
  refusedAs = 409,
): Answer {
  const model: DraftModel = {
    ...{ id: opinion?.id ?? draft?.id ?? null, opinion, key: randomUUID(), faults: [] },
    ...{ seen: '0', theirs: null, closed: null, isDone: false },
    ...about,
    body: namedBody(body, asked.speech),
  }
  const isRefused = model.theirs !== null || model.closed !== null
  const status = isRefused ? refusedAs : model.faults.length > 0 ? 422 : 200
  return page(draftPage(model, asked.speech), status)
}

const nothing = { opinion: null, draft: null }

const askFresh = route(
  { get: opinionPaths.freshDraft(':body'), may: signedIn, params: ofBody },
  async (asked) => {
    const body = await bodyOfDrafters(asked)
    return takesDrafts(body, asked) ? shown(asked, { ...nothing, body }, { given: {} }) : notFound()
  },
)

const begin = route(
  { post: opinionPaths.freshDraft(':body'), may: signedIn, params: ofBody },
  async (asked) => {
    const { body, isOver } = await bodyOfWriters(asked)
    const { given } = asked.form
    if (isOver) return shown(asked, { ...nothing, body }, { given, closed: 'body-over' })
    const key = formKeyIn(given, keyField)
    const read = readForm(ownDraftForm, given)
    if (!read.ok) return shown(asked, { ...nothing, body }, { key, given, faults: read.faults })
    const { subject, question, text, minority } = read.value
    const id = formIdOf(key, [subject, question, text, minority])
    const saved = { body: body.id, id, opinion: null, seen: 0 }
    await saveDraft(asked.db, saved, read.value, actOf(asked))
    return seeOther(`${opinionPaths.draft(body.id, id)}?fait=oui`)
  },
)

const ask = route(
  {
    get: opinionPaths.draft(':body', ':draft'),
    may: signedIn,
    params: ofDraft,
    query: doneQuery,
  },
  async (asked) => {
    const target = await targetOf(asked, await bodyOfDrafters(asked))
    const { body, opinion, draft } = target
    if (opinion !== null && opinion.state !== 'awaited')
      return seeOther(opinionPaths.one(opinion.number))
    const about = {
      given: draft === null ? {} : draftGiven(draft),
      seen: String(draft?.version ?? 0),
      isDone: asked.query.fait !== undefined,
      closed: takesDrafts(body, asked) ? null : ('body-over' as const),
    }
    return shown(asked, target, about, 200)
  },
)

const write = route(
  { post: opinionPaths.draft(':body', ':draft'), may: signedIn, params: ofDraft },
  async (asked) => {
    const { body, isOver } = await bodyOfWriters(asked)
    const target = await targetOf(asked, body)
    const { opinion, draft } = target
    const { given } = asked.form
    if (isOver) return shown(asked, target, { given, closed: 'body-over' })
    const seen = typed(given, seenField)
    const read = readForm(opinion === null ? ownDraftForm : draftForm, given)
    if (!read.ok) return shown(asked, target, { given, seen, faults: read.faults })
    const { subject = '', question = '' } = draft ?? {}
    const id = draft?.id ?? asked.params.draft
    const saved = { body: body.id, id, opinion: opinion?.id ?? null, seen: Number(seen) || 0 }
    const text = { subject, question, ...read.value }
    const theirs = await saveDraft(asked.db, saved, text, actOf(asked))
    if (theirs === null) {
      return seeOther(`${opinionPaths.draft(body.id, asked.params.draft)}?fait=oui`)
    }
    if (theirs === 'over') return shown(asked, target, { given, closed: 'adopted' })
    // Sent again, what is hers takes the place of what she has now read.
    return shown(asked, target, {
      given,
      seen: String(theirs.version),
      theirs: draftGiven(theirs),
    })
  },
)

/** What the members of a body write before it gives its opinion. */
export const draftingRoutes: readonly Route[] = [list, askFresh, begin, ask, write]
