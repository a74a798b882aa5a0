import type { Transaction } from 'kysely'
import { z } from 'zod'
import { withdrawApproval } from '../../approvals/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { actOf, afterGesture, type Route, route } from '../../platform/web/index.ts'
import { workingDaysAfter } from '../../town/index.ts'
import { answerSubject } from '../rules/answer-subject.ts'
import { afterPause } from '../rules/clock.ts'
import { mayPublishAlone } from '../rules/life.ts'
import type { Question } from '../rules/question.ts'
import { answerForm, forwardForm, mergeForm, wordsForm } from '../rules/work-forms.ts'
import { actsOn, type NotDone } from '../store/acts.ts'
import { revokeLinks } from '../store/department-links.ts'
import { work } from '../store/work.ts'
import type { RunForm } from '../views/run-model.ts'
import { sendDepartmentLink } from '../work/entrust.ts'
import { tellAnswer, tellForwarded } from '../work/tell-askers.ts'
import { writeAnswer } from '../work/write-answer.ts'
import {
  type AskedOfOne,
  at,
  done,
  donePath,
  questionOf,
  shape,
  shownOne,
  tooLate,
} from './run-question.ts'
import { seenIn } from './seen.ts'
import { asksToFill, filledAnswer } from './writing-help.ts'
import { shown } from './shown.ts'

/** Done from the desk too. */
export const linkGesture = 'lien'

/** The three ways of one text: kept, sent to those who sign, or published by the officer alone. */
const ways = z.enum(['draft', 'ask', 'alone']).catch('draft')

/** What the page then says of it. */
const becomes = { draft: 'oui', ask: 'a-signer', alone: 'repondue' } as const

const answer = route({ post: at('reponse'), ...shape, form: answerForm }, async (asked) => {
  const { db, form } = asked
  const question = await questionOf(asked)
  if (asksToFill(form.given)) {
    return shownOne(asked, question, { sent: 'answer', ...(await filledAnswer(asked, question)) })
  }
  if (!form.ok) return shownOne(asked, question, { sent: 'answer', faults: form.faults })
  const { text } = form.value
  const seen = seenIn(form.given)
  const way = ways.parse(form.given['way'])
  if (way === 'alone' && !mayPublishAlone(question)) {
    const faults = [{ field: 'text', code: 'not-alone' }]
    return shownOne(asked, question, { sent: 'answer', faults })
  }
  const refused =
    way === 'alone'
      ? await actsOn(db, question, 'officer', actOf(asked)).answer(
          text,
          (tx) => tellAnswer(tx, question.id, text, asked.origin),
          seen,
        )
      : await writeAnswer(
          db,
          question,
          { text, isToSign: way === 'ask', by: 'officer', seen },
          actOf(asked),
        )
  return refused === null ? done(question, becomes[way]) : tooLate(asked, 'answer', refused)
})

/** A form of a few words, what it says when they are missing, and the act that takes them. */
const saying = (
  path: string,
  sent: RunForm,
  missing: string,
  act: (
    acts: ReturnType<typeof actsOn>,
    text: string,
    asked: AskedOfOne,
  ) => Promise<NotDone | null>,
) =>
  route({ post: at(path), ...shape, form: wordsForm(missing) }, async (asked) => {
    const { db, form } = asked
    const question = await questionOf(asked)
    if (!form.ok) return shownOne(asked, question, { sent, faults: form.faults })
    const acts = actsOn(db, question, 'officer', actOf(asked))
    const refused = await act(acts, form.value.text, asked)
    return refused === null ? done(question) : tooLate(asked, sent)
  })

const note = saying('notes', 'note', 'no-note', (acts, text) => acts.note(text))
const pause = saying('pause', 'pause', 'no-pause-reason', (acts, text, { today }) =>
  acts.pause(text, today),
)
const reopen = saying('reprise', 'reopen', 'no-reopen-reason', async (acts, reason, asked) => {
  const { delays, calendar } = shown(asked)
  const answerDueOn = workingDaysAfter(asked.today, (await delays()).answer, await calendar())
  return acts.reopen({ asker: null, reason, answerDueOn })
})

