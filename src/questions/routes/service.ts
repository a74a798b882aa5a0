import { z } from 'zod'
import {
  type Answer,
  type Asked,
  forbidden,
  type FieldRefusal,
  holdsOn,
  notFound,
  page,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { departmentAgents } from '../../town/index.ts'
import { mayAct } from '../rules/life.ts'
import { questionPaths } from '../rules/paths.ts'
import { mayServe } from '../rules/permissions.ts'
import type { Question } from '../rules/question.ts'
import { served } from '../rules/served.ts'
import { answerForm, wordsForm } from '../rules/work-forms.ts'
import { actsOn } from '../store/acts.ts'
import { insideOf } from '../store/inside.ts'
import { work } from '../store/work.ts'
import { type ServeModel, servePage, serviceListPage } from '../views/service-page.tsx'
import { questionNumber } from './public-pages.ts'
import { actOf, workPlace } from './workbench.ts'
import { writeAnswer } from '../work/write-answer.ts'

type AskedToServe = Asked<{ readonly number: number }, unknown, unknown>

const list = route({ get: questionPaths.department(), may: departmentAgents }, async (asked) => {
  const { db, speech } = asked
  const place = await workPlace(asked)
  const own = place.departments
    .map(({ id }) => id)
    .filter((department) => mayServe(heldBy(asked), { department }))
  const questions = (await work(db).servedBy(own)).map(served)
  return page(serviceListPage({ ...place, questions }, speech))
})

const heldBy =
  ({ visitor }: Pick<AskedToServe, 'visitor'>) =>
  (roles: readonly string[], object: { readonly kind: string; readonly id: string } | null) =>
    holdsOn(visitor, roles, object)

/** The question, for an agent of the department it is entrusted to. */
async function serving(asked: AskedToServe): Promise<Question> {
  const question = (await work(asked.db).find(asked.params.number)) ?? notFound()
  return mayServe(heldBy(asked), question) ? question : forbidden()
}

async function drawn(
  asked: AskedToServe,
  question: Question,
  about: {
    readonly sent?: ServeModel['sent']
    readonly faults?: readonly FieldRefusal[]
    readonly isDone?: boolean
  },
): Promise<Answer> {
  const { db, form, speech } = asked
  const { sent = null, faults = [], isDone = false } = about
  const { notes, draft } = await insideOf(db, question.id)
  const model = {
    ...(await workPlace(asked)),
    question: served(question),
    notes,
    draft,
    may: (act: Parameters<ServeModel['may']>[0]) => mayAct(act, question, 'department'),
    sent,
    given: form.given,
    faults: faults.map(({ field, code }) => ({ field: `${sent ?? ''}-${field}`, code })),
    isDone,
  }
  return page(servePage(model, speech), faults.length === 0 ? 200 : 422)
}

const shape = { may: departmentAgents, params: questionNumber } as const
const at = (what: string) => `/administration/questions/service/:number/${what}`
const doneQuery = z.object({ fait: z.enum(['oui']).optional().catch(undefined) })

const one = route(
  { get: '/administration/questions/service/:number', ...shape, query: doneQuery },
  async (asked) => drawn(asked, await serving(asked), { isDone: asked.query.fait !== undefined }),
)

const tooLate = async (asked: AskedToServe, sent: ServeModel['sent']): Promise<Answer> =>
  drawn(asked, await serving(asked), { sent, faults: [{ field: 'text', code: 'not-now' }] })

const done = ({ number }: Question): Answer => seeOther(`${questionPaths.serve(number)}?fait=oui`)

const answer = route({ post: at('reponse'), ...shape, form: answerForm }, async (asked) => {
  const { db, form } = asked
  const question = await serving(asked)
  if (!form.ok) return drawn(asked, question, { sent: 'answer', faults: form.faults })
  const isToSign = form.given['way'] === 'ask'
  const written = { text: form.value.text, isToSign, by: 'department' } as const
  const refused = await writeAnswer(db, question, written, actOf(asked))
  return refused === null ? done(question) : tooLate(asked, 'answer')
})

const note = route({ post: at('notes'), ...shape, form: wordsForm }, async (asked) => {
  const { db, form } = asked
  const question = await serving(asked)
  if (!form.ok) return drawn(asked, question, { sent: 'note', faults: form.faults })
  const refused = await actsOn(db, question, 'department', actOf(asked)).note(form.value.text)
  return refused === null ? done(question) : tooLate(asked, 'note')
})

const handBack = route({ post: at('renvoi'), ...shape, form: wordsForm }, async (asked) => {
  const { db, form } = asked
  const question = await serving(asked)
  if (!form.ok) return drawn(asked, question, { sent: 'hand-back', faults: form.faults })
  const acts = actsOn(db, question, 'department', actOf(asked))
  const refused = await acts.handBack(form.value.text)
  return refused === null ? seeOther(questionPaths.department()) : tooLate(asked, 'hand-back')
})

/** What an agent does with the questions of her department. */
export const serviceRoutes: readonly Route[] = [list, one, answer, note, handBack]
