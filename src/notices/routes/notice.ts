import { z } from 'zod'
import {
  actOf,
  type Answer,
  type FieldRefusal,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { answerDoor, countAnswers, needsToPrepare } from '../rules/answer.ts'
import { maySend } from '../rules/deadline.ts'
import { sendForm, textField, textForm } from '../rules/forms.ts'
import { effectOf, stampOf } from '../rules/notice.ts'
import { noticePaths } from '../rules/paths.ts'
import { notices } from '../store/notices.ts'
import { writeText } from '../store/writing.ts'
import { followPage, newsOfNotice } from '../views/follow-page.tsx'
import { preparePage } from '../views/prepare-page.tsx'
import { sendPage } from '../views/send-page.tsx'
import { previews } from '../work/previews.ts'
import { remind, silentOf } from '../work/remind.ts'
import { sendNotice } from '../work/send-notice.ts'
import {
  type AskedOfNotice,
  fileOf,
  noticeAbout,
  noticeAt,
  noticeShape,
  prepared,
  writing,
} from './place.ts'

const newsQuery = z.object({ fait: z.enum(newsOfNotice).optional().catch(undefined) })
type News = z.infer<typeof newsQuery>['fait']

/** Before it leaves: whom it calls, what it says. */
async function preparing(
  asked: AskedOfNotice,
  about: { readonly faults?: readonly FieldRefusal[]; readonly news?: News } = {},
): Promise<Answer> {
  const { faults = [], news } = about
  const file = await fileOf(asked)
  const { called, languages, text, agenda, deadline } = await prepared(asked, file)
  const given =
    faults.length > 0
      ? asked.form.given
      : Object.fromEntries(text.map((one) => [textField(one.language), one.text]))
  const model = {
    ...{ file, called, languages, agenda, deadline, given, faults, today: asked.today },
    ...{ ...(await writing(asked, file)), isDone: news === 'oui' },
  }
  return page(preparePage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

/** Once it left: who answered, what is to be prepared, whom nothing reached. */
async function following(asked: AskedOfNotice, news: News): Promise<Answer> {
  const { db, now, speech, today } = asked
  const file = await fileOf(asked)
  const about = await noticeAbout(asked, file)
  const recipients = await notices(db).recipients(file.id)
  const model = {
    ...{ file, recipients, news, ...(await writing(asked, file)) },
    counts: countAnswers(recipients),
    needs: needsToPrepare(recipients),
    silent: (await silentOf(db, about, now)).length,
    mayAnswer: answerDoor(file, now) === 'open',
    hasNotice: ((await notices(db).of(file.id))?.sentAt ?? null) !== null,
    today,
  }
  return page(followPage(model, speech))
}

const show = route({ get: noticeAt(), ...noticeShape, query: newsQuery }, async (asked) => {
  const { state } = await fileOf(asked)
  const news = asked.query.fait
  return state === 'planned' ? preparing(asked, { news }) : following(asked, news)
})

const write = route({ post: noticeAt(), ...noticeShape }, async (asked) => {
  const file = await fileOf(asked)
  const { languages } = await prepared(asked, file)
  const read = readForm(textForm(languages), asked.form.given)
  if (!read.ok) return preparing(asked, { faults: read.faults })
  if (!(await writeText(asked.db, file.id, read.value, actOf(asked))))
    return preparing(asked, { faults: [{ field: '', code: 'not-now' }] })
  // What she typed is kept before she goes on to what would leave.
  return typed(asked.form.given, 'suite') === 'envoi'
    ? seeOther(noticePaths.send(file.number))
    : seeOther(`${noticePaths.run(file.number)}?fait=oui`)
})

/** Its exact effect, before it leaves. */
async function confirming(
  asked: AskedOfNotice,
  faults: readonly FieldRefusal[] = [],
): Promise<Answer> {
  const file = await fileOf(asked)
  if (file.state !== 'planned') return seeOther(noticePaths.run(file.number))
  const about = await prepared(asked, file)
  const effect = effectOf(about.called)
  const model = {
    ...{ file, effect, stamp: stampOf(about), deadline: about.deadline, today: asked.today },
    ...{ previews: previews(about), faults, given: asked.form.given },
    ...(await writing(asked, file)),
  }
  return page(sendPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const askSend = route({ get: noticeAt('envoi'), ...noticeShape }, (asked) => confirming(asked))

const send = route({ post: noticeAt('envoi'), ...noticeShape, form: sendForm }, async (asked) => {
  const { db, form, today } = asked
  if (!form.ok) return confirming(asked, form.faults)
  const file = await fileOf(asked)
  const about = await prepared(asked, file)
  if (form.value.stamp !== stampOf(about)) return confirming(asked, [{ field: '', code: 'effect' }])
  const decision = maySend(about.deadline, today, form.value.why)
  if (!decision.ok) return confirming(asked, [{ field: 'why', code: decision.code }])
  const { called } = about
  const { lateWhy } = decision.next
  const refused = await sendNotice(db, about, { called, lateWhy }, actOf(asked))
  if (refused !== null) return confirming(asked, [{ field: '', code: refused }])
  return seeOther(`${noticePaths.run(file.number)}?fait=parti`)
})

const askAgain = route({ post: noticeAt('rappel'), ...noticeShape }, async (asked) => {
  const file = await fileOf(asked)
  const asks = await remind(asked.db, await noticeAbout(asked, file), actOf(asked))
  return seeOther(`${noticePaths.run(file.number)}?fait=${asks > 0 ? 'rappel' : 'personne'}`)
})

/** What officers do with a notice. */
export const workRoutes: readonly Route[] = [show, write, askSend, send, askAgain]
