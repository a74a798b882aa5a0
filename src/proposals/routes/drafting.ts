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
  formKeyIn,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
  typed,
  doneQuery,
} from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { draftForm } from '../rules/forms.ts'
import { proposalPaths } from '../rules/paths.ts'
import { isAdopted, type Proposal } from '../rules/proposal.ts'
import { beginDraft, writeDraft } from '../store/drafts.ts'
import { proposals } from '../store/proposals.ts'
import {
  type DraftModel,
  draftGiven,
  draftPage,
  keyField,
  seenField,
} from '../views/draft-page.tsx'
import { draftsPage } from '../views/drafts-page.tsx'
import { placeOf } from './shown.ts'

const ofBody = z.object({ body: z.string().max(60) })
const ofDraft = ofBody.extend({ proposal: z.uuid() })

type AskedInBody = Asked<z.output<typeof ofBody>, unknown, unknown>
type AskedOfDraft = Asked<z.output<typeof ofDraft>, unknown, unknown>

async function draftOf(asked: AskedOfDraft, body: Body): Promise<Proposal> {
  const found = await proposals(asked.db).find(asked.params.proposal)
  return found !== null && found.body === body.id ? found : notFound()
}

const neighbourhoodsOf = async (asked: AskedInBody) =>
  (await shownTown(asked).neighbourhoods()).map(({ id, name }) => ({ id, name }))

async function shown(
  asked: AskedInBody,
  body: Body,
  about: Pick<DraftModel, 'id' | 'given'> & Partial<DraftModel>,
  refusedAs = 409,
): Promise<Answer> {
  const model: DraftModel = {
    ...{ key: randomUUID(), faults: [], seen: '', theirs: null, closed: null, isDone: false },
    ...about,
    body: namedBody(body, asked.speech),
    neighbourhoods: await neighbourhoodsOf(asked),
  }
  const isRefused = model.theirs !== null || model.closed !== null
  const status = isRefused ? refusedAs : model.faults.length > 0 ? 422 : 200
  return page(draftPage(model, asked.speech), status)
}

const list = route(
  { get: proposalPaths.drafts(':body'), may: signedIn, params: ofBody },
  async (asked) => {
    const body = await bodyOfDrafters(asked)
    const model = {
      ...(await placeOf(asked)),
      body: namedBody(body, asked.speech),
      proposals: await proposals(asked.db).ofBody(body.id),
      takesMore: takesDrafts(body, asked),
    }
    return page(draftsPage(model, asked.speech))
  },
)

const askFresh = route(
  { get: proposalPaths.fresh(':body'), may: signedIn, params: ofBody },
  async (asked) => {
    const body = await bodyOfDrafters(asked)
    if (!takesDrafts(body, asked)) return notFound()
    const [only, ...others] = body.neighbourhoods
    // The council of one neighbourhood writes about it, unless it says otherwise.
    const neighbourhood = others.length === 0 ? (only ?? '') : ''
    return shown(asked, body, { id: null, given: { neighbourhood } })
  },
)

const readDraft = async (asked: AskedInBody) =>
  readForm(draftForm((await neighbourhoodsOf(asked)).map(({ id }) => id)), asked.form.given)

const begin = route(
  { post: proposalPaths.fresh(':body'), may: signedIn, params: ofBody },
  async (asked) => {
    const { body, isOver } = await bodyOfWriters(asked)
    const { given } = asked.form
    if (isOver) return shown(asked, body, { id: null, given, closed: 'body-over' })
    const key = formKeyIn(given, keyField)
    const read = await readDraft(asked)
    if (!read.ok) return shown(asked, body, { id: null, key, given, faults: read.faults })
    const id = formIdOf(key, [JSON.stringify(read.value)])
    await beginDraft(asked.db, { ...read.value, id, body: body.id }, actOf(asked))
    return seeOther(`${proposalPaths.draft(body.id, id)}?fait=oui`)
  },
)

const askDraft = route(
  {
    get: proposalPaths.draft(':body', ':proposal'),
    may: signedIn,
    params: ofDraft,
    query: doneQuery,
  },
  async (asked) => {
    const body = await bodyOfDrafters(asked)
    const draft = await draftOf(asked, body)
    if (isAdopted(draft)) return seeOther(proposalPaths.one(draft.number))
    const about = {
      id: draft.id,
      given: draftGiven(draft),
      seen: String(draft.version),
      isDone: asked.query.fait !== undefined,
      closed: takesDrafts(body, asked) ? null : ('body-over' as const),
    }
    return shown(asked, body, about, 200)
  },
)

const write = route(
  { post: proposalPaths.draft(':body', ':proposal'), may: signedIn, params: ofDraft },
  async (asked) => {
    const { body, isOver } = await bodyOfWriters(asked)
    const { id } = await draftOf(asked, body)
    const { given } = asked.form
    if (isOver) return shown(asked, body, { id, given, closed: 'body-over' })
    const seen = typed(given, seenField)
    const read = await readDraft(asked)
    if (!read.ok) return shown(asked, body, { id, given, seen, faults: read.faults })
    const over = { id, seen: z.coerce.number().int().catch(0).parse(seen) }
    const theirs = await writeDraft(asked.db, over, read.value, actOf(asked))
    if (theirs === null) return seeOther(`${proposalPaths.draft(body.id, id)}?fait=oui`)
    if (isAdopted(theirs)) return shown(asked, body, { id, given, closed: 'adopted' })
    // Sent again, what is hers takes the place of what she has now read.
    const about = { seen: String(theirs.version), theirs: draftGiven(theirs) }
    return shown(asked, body, { id, given, ...about })
  },
)

/** What the members of a body do with its drafts. */
export const draftingRoutes: readonly Route[] = [list, askFresh, begin, askDraft, write]
