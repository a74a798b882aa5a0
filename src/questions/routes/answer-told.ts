import { z } from 'zod'
import { sendSms } from '../../messages/index.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { instantsOf } from '../../platform/kernel/hour.ts'
import {
  actOf,
  addressIn,
  type Answer,
  type FieldRefusal,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { isContentLanguage, nameOfLanguage } from '../../platform/words/languages.ts'
import { speechTo, spokenIn } from '../../platform/words/speech.tsx'
import { towns } from '../../town/index.ts'
import type { AnswerToPost } from '../rules/answer-letter.ts'
import { mayGetSms, smsForm, smsText, toldForm } from '../rules/answer-told.ts'
import { questionPaths } from '../rules/paths.ts'
import { answerLetters } from '../store/answer-letters.ts'
import { followSecretOf } from '../store/secrets.ts'
import { proposedSms, toldPage, type ToldModel } from '../views/told-page.tsx'
import { questionWords } from '../words/index.ts'
import { type AskedOfOne, at, questionOf, shape } from './run-question.ts'
import { shown } from './shown.ts'

interface About {
  readonly sent?: ToldModel['sent']
  readonly faults?: readonly FieldRefusal[]
  readonly done?: ToldModel['done']
}

async function shownTold(asked: AskedOfOne, about: About = {}): Promise<Answer> {
  const { db, form, origin, speech, today } = asked
  const { sent = null, faults = [], done = null } = about
  const question = await questionOf(asked)
  const { town, writing } = shown(asked)
  const { dayOf } = await writing()
  const { name } = await town()
  const lines = await answerLetters(db).waitingOf(question.id)
  const overrides = lines.length === 0 ? {} : await towns(db).wordOverrides()
  const model = {
    number: question.number,
    town: name,
    lines: lines.map((line) => {
      const language = languageOf(line)
      const about = { town: name, number: line.number }
      const hers = speechTo(questionWords, language, overrides)
      return {
        ...line,
        sms: proposedSms(hers, about),
        foreign:
          hers.guest === undefined
            ? null
            : {
                language: nameOfLanguage(hers.guest, spokenIn(speech)),
                meaning: proposedSms(speech, about),
              },
      }
    }),
    today,
    link: origin + questionPaths.one(question.number),
    sent,
    about: typed(form.given, 'asker'),
    given: form.given,
    faults,
    done,
    dayOf,
  }
  return page(toldPage(model, speech), faults.length === 0 ? 200 : 422)
}

const languageOf = ({ language }: Pick<AnswerToPost, 'language'>) =>
  isContentLanguage(language) ? language : 'fr'

const doneQuery = z.object({ fait: z.enum(['note', 'sms']).optional().catch(undefined) })
const tellPage = route({ get: at('dire'), ...shape, query: doneQuery }, (asked) =>
  shownTold(asked, { done: asked.query.fait ?? null }),
)

const backTo = (number: number, done: 'note' | 'sms') =>
  seeOther(`${questionPaths.tell(number)}?fait=${done}`)

const already = [{ field: '', code: 'already' }] as const

/** Who is written to still waits: told meanwhile, nothing leaves. */
async function lineOf(asked: AskedOfOne, question: string): Promise<AnswerToPost | undefined> {
  const lines = await answerLetters(asked.db).waitingOf(question)
  return lines.find(({ asker }) => asker === typed(asked.form.given, 'asker'))
}

const sms = route({ post: at('dire/sms'), ...shape, form: smsForm }, async (asked) => {
  const { db, form, origin } = asked
  if (!form.ok) return shownTold(asked, { sent: 'sms', faults: form.faults })
  const { id, number } = await questionOf(asked)
  const line = await lineOf(asked, id)
  if (line === undefined) return shownTold(asked, { sent: 'sms', faults: already })
  const { asker, answer, question, phone } = line
  if (!mayGetSms(phone)) {
    return shownTold(asked, { sent: 'sms', faults: [{ field: 'text', code: 'no-mobile' }] })
  }
  const link = origin + addressIn(languageOf(line), questionPaths.follow(followSecretOf(asker)))
  const told = [{ asker, answer, question, way: 'sms' }] as const
  const sent = await answerLetters(db).tell(told, actOf(asked), (tx) =>
    sendSms(tx, { to: phone, text: smsText(form.value.text, link) }),
  )
  return sent === null ? shownTold(asked, { sent: 'sms', faults: already }) : backTo(number, 'sms')
})

const note = route({ post: at('dire/note'), ...shape }, async (asked) => {
  const { db, form, now, today } = asked
  const { id, number } = await questionOf(asked)
  const line = await lineOf(asked, id)
  if (line === undefined) return shownTold(asked, { sent: 'note', faults: already })
  const { zone } = await shown(asked).town()
  const answeredOn = dayIn(zone, new Date(line.answeredAt))
  const read = readForm(toldForm({ today, answeredOn }), form.given)
  if (!read.ok) return shownTold(asked, { sent: 'note', faults: read.faults })
  const noon = instantsOf(zone, read.value.on, '12:00')[0] ?? now
  const { asker, answer, question } = line
  const saidAt = noon < now ? noon : now
  const told = [{ asker, answer, question, way: 'told', at: saidAt }] as const
  const noted = await answerLetters(db).tell(told, actOf(asked), () => Promise.resolve(true))
  return noted === null
    ? shownTold(asked, { sent: 'note', faults: already })
    : backTo(number, 'note')
})

/** An answer told to who left a phone number: what to say, a text message, and that it is done. */
export const answerToldRoutes: readonly Route[] = [tellPage, sms, note]
