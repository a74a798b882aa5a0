import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  actOf,
  type Answer,
  type Asked,
  type FieldRefusal,
  type FormGiven,
  notFound,
  page,
  route,
  seeOther,
  typed,
} from '../../platform/web/index.ts'
import { type Day, dayIn } from '../../platform/kernel/day.ts'
import { officers } from '../../town/index.ts'
import { promisedDays } from '../rules/clock.ts'
import { mayAct, mayPublishAlone, mayUnmerge, type QuestionAct } from '../rules/life.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Question } from '../rules/question.ts'
import type { NotWritten } from '../store/acts.ts'
import { answersOf } from '../store/answers.ts'
import { askersOf, reachedByMail } from '../store/askers.ts'
import { insideOf } from '../store/inside.ts'
import { work } from '../store/work.ts'
import { type DoneThing, doneThings, type RunForm } from '../views/run-model.ts'
import { runPage } from '../views/run-page.tsx'
import type { WorkPlace } from '../views/work-model.ts'
import type { Holding } from '../views/who-has-it.ts'
import type { WritingHelp } from '../views/writing-help.tsx'
import { placeToShow } from './place-to-show.ts'
import { questionNumber } from './public-pages.ts'
import { shown } from './shown.ts'
import { helpFor } from './writing-help.ts'
import { staffOf } from './team.ts'
import { workPlace } from './workbench.ts'

/** About one question. */
export type AskedOfOne = Asked<{ readonly number: number }, unknown, unknown>

export const questionOf = async ({ db, params }: AskedOfOne): Promise<Question> =>
  (await work(db).find(params.number)) ?? notFound()

const runQuery = z.object({
  fait: z.enum(doneThings).optional().catch(undefined),
  attribuee: z.coerce.number().int().min(1).optional().catch(undefined),
  separee: z.coerce.number().int().min(1).optional().catch(undefined),
})

interface About {
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly done?: DoneThing | undefined
  /** What the form shows instead of what was sent. */
  readonly given?: FormGiven
  readonly help?: Partial<WritingHelp>
  readonly routed?: number | undefined
  readonly cut?: number | undefined
}

/** The page of one question, with what a form of it was refused for. */
export async function shownOne(
  asked: AskedOfOne,
  question: Question,
  about: About,
): Promise<Answer> {
  const { db, speech, form } = asked
  const { sent = null, faults = [] } = about
  const askers = await askersOf(db, question.id)
  const may = (act: QuestionAct) =>
    mayAct(act, question, 'officer') && (act !== 'unmerge' || mayUnmerge(question))
  const place = await workPlace(asked)
  const staff = await staffOf(asked)
  const inside = await insideOf(db, question.id)
  const model = {
    ...place,
    question,
    askers,
    officers: staff.officers,
    holding: holdingOf(asked, question, staff),
    rules: await shown(asked).rules(),
    told: reachedByMail(askers).length,
    answers: await answersOf(db, question.id),
    ground: question.pointed === null ? [] : await outlines(asked),
    placeToShow: await placeToShow(asked, question),
    inside,
    cut: inside.parts.find((number) => number === about.cut) ?? null,
    newKey: keyIn(form.given),
    mergedInto: await numberOf(db, question.mergedInto),
    may,
    mayPublishAlone: mayPublishAlone(question),
    sent,
    given: about.given ?? form.given,
    help: { ...(await helpFor(asked, question)), ...about.help },
    faults: faults.map(({ field, code }) => ({ field: `${sent}-${field}`, code })),
    done: about.done ?? null,
    routed: await justRouted(asked, place, about.routed),
  }
  return page(runPage(model, speech), faults.length === 0 ? 200 : 422)
}

/** Who of its department has it, for as long as the department has it. */
const holdingOf = (
  asked: AskedOfOne,
  question: Question,
  { teamOf }: Awaited<ReturnType<typeof staffOf>>,
): Holding | null => {
  const { agent, department } = question
  if (department === null || !mayAct('entrust', question, 'department')) return null
  return { team: teamOf(department), agent, by: actOf(asked).by }
}

/** A form that was refused keeps its key. */
function keyIn(given: FormGiven): string {
  const key = z.uuid().safeParse(typed(given, 'key'))
  return key.success ? key.data : randomUUID()
}

/** The day promised to who asked, counted from the day it came in. */
export async function promisedFor(
  asked: AskedOfOne,
  { receivedAt }: Pick<Question, 'receivedAt'>,
  about: { readonly isComplex?: boolean },
): Promise<Day> {
  const { delays, calendar, town } = shown(asked)
  const on = dayIn((await town()).zone, new Date(receivedAt))
  return promisedDays(on, about, await delays(), await calendar()).answeredBy
}

const outlines = async (asked: AskedOfOne) =>
  (await shown(asked).areas()).map(({ outline }) => outline)

async function justRouted({ db }: AskedOfOne, place: WorkPlace, number: number | undefined) {
  const found = number === undefined ? null : await work(db).find(number)
  if (found === null) return null
  const department = place.departments.find(({ id }) => id === found.department)?.name
  return department === undefined ? null : { number: found.number, department }
}

export const shape = { may: officers, params: questionNumber } as const
export const at = (what: string) => `/administration/questions/:number/${what}`

export const runQuestion = route(
  { get: '/administration/questions/:number', ...shape, query: runQuery },
  async (asked) => {
    const { fait, attribuee, separee } = asked.query
    const question = await questionOf(asked)
    return shownOne(asked, question, { done: fait, routed: attribuee, cut: separee })
  },
)

const numberOf = async (db: AskedOfOne['db'], id: string | null): Promise<number | null> =>
  id === null ? null : work(db).numberOf(id)

/** Somebody acted meanwhile: the page as it is now, and why nothing was done. */
export const tooLate = async (
  asked: AskedOfOne,
  sent: RunForm,
  code: NotWritten = 'not-now',
): Promise<Answer> =>
  shownOne(asked, await questionOf(asked), { sent, faults: [{ field: '', code }] })

/** Back on the page, which says that it is done. */
export const done = (question: Question, what?: DoneThing): Answer =>
  seeOther(donePath(question, what))
export const donePath = ({ number }: Question, what: DoneThing = 'oui'): string =>
  `${questionPaths.run(number)}?fait=${what}`
