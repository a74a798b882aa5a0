import { z } from 'zod'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  signedIn,
} from '../../platform/web/index.ts'
import { messageForm, withdrawForm } from '../rules/forms.ts'
import { mayEdit, type SpaceMessage, withdrawsAs } from '../rules/message.ts'
import { messageAnchor, spacePaths } from '../rules/paths.ts'
import { threadsOf } from '../store/threads.ts'
import { mend, withdraw } from '../store/writing.ts'
import { editPage, withdrawPage } from '../views/message-pages.tsx'
import { type Inside, inside, writing } from './door.ts'
import { ofBody } from './threads.ts'

const ofMessage = ofBody.extend({ message: z.uuid() })
type AskedOfMessage = Asked<z.output<typeof ofMessage>, unknown, unknown>
type Located = SpaceMessage & { readonly thread: string }

const messageIn = async ({ db, params }: AskedOfMessage, { body }: Inside): Promise<Located> =>
  (await threadsOf(db, body.id).message(params.message)) ?? notFound()

const backTo = ({ body }: Inside, { id, thread }: Located) =>
  seeOther(`${spacePaths.thread(body.id, thread)}#${messageAnchor(id)}`)

async function shownEdit(
  asked: AskedOfMessage,
  found: Inside,
  faults: readonly FieldRefusal[] = [],
): Promise<Answer> {
  const message = await messageIn(asked, found)
  const isTooLate = !mayEdit(message, found.person, asked.now)
  const model = { body: found.body, message, isTooLate, given: asked.form.given, faults }
  return page(editPage(model, asked.speech), isTooLate ? 409 : faults.length === 0 ? 200 : 422)
}

const askEdit = route(
  { get: spacePaths.edit(':body', ':message'), may: signedIn, params: ofMessage },
  writing(async (asked: AskedOfMessage, found) => shownEdit(asked, found)),
)

const edit = route(
  { post: spacePaths.edit(':body', ':message'), may: signedIn, params: ofMessage },
  writing(async (asked: AskedOfMessage, found) => {
    const message = await messageIn(asked, found)
    const read = readForm(messageForm, asked.form.given)
    if (!read.ok) return shownEdit(asked, found, read.faults)
    // Too late: what was typed is shown, with the sentence that says so.
    const isMended = await mend(asked.db, message.id, read.value.text, actOf(asked))
    return isMended ? backTo(found, message) : shownEdit(asked, found)
  }),
)

async function shownWithdraw(
  asked: AskedOfMessage,
  found: Inside,
  faults: readonly FieldRefusal[] = [],
): Promise<Answer> {
  const message = await messageIn(asked, found)
  const as = withdrawsAs(message, found.person, found.isOfficer) ?? notFound()
  const model = { body: found.body, message, as, given: asked.form.given, faults }
  return page(withdrawPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const askWithdraw = route(
  { get: spacePaths.withdraw(':body', ':message'), may: signedIn, params: ofMessage },
  inside(async (asked: AskedOfMessage, found) => shownWithdraw(asked, found)),
)

const takeAway = route(
  { post: spacePaths.withdraw(':body', ':message'), may: signedIn, params: ofMessage },
  inside(async (asked: AskedOfMessage, found) => {
    const message = await messageIn(asked, found)
    const as = withdrawsAs(message, found.person, found.isOfficer) ?? notFound()
    const read = readForm(withdrawForm(as === 'officer'), asked.form.given)
    if (!read.ok) return shownWithdraw(asked, found, read.faults)
    const given = { ...read.value, isOfficer: found.isOfficer }
    await withdraw(asked.db, message.id, given, actOf(asked))
    return backTo(found, message)
  }),
)

/** What becomes of one message. */
export const messageRoutes: readonly Route[] = [askEdit, edit, askWithdraw, takeAway]