/** Acts that need no word. */
const plainly = (
  path: string,
  act: (asked: AskedOfOne, question: Question) => Promise<NotDone | null>,
) =>
  route({ post: at(path), ...shape }, async (asked) => {
    const question = await questionOf(asked)
    const refused = await act(asked, question)
    if (refused !== null) return tooLate(asked, 'note')
    return afterGesture(asked, { name: path, about: question.id }, donePath(question))
  })

const resume = plainly('pause/fin', async (asked, question) => {
  const calendar = await shown(asked).calendar()
  const { today, db } = asked
  return actsOn(db, question, 'officer', actOf(asked)).resume(today, (due, since) =>
    afterPause(due, { since, until: today }, calendar),
  )
})

const close = plainly('fin', (asked, question) =>
  actsOn(asked.db, question, 'officer', actOf(asked)).close(),
)

/** The approval is locked before the question, as it is when somebody signs. */
const takeBack = plainly('reponse/reprise', (asked, question) =>
  inTransaction(asked.db, async (tx) => {
    await withdrawApproval(tx, answerSubject(question.id), actOf(asked))
    return actsOn(tx, question, 'officer', actOf(asked)).takeBack()
  }),
)

/** Another link, in the mail of the department it is entrusted to. */
const sendLink = plainly(linkGesture, async (asked, question) => {
  const { department, dueOn, answerDueOn } = question
  if (department === null) return 'not-now'
  const act = { ...actOf(asked), origin: asked.origin }
  const isSent = await inTransaction(asked.db, (tx) =>
    sendDepartmentLink(tx, question, { department, dueOn: dueOn ?? answerDueOn }, act),
  )
  return isSent ? null : 'not-now'
})

const takeLinkBack = plainly('lien/retrait', async (asked, question) => {
  await revokeLinks(asked.db, question.id, actOf(asked))
  return null
})

const forward = route({ post: at('transmission'), ...shape, form: forwardForm }, async (asked) => {
  const { db, form, origin } = asked
  const question = await questionOf(asked)
  if (!form.ok) return shownOne(asked, question, { sent: 'forward', faults: form.faults })
  const { authority, contact } = form.value
  const tellAll = (tx: Transaction<object>) =>
    tellForwarded(tx, question.id, { authority, contact }, origin)
  const acts = actsOn(db, question, 'officer', actOf(asked))
  const refused = await acts.forward(authority, contact, tellAll)
  return refused === null ? done(question) : tooLate(asked, 'forward')
})

const merge = route({ post: at('regroupement'), ...shape, form: mergeForm }, async (asked) => {
  const { db, form } = asked
  const question = await questionOf(asked)
  const refuse = (code: string) =>
    shownOne(asked, question, { sent: 'merge', faults: [{ field: 'into', code }] })
  if (!form.ok) return shownOne(asked, question, { sent: 'merge', faults: form.faults })
  const into = await work(db).find(form.value.into)
  if (into === null || into.state === 'merged' || into.state === 'withdrawn') {
    return refuse('no-question')
  }
  if (into.id === question.id) return refuse('same')
  const refused = await actsOn(db, question, 'officer', actOf(asked)).merge(into)
  return refused === null ? done(question, 'regroupee') : tooLate(asked, 'merge')
})

const unmerge = route({ post: at('regroupement/fin'), ...shape }, async (asked) => {
  const question = await questionOf(asked)
  const refused = await actsOn(asked.db, question, 'officer', actOf(asked)).unmerge()
  return refused === null ? done(question, 'degroupee') : tooLate(asked, 'merge')
})

/** What officers do with one question, once it is routed. */
export const questionActs: readonly Route[] = [
  answer,
  takeBack,
  sendLink,
  takeLinkBack,
  note,
  pause,
  resume,
  reopen,
  close,
  forward,
  merge,
  unmerge,
]
