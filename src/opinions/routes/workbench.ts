import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { approvalOf } from '../../approvals/index.ts'
import { commitments } from '../../commitments/index.ts'
import { namedProcesses } from '../../processes/index.ts'
import { namedBody, openBodies } from '../../bodies/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  doneQuery,
  type FieldRefusal,
  type FormGiven,
  formKeyIn,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
import { officers, shownTown } from '../../town/index.ts'
import { adoptionForm, linkForm, postponeForm, referralForm, replyForm } from '../rules/forms.ts'
import type { OpinionDraft } from '../rules/draft.ts'
import { mayOpen, type OpinionRefusal } from '../rules/life.ts'
import type { Opinion, OpinionFile } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { actsOn, openOpinion } from '../store/acts.ts'
import { opinionDrafts } from '../store/drafts.ts'
import { opinions } from '../store/opinions.ts'
import { keyField, newPage } from '../views/new-page.tsx'
import { seenField } from '../views/run-forms.tsx'
import type { RunForm } from '../views/run-model.ts'
import { runPage } from '../views/run-page.tsx'
import { workbenchPage } from '../views/workbench-page.tsx'
import { replySubject, sendReplyToSign, takeReplyBack } from '../work/replies-to-approve.ts'
import { tellNews } from '../work/tell-news.ts'
import { filtersQuery } from './public-pages.ts'
import { placeOf } from './shown.ts'

const perPage = 30

const list = route(
  { get: opinionPaths.workbench(), may: officers, query: filtersQuery },
  async (asked) => {
    const { db, query, today, speech } = asked
    const model = {
      ...(await placeOf(asked)),
      ...(await opinions(db).page(query, today, perPage)),
      perPage,
      drafts: await opinionDrafts(db).toTakeUp(),
      filters: query,
    }
    return page(workbenchPage(model, speech))
  },
)

type AskedAnything = Asked<unknown, unknown, unknown>

async function shownNew(
  asked: AskedAnything,
  given: FormGiven,
  faults: readonly FieldRefusal[] = [],
  already: Opinion | null = null,
): Promise<Answer> {
  const bodies = (await openBodies(asked)).map((body) => namedBody(body, asked.speech))
  const model = { bodies, given, faults, already }
  const status = already !== null ? 409 : faults.length > 0 ? 422 : 200
  return page(newPage(model, asked.speech), status)
}

const newQuery = z.object({ projet: z.uuid().optional().catch(undefined) })

/**
 * What members began by themselves, as the form would have been sent. Its opinion bears its id: two officers
 * who take it up open one opinion, and its address leads there for ever.
 */
const givenOf = ({ id, body, subject, question }: OpinionDraft): FormGiven => ({
  ...{ [keyField]: id, origin: 'self-referral', body, subject, question },
})

const askNew = route(
  { get: opinionPaths.fresh(), may: officers, query: newQuery },
  async (asked) => {
    const { projet } = asked.query
    const draft = projet === undefined ? null : await opinionDrafts(asked.db).find(projet)
    if (draft !== null && draft.opinion !== null) return seeOther(opinionPaths.run(draft.opinion))
    return shownNew(asked, {
      ...{ [keyField]: randomUUID(), askedOn: typedDay(asked.today) },
      ...(draft === null ? {} : givenOf(draft)),
    })
  },
)

const fieldOfOpening: Readonly<Partial<Record<OpinionRefusal, string>>> = {
  ahead: 'askedOn',
  'due-too-early': 'opinionDueOn',
}

const open = route({ post: opinionPaths.fresh(), may: officers }, async (asked) => {
  const { db, form, today, origin, now } = asked
  const id = formKeyIn(form.given, keyField)
  const given = { ...form.given, [keyField]: id }
  const known = (await openBodies(asked)).map((body) => body.id)
  const read = readForm(referralForm(known), form.given)
  if (!read.ok) return shownNew(asked, given, read.faults)
  const refused = mayOpen(read.value, today)
  if (refused !== null) {
    return shownNew(asked, given, [{ field: fieldOfOpening[refused] ?? '', code: refused }])
  }
  const draft = await opinionDrafts(db).find(id)
  if (draft !== null && draft.body !== read.value.body) {
    return shownNew(asked, given, [{ field: 'body', code: 'body-of-draft' }])
  }
  const there = await openOpinion(db, { ...read.value, id }, actOf(asked), tellNews(origin, now))
  // Her new words are hers to send: as another opinion, never over the one that was told.
  if (there !== null) return shownNew(asked, { ...given, [keyField]: randomUUID() }, [], there)
  return seeOther(`${opinionPaths.run(id)}?fait=oui`)
})

const ofOpinion = z.object({ opinion: z.uuid() })
const shape = { may: officers, params: ofOpinion } as const
const at = (what: string) => opinionPaths.run(':opinion', what)

type AskedOfOne = Asked<z.output<typeof ofOpinion>, unknown, unknown>

const fileOf = async ({ db, params }: AskedOfOne): Promise<OpinionFile> =>
  (await opinions(db).find(params.opinion)) ?? notFound()

