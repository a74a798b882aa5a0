import { z } from 'zod'
import {
  type Answer,
  type FieldRefusal,
  notFound,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { answerDoor, answerForm } from '../rules/answer.ts'
import { noticePaths } from '../rules/paths.ts'
import { notices } from '../store/notices.ts'
import { keepAnswer } from '../store/writing.ts'
import { notePage } from '../views/note-page.tsx'
import { type AskedOfNotice, fileOf, noticeAt, noticeShape, writing } from './place.ts'

const shape = {
  ...noticeShape,
  params: noticeShape.params.extend({ recipient: z.uuid() }),
} as const
type AskedToNote = AskedOfNotice & { readonly params: { readonly recipient: string } }

/** Somebody of this very meeting, as long as she may still answer. */
async function opened(asked: AskedToNote) {
  const file = await fileOf(asked)
  const all = await notices(asked.db).recipients(file.id)
  const one = all.find(({ id }) => id === asked.params.recipient)
  if (one === undefined || one.name === null || answerDoor(file, asked.now) !== 'open')
    return notFound()
  return { file, one }
}

async function shown(asked: AskedToNote, faults: readonly FieldRefusal[] = []): Promise<Answer> {
  const { file, one } = await opened(asked)
  const { when } = await writing(asked, file)
  const model = { file, one, when, faults, given: asked.form.given }
  return page(notePage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const ask = route({ get: noticeAt('reponses/:recipient'), ...shape }, (asked) => shown(asked))

const note = route(
  { post: noticeAt('reponses/:recipient'), ...shape, form: answerForm },
  async (asked) => {
    const { db, form, now } = asked
    const { file, one } = await opened(asked)
    if (!form.ok) return shown(asked, form.faults)
    await keepAnswer(db, one.id, form.value, now)
    return seeOther(`${noticePaths.run(file.number)}?fait=oui`)
  },
)

/** What those who have no mail said by telephone or at a desk. */
export const notedAnswerRoutes: readonly Route[] = [ask, note]
