import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { MeetingFile } from '../../meetings/index.ts'
import { isWithinLimit } from '../../people/index.ts'
import {
  type Answer,
  doneQuery,
  everyone,
  type FieldRefusal,
  notFound,
  page,
  readForm,
  type Route,
  route,
  seeOther,
  speaking,
  typed,
} from '../../platform/web/index.ts'
import { feedbackDoor } from '../rules/door.ts'
import { sheetForm } from '../rules/forms.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { questionsAt } from '../rules/question.ts'
import { writtenQuestions } from '../store/feedback.ts'
import { giveSheet } from '../store/writing.ts'
import { answerPage } from '../views/answer-page.tsx'
import { type AskedOfMeeting, fileOf, meetingNumber, writing } from './place.ts'

/** Sheets an hour from one network, of one meeting: a whole room lends its own, a robot sends more. */
const fromOnePlace = 120

const shape = { may: everyone, params: meetingNumber } as const
const address = '/reunions/:number/votre-avis'

/** As anybody reads it: nobody is told of a meeting before it is called. */
async function toldFile(asked: AskedOfMeeting): Promise<MeetingFile> {
  const file = await fileOf(asked)
  return feedbackDoor(file, asked.now) === 'none' ? notFound() : file
}

async function shown(
  asked: AskedOfMeeting,
  about: { readonly faults?: readonly FieldRefusal[]; readonly isDone?: boolean } = {},
  status: 200 | 409 | 422 | 429 = 200,
): Promise<Answer> {
  const { db, form, now, speech } = asked
  const file = await toldFile(asked)
  const key = z.uuid().safeParse(typed(form.given, 'key'))
  const { faults = [], isDone = false } = about
  const model = {
    ...{ file, faults, isDone, given: form.given, ...(await writing(asked, file)) },
    door: feedbackDoor(file, now),
    questions: questionsAt(await writtenQuestions(db), file.startsAt),
    key: key.success ? key.data : randomUUID(),
  }
  return page(answerPage(model, speech), status)
}

const ask = route({ get: address, ...shape, query: doneQuery }, (asked) =>
  shown(asked, { isDone: asked.query.fait !== undefined }),
)

const send = route({ post: address, ...shape }, async (asked) => {
  const { db, form, from, now, today } = asked
  const file = await toldFile(asked)
  if (feedbackDoor(file, now) !== 'open') return shown(asked, {}, 409)
  const questions = questionsAt(await writtenQuestions(db), file.startsAt)
  const read = readForm(sheetForm(questions), form.given)
  if (!read.ok) return shown(asked, { faults: read.faults }, 422)
  const what = `feedback on ${file.number} from ${from}`
  if (!(await isWithinLimit(db, what, fromOnePlace, now)))
    return shown(asked, { faults: [{ field: '', code: 'too-many' }] }, 429)
  await giveSheet(db, file, read.value, today)
  return seeOther(`${feedbackPaths.answer(file.number)}?fait=oui`)
})

/** Saying what one thought of a meeting: without account, and without a name. */
export const answeringRoutes: readonly Route[] = speaking(['ar', 'pt'], [ask, send])
