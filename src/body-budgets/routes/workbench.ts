import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import { typedDay } from '../../platform/kernel/written-day.ts'
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
import { proposalsAdoptedBy } from '../../proposals/index.ts'
import { officers, writtenDays } from '../../town/index.ts'
import { correctionForm, expenseForm, lineForm, withdrawalForm } from '../rules/forms.ts'
import { type BudgetRefusal, mayGrant } from '../rules/life.ts'
import { bodyBudgetPaths } from '../rules/paths.ts'
import { actsOn, grantLine } from '../store/acts.ts'
import { budgetLines } from '../store/lines.ts'
import { keyField } from '../views/line-fields.tsx'
import type { RunForm } from '../views/run-model.ts'
import { runPage, seenField } from '../views/run-page.tsx'
import { withdrawPage } from '../views/withdraw-page.tsx'
import { workbenchPage } from '../views/workbench-page.tsx'
import {
  type AskedOfBody,
  type AskedOfLine,
  bodyOf,
  lineOf,
  ofBody,
  ofLine,
  pageQuery,
  toldOf,
  yearOn,
} from './place.ts'

interface Sent {
  readonly given: FormGiven
  readonly faults?: readonly FieldRefusal[]
}

async function shownAll(asked: AskedOfBody, { given, faults = [] }: Sent): Promise<Answer> {
  const body = await bodyOf(asked)
  const model = { body, given, faults, lines: await budgetLines(asked.db).ofBody(body.id) }
  return page(workbenchPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

const all = route(
  { get: bodyBudgetPaths.workbench(':body'), may: officers, params: ofBody },
  (asked) => shownAll(asked, { given: { [keyField]: randomUUID(), year: String(yearOn(asked)) } }),
)

const grant = route(
  { post: bodyBudgetPaths.workbench(':body'), may: officers, params: ofBody },
  async (asked) => {
    const { db, form, today } = asked
    const body = await bodyOf(asked)
    const key = formKeyIn(form.given, keyField)
    const given = { ...form.given, [keyField]: key }
    const read = readForm(lineForm(yearOn(asked)), form.given)
    if (!read.ok) return shownAll(asked, { given, faults: read.faults })
    const refused = mayGrant(read.value, today)
    if (refused !== null)
      return shownAll(asked, { given, faults: [{ field: 'decidedOn', code: refused }] })
    const id = formIdOf(key, [body.id, JSON.stringify(read.value)])
    const number = await grantLine(db, { ...read.value, id, body: body.id }, actOf(asked))
    return seeOther(`${bodyBudgetPaths.run(body.id, number)}?fait=oui`)
  },
)

interface About {
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  readonly page?: number
}

async function shownOne(
  asked: AskedOfLine,
  { sent, faults = [], isDone = false, page: wanted = 1 }: About,
): Promise<Answer> {
  const { db, form, speech, today } = asked
  const body = await bodyOf(asked)
  // Its form is one that was sent and taken back: what is sent again is another expense.
  const isTakenBack = faults.some(({ code }) => code === 'taken-back')
  const model = {
    ...{ body, isDone, today: typedDay(today) },
    ...(await toldOf(asked, await lineOf(asked), wanted)),
    proposals: await proposalsAdoptedBy(db, body.id),
    sent: sent ?? null,
    key: sent === 'expense' && !isTakenBack ? formKeyIn(form.given, keyField) : randomUUID(),
    given: form.given,
    faults: faults.map(({ field, ...fault }) => ({ ...fault, field: `${sent}-${field}` })),
  }
  return page(runPage(model, speech), faults.length === 0 ? 200 : 422)
}

const shape = { may: officers, params: ofLine } as const
const at = (what?: string) => bodyBudgetPaths.run(':body', ':number', what)

const run = route({ get: at(), ...shape, query: doneQuery.extend(pageQuery.shape) }, (asked) =>
  shownOne(asked, { isDone: asked.query.fait !== undefined, page: asked.query.page }),
)

/** Which field a refusal of the rule belongs to. */
const fieldOf: Readonly<Record<RunForm, Readonly<Partial<Record<BudgetRefusal, string>>>>> = {
  expense: { 'to-come': 'spentOn', 'before-year': 'spentOn', beyond: 'overWhy' },
  correction: { 'to-come': 'decidedOn', beyond: 'overWhy' },
}

function answered(
  asked: AskedOfLine,
  sent: RunForm,
  refused: BudgetRefusal | null,
): Answer | Promise<Answer> {
  const { body, number } = asked.params
  if (refused === null) return seeOther(`${bodyBudgetPaths.run(body, number)}?fait=oui`)
  return shownOne(asked, {
    sent,
    faults: [{ field: fieldOf[sent][refused] ?? 'amount', code: refused }],
  })
}

const spend = route({ post: at('depenses'), ...shape }, async (asked) => {
  const { db, form, today } = asked
  const line = await lineOf(asked)
  const known = (await proposalsAdoptedBy(db, line.body)).map(({ id }) => id)
  const read = readForm(expenseForm(known), form.given)
  if (!read.ok) return shownOne(asked, { sent: 'expense', faults: read.faults })
  const id = formIdOf(formKeyIn(form.given, keyField), [line.id, JSON.stringify(read.value)])
  const acts = actsOn(db, line.id, actOf(asked))
  return answered(asked, 'expense', await acts.spend({ ...read.value, id }, today))
})

const correct = route({ post: at('correction'), ...shape, form: correctionForm }, async (asked) => {
  const { db, form, today } = asked
  const line = await lineOf(asked)
  if (!form.ok) return shownOne(asked, { sent: 'correction', faults: form.faults })
  const seen = Number(typed(form.given, seenField)) || 0
  const acts = actsOn(db, line.id, actOf(asked))
  return answered(asked, 'correction', await acts.correct(form.value, { seen, today }))
})

const ofExpense = ofLine.extend({ expense: z.uuid() })
type AskedOfExpense = Asked<z.output<typeof ofExpense>, unknown, unknown>

const withdrawal = { may: officers, params: ofExpense } as const
const withdrawalAt = bodyBudgetPaths.withdrawal(':body', ':number', ':expense')

async function expenseOf(asked: AskedOfExpense) {
  const line = await lineOf(asked)
  const expense = (await budgetLines(asked.db).expense(line.id, asked.params.expense)) ?? notFound()
  return { line, expense }
}

async function shownWithdrawal(
  asked: AskedOfExpense,
  faults: readonly FieldRefusal[] = [],
): Promise<Answer> {
  const { line, expense } = await expenseOf(asked)
  const { day } = await writtenDays(asked)
  const model = { line, expense, day, given: asked.form.given, faults }
  return page(withdrawPage(model, asked.speech), faults.length === 0 ? 200 : 422)
}

/** One that is taken back already leads to its line. */
const askWithdrawal = route({ get: withdrawalAt, ...withdrawal }, async (asked) => {
  const { line, expense } = await expenseOf(asked)
  if (expense.withdrawnWhy === null) return shownWithdrawal(asked)
  return seeOther(bodyBudgetPaths.run(line.body, line.number))
})

const takeBack = route(
  { post: withdrawalAt, ...withdrawal, form: withdrawalForm },
  async (asked) => {
    const { db, form, params } = asked
    const { line, expense } = await expenseOf(asked)
    if (!form.ok) return shownWithdrawal(asked, form.faults)
    const refused = await actsOn(db, line.id, actOf(asked)).withdraw(expense.id, form.value.why)
    if (refused !== null) return shownWithdrawal(asked, [{ field: 'why', code: refused }])
    return seeOther(`${bodyBudgetPaths.run(params.body, params.number)}?fait=oui`)
  },
)

/** What officers write of what bodies are granted and spend. */
export const workbenchRoutes: readonly Route[] = [
  all,
  grant,
  run,
  spend,
  correct,
  askWithdrawal,
  takeBack,
]
