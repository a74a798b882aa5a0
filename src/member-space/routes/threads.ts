import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { inTransaction } from '../../platform/database/index.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import { isWithinLimit } from '../../people/index.ts'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  formKeyIn,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { messageForm, threadForm } from '../rules/forms.ts'
import { mayEdit, mayReport, perPage, withdrawsAs } from '../rules/message.ts'
import { messageAnchor, spacePaths } from '../rules/paths.ts'
import { threadsOf } from '../store/threads.ts'
import { openThread, reply } from '../store/writing.ts'
import { freshPage, keyField } from '../views/fresh-page.tsx'
import { threadPage } from '../views/thread-page.tsx'
import { type FreshThing, tellAtOnce } from '../work/tell-news.ts'
import { type Inside, inside, writing } from './door.ts'
import { told } from './shown.ts'

/** Messages an hour from one account: a lively evening, never a robot. */
const anHour = 30

export const ofBody = z.object({ body: z.string().max(60) })
const ofThread = ofBody.extend({ thread: z.uuid() })

const threadQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).nullable().catch(null).default(null),
})

type AskedInBody = Asked<z.output<typeof ofBody>, unknown, unknown>
type AskedOfThread = Asked<z.output<typeof ofThread>, unknown, unknown>

/** Of a form: sent twice, it makes one thing; with other words, as after « back », another. */
export const keyOf = ({ form }: AskedInBody): string => formKeyIn(form.given, keyField)

const mayWriteMore = ({ db, now }: AskedInBody, { person }: Inside): Promise<boolean> =>
  isWithinLimit(db, `space message of ${person}`, anHour, now)

export const tellingOf = ({ origin, today }: AskedInBody) => ({ origin, on: today })

export const freshThing = (
  kind: FreshThing['kind'],
  { body, part, person }: Inside,
  title: FreshThing['title'],
  path: string,
): FreshThing => ({ kind, body: body.id, title, author: person, part, path })

const tooMany: FieldRefusal = { field: 'text', code: 'too-many' }

function shownFresh(
  asked: AskedInBody,
  { body }: Inside,
  faults: readonly FieldRefusal[] = [],
  status = faults.length === 0 ? 200 : 422,
): Answer {
  const model = { body, key: keyOf(asked), given: asked.form.given, faults }
  return page(freshPage(model, asked.speech), status)
}

const askFresh = route(
  { get: spacePaths.fresh(':body'), may: signedIn, params: ofBody },
  writing(async (asked, found) => shownFresh(asked, found)),
)

const open = route(
  { post: spacePaths.fresh(':body'), may: signedIn, params: ofBody },
  writing(async (asked: AskedInBody, found) => {
    const { body, part } = found
    const read = readForm(threadForm, asked.form.given)
    if (!read.ok) return shownFresh(asked, found, read.faults)
    if (!(await mayWriteMore(asked, found))) return shownFresh(asked, found, [tooMany], 429)
    const { title, text } = read.value
    const thread = formIdOf(keyOf(asked), [body.id, title, text])
    const given = { ...read.value, id: randomUUID(), thread, body: body.id, part }
    const path = spacePaths.thread(body.id, thread)
    await inTransaction(asked.db, async (tx) => {
      if (!(await openThread(tx, given, actOf(asked)))) return
      await tellAtOnce(tx, freshThing('message', found, title, path), tellingOf(asked))
    })
    return seeOther(path)
  }),
)

interface About {
  readonly page: number | null
  readonly faults?: readonly FieldRefusal[]
  readonly status?: number
}

async function shownThread(
  asked: AskedOfThread,
  found: Inside,
  { page: wanted, faults = [], status = faults.length === 0 ? 200 : 422 }: About,
): Promise<Answer> {
  const { db, params, form, now, speech } = asked
  const thread =
    (await threadsOf(db, found.body.id).read(params.thread, wanted, perPage)) ?? notFound()
  const model = {
    ...found,
    thread,
    messages: thread.messages.map((one) => ({
      ...one,
      mayEdit: !found.isOver && mayEdit(one, found.person, now),
      mayWithdraw: withdrawsAs(one, found.person, found.isOfficer) !== null,
      mayReport: mayReport(one, found.person),
    })),
    told: await told(
      asked,
      thread.messages.map(({ author }) => author),
    ),
    key: keyOf(asked),
    given: form.given,
    faults,
  }
  return page(threadPage(model, speech), status)
}

const readThread = route(
  {
    get: spacePaths.thread(':body', ':thread'),
    may: signedIn,
    params: ofThread,
    query: threadQuery,
  },
  inside(async (asked, found) => shownThread(asked, found, asked.query)),
)

const answerThread = route(
  { post: spacePaths.thread(':body', ':thread'), may: signedIn, params: ofThread },
  writing(async (asked: AskedOfThread, found) => {
    const { db, params, form } = asked
    const { body, part } = found
    const thread = (await threadsOf(db, body.id).read(params.thread, 1, 1)) ?? notFound()
    const read = readForm(messageForm, form.given)
    if (!read.ok) return shownThread(asked, found, { page: null, faults: read.faults })
    if (!(await mayWriteMore(asked, found))) {
      return shownThread(asked, found, { page: null, faults: [tooMany], status: 429 })
    }
    const id = formIdOf(keyOf(asked), [thread.id, read.value.text])
    const given = { ...read.value, id, thread: thread.id, part }
    const path = `${spacePaths.thread(body.id, thread.id)}#${messageAnchor(given.id)}`
    await inTransaction(db, async (tx) => {
      if (!(await reply(tx, given, actOf(asked)))) return
      await tellAtOnce(tx, freshThing('message', found, thread.title, path), tellingOf(asked))
    })
    return seeOther(path)
  }),
)

/** Conversations of the members of a body. */
export const threadRoutes: readonly Route[] = [askFresh, open, readThread, answerThread]