interface About {
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
}

async function shownOne(
  asked: AskedOfOne,
  { sent, faults = [], isDone = false }: About,
): Promise<Answer> {
  const { db, form, speech } = asked
  const opinion = await fileOf(asked)
  const model = {
    ...(await placeOf(asked)),
    opinion,
    changes: await opinions(db).changesOf(opinion.id),
    processes: await namedProcesses(asked),
    membersDraft: await opinionDrafts(db).forOpinion(opinion.id),
    approval: await approvalOf(db, replySubject(opinion)),
    sent: sent ?? null,
    given: form.given,
    faults: faults.map(({ field, ...fault }) => ({ ...fault, field: `${sent}-${field}` })),
    isMovedOn: sent === 'reply' && faults.some(({ code }) => code === 'moved-on'),
    isDone,
  }
  return page(runPage(model, speech), faults.length === 0 ? 200 : 422)
}

const run = route({ get: opinionPaths.run(':opinion'), ...shape, query: doneQuery }, (asked) =>
  shownOne(asked, { isDone: asked.query.fait !== undefined }),
)

/** Which field a refusal of the rule belongs to; '' for the whole form. */
const fieldOf: Readonly<Partial<Record<OpinionRefusal, string>>> = {
  ahead: 'on',
  'too-early': 'on',
  'not-carried': 'votesFor',
  'not-later': 'dueOn',
  'day-past': 'dueOn',
  'moved-on': 'text',
  'draft-moved-on': 'text',
}

function answered(
  asked: AskedOfOne,
  sent: RunForm,
  refused: OpinionRefusal | null,
): Answer | Promise<Answer> {
  if (refused === null) return seeOther(`${opinionPaths.run(asked.params.opinion)}?fait=oui`)
  return shownOne(asked, { sent, faults: [{ field: fieldOf[refused] ?? '', code: refused }] })
}

const actsOf = (asked: AskedOfOne) => actsOn(asked.db, asked.params.opinion, actOf(asked))
const telling = ({ origin, now }: AskedOfOne) => tellNews(origin, now)

const adopt = route({ post: at('adoption'), ...shape, form: adoptionForm }, async (asked) => {
  const { form, today } = asked
  if (!form.ok) return shownOne(asked, { sent: 'adopt', faults: form.faults })
  await fileOf(asked)
  const refused = await actsOf(asked).adopt({ ...form.value, today }, telling(asked))
  return answered(asked, 'adopt', refused)
})

const postpone = route({ post: at('report'), ...shape, form: postponeForm }, async (asked) => {
  const { form, today } = asked
  if (!form.ok) return shownOne(asked, { sent: 'postpone', faults: form.faults })
  await fileOf(asked)
  const refused = await actsOf(asked).postpone({ ...form.value, today }, telling(asked))
  return answered(asked, 'postpone', refused)
})

/** The version she has read, and no other that somebody wrote meanwhile. */
const seenIn = ({ form }: AskedOfOne): number => Number(typed(form.given, seenField)) || 0

const write = route({ post: at('reponse'), ...shape }, async (asked) => {
  const { department } = await fileOf(asked)
  const known = (await shownTown(asked).departments())
    .filter(({ id, endedOn }) => endedOn === null || id === department)
    .map(({ id }) => id)
  const read = readForm(replyForm(known), asked.form.given)
  if (!read.ok) return shownOne(asked, { sent: 'reply', faults: read.faults })
  return answered(asked, 'reply', await actsOf(asked).write(read.value, seenIn(asked)))
})

const ask = route({ post: at('signature'), ...shape }, async (asked) => {
  const { id } = await fileOf(asked)
  const refused = await sendReplyToSign(asked.db, id, seenIn(asked), actOf(asked))
  return answered(asked, 'ask', refused)
})

const takeBack = route({ post: at('reprise'), ...shape }, async (asked) => {
  const file = await fileOf(asked)
  return answered(asked, 'take-back', await takeReplyBack(asked.db, file, actOf(asked)))
})

const link = route({ post: at('lien'), ...shape }, async (asked) => {
  await fileOf(asked)
  const known = (await namedProcesses(asked)).map(({ id }) => id)
  const read = readForm(linkForm(known), asked.form.given)
  if (!read.ok) return shownOne(asked, { sent: 'link', faults: read.faults })
  const { commitment, process } = read.value
  const promise = commitment === null ? null : await commitments(asked.db).find(commitment)
  if (commitment !== null && promise === null) {
    const faults = [{ field: 'commitment', code: 'no-commitment' }]
    return shownOne(asked, { sent: 'link', faults })
  }
  if (process !== null) await actsOf(asked).link('from', { kind: 'process', id: process })
  if (promise !== null) await actsOf(asked).link('to', { kind: 'commitment', id: promise.id })
  return answered(asked, 'link', null)
})

/** What officers do with opinions. */
export const workbenchRoutes: readonly Route[] = [
  list,
  askNew,
  open,
  run,
  adopt,
  postpone,
  write,
  ask,
  takeBack,
  link,
]
