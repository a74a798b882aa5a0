import type { Transaction } from 'kysely'
import { z } from 'zod'
import { dayIn } from '../../platform/kernel/day.ts'
import {
  type Answer,
  type Asked,
  notFound,
  page,
  readForm,
  type FieldRefusal,
  type Route,
  route,
  seeOther,
} from '../../platform/web/index.ts'
import { holdersCoveredBy, onLeave, withdrawApproval } from '../../approvals/index.ts'
import { roleHolders } from '../../people/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { departments, officers, workingDaysAfter } from '../../town/index.ts'
import { answerSubject } from '../rules/answer-subject.ts'
import { chargeOf } from '../rules/charge.ts'
import { afterPause, departmentDay, latenessOf, promisedDays } from '../rules/clock.ts'
import { mayAct, mayPublishAlone, type QuestionAct } from '../rules/life.ts'
import { workStates } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import type { Question } from '../rules/question.ts'
import {
  answerForm,
  assignForm,
  type Choices,
  forwardForm,
  mergeForm,
  qualifyForm,
  wordsForm,
} from '../rules/work-forms.ts'
import { actsOn, type NotDone, type NotWritten } from '../store/acts.ts'
import { insideOf } from '../store/inside.ts'
import { askersOf, reachedByMail } from '../store/askers.ts'
import { answersOf } from '../store/answers.ts'
import type { Act } from '../store/versions.ts'
import { work } from '../store/work.ts'
import type { RunForm } from '../views/run-model.ts'
import { runPage } from '../views/run-page.tsx'
import type { WorkPlace } from '../views/work-model.ts'
import { workbenchPage } from '../views/workbench-page.tsx'
import { revokeLinks } from '../store/department-links.ts'
import { sendDepartmentLink } from '../work/entrust.ts'
import { questionNumber } from './public-pages.ts'
import { seenIn } from './seen.ts'
import { shown } from './shown.ts'
import { tellAnswer, tellForwarded } from '../work/tell-askers.ts'
import { writeAnswer } from '../work/write-answer.ts'

const perPage = 30

const listQuery = z.object({
  mots: z.string().max(200).catch(''),
  etat: z.enum(['', ...workStates]).catch(''),
  theme: z.string().max(60).catch(''),
  quartier: z.string().max(80).catch(''),
  service: z.string().max(80).catch(''),
  retard: z.enum(['', 'oui']).catch(''),
  suivi: z.enum(['', 'moi']).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

type AskedToWork = Asked<unknown, unknown, unknown>

/** What all pages of the workbench show besides questions. */
export async function workPlace(asked: AskedToWork): Promise<WorkPlace> {
  const { themes, neighbourhoods, writing, calendar } = shown(asked)
  const days = await calendar()
  return {
    themes: await themes(),
    departments: await departments(asked.db).all(),
    neighbourhoods: await neighbourhoods(),
    ...(await writing()),
    latenessOf: (due) => latenessOf(due, asked.today, days),
  }
}

export const actOf = ({ visitor, now }: Pick<AskedToWork, 'visitor' | 'now'>): Act => ({
  by: visitor.kind === 'person' ? visitor.person : '',
  now,
})

const list = route(
  { get: questionPaths.workbench(), may: officers, query: listQuery },
  async (asked) => {
    const { db, query, today, speech } = asked
    const store = work(db)
    const followers = query.suivi === '' ? null : await followedBy(asked)
    const filters = { ...query, followers }
    const model = {
      ...(await workPlace(asked)),
      ...(await store.page(filters, today, perPage)),
      ...(await store.counts(filters, today)),
      perPage,
      filters: query,
    }
    return page(workbenchPage(model, speech))
  },
)

/** She, and those who are away for whom she stands in. */
async function followedBy(asked: AskedToWork): Promise<readonly string[]> {
  const { by } = actOf(asked)
  return [by, ...(await holdersCoveredBy(asked.db, by, asked.today))]
}

/** The officers of the town, by name, and who of them is away. */
async function officersOf({ db, today }: Pick<AskedToWork, 'db' | 'today'>) {
  const holders = await roleHolders(db, today)
  const away = await onLeave(db, today)
  return holders
    .filter(({ role, scope }) => role === 'officer' && scope.kind === 'town')
    .map(({ party, name }) => ({
      party,
      name,
      awayUntil: away.find(({ holder }) => holder === party)?.endsOn ?? null,
    }))
}

type AskedOfOne = Asked<{ readonly number: number }, unknown, unknown>

const questionOf = async ({ db, params }: AskedOfOne): Promise<Question> =>
  (await work(db).find(params.number)) ?? notFound()

const runQuery = z.object({
  fait: z.enum(['oui']).optional().catch(undefined),
  attribuee: z.coerce.number().int().min(1).optional().catch(undefined),
})

interface About {
  readonly sent?: RunForm
  readonly faults?: readonly FieldRefusal[]
  readonly isDone?: boolean
  readonly routed?: number | undefined
}

async function shownOne(asked: AskedOfOne, question: Question, about: About): Promise<Answer> {
  const { db, speech, form } = asked
  const { sent = null, faults = [], isDone = false } = about
  const askers = await askersOf(db, question.id)
  const may = (act: QuestionAct) => mayAct(act, question, 'officer')
  const place = await workPlace(asked)
  const model = {
    ...place,
    question,
    askers,
    officers: await officersOf(asked),
    told: reachedByMail(askers).length,
    answers: await answersOf(db, question.id),
    inside: await insideOf(db, question.id),
    mergedInto: await numberOf(db, question.mergedInto),
    may,
    mayPublishAlone: mayPublishAlone(question),
    sent,
    given: form.given,
    faults: faults.map(({ field, code }) => ({ field: `${sent}-${field}`, code })),
    isDone,
    routed: await justRouted(asked, place, about.routed),
  }
  return page(runPage(model, speech), faults.length === 0 ? 200 : 422)
}

async function justRouted({ db }: AskedOfOne, place: WorkPlace, number: number | undefined) {
  const found = number === undefined ? null : await work(db).find(number)
  if (found === null) return null
  const department = place.departments.find(({ id }) => id === found.department)?.name
  return department === undefined ? null : { number: found.number, department }
}

const shape = { may: officers, params: questionNumber } as const
const at = (what: string) => `/administration/questions/:number/${what}`

const run = route(
  { get: '/administration/questions/:number', ...shape, query: runQuery },
  async (asked) => {
    const { fait, attribuee } = asked.query
    const question = await questionOf(asked)
    return shownOne(asked, question, { isDone: fait !== undefined, routed: attribuee })
  },
)

async function choicesOf(asked: AskedToWork): Promise<Choices> {
  const place = await workPlace(asked)
  return {
    themes: place.themes,
    departments: place.departments.filter(({ endedOn }) => endedOn === null).map(({ id }) => id),
    neighbourhoods: place.neighbourhoods.map(({ id }) => id),
    today: asked.today,
  }
}

const numberOf = async (db: AskedOfOne['db'], id: string | null): Promise<number | null> =>
  id === null ? null : work(db).numberOf(id)

/** Somebody acted meanwhile: the page as it is now, and why nothing was done. */
const tooLate = async (
  asked: AskedOfOne,
  sent: RunForm,
  code: NotWritten = 'not-now',
): Promise<Answer> =>
  shownOne(asked, await questionOf(asked), { sent, faults: [{ field: '', code }] })

const assign = route({ post: at('attribution'), ...shape }, async (asked) => {
  const { db, form, today } = asked
  const question = await questionOf(asked)
  const read = readForm(assignForm(await choicesOf(asked)), form.given)
  if (!read.ok) return shownOne(asked, question, { sent: 'assign', faults: read.faults })
  const { delays, calendar } = shown(asked)
  const usual = departmentDay(today, question.answerDueOn, await delays(), await calendar())
  const { theme, department, dueOn } = read.value
  const officers = (await officersOf(asked)).map(({ party }) => party)
  const charge = chargeOf(question, actOf(asked).by, officers)
  const entrusted = { theme, department, dueOn: dueOn ?? usual, ...charge }
  const refused = await actsOn(db, question, 'officer', actOf(asked)).assign(entrusted, (tx) =>
    sendDepartmentLink(tx, question, entrusted, { ...actOf(asked), origin: asked.origin }),
  )
  if (refused !== null) return tooLate(asked, 'assign')
  const next = await work(db).nextToRoute()
  const { number } = question
  return next === null
    ? seeOther(questionPaths.workbench())
    : seeOther(`${questionPaths.run(next)}?attribuee=${number}`)
})

const chargeForm = z
  .object({ owner: z.string().default(''), deputy: z.string().default('') })
  .refine(({ owner, deputy }) => owner === '' || owner !== deputy, {
    path: ['deputy'],
    message: 'same-person',
  })

const charge = route({ post: at('suivi'), ...shape, form: chargeForm }, async (asked) => {
  const { db, form } = asked
  const question = await questionOf(asked)
  if (!form.ok) return shownOne(asked, question, { sent: 'charge', faults: form.faults })
  const officers = (await officersOf(asked)).map(({ party }) => party)
  const chosen = (party: string): string | null => (officers.includes(party) ? party : null)
  const { owner, deputy } = form.value
  const acts = actsOn(db, question, 'officer', actOf(asked))
  const refused = await acts.takeCharge(chosen(owner), chosen(deputy))
  return refused === null ? done(question) : tooLate(asked, 'charge')
})

const qualify = route({ post: at('qualification'), ...shape }, async (asked) => {
  const { db, form } = asked
  const question = await questionOf(asked)
  const read = readForm(qualifyForm(await choicesOf(asked), question), form.given)
  if (!read.ok) return shownOne(asked, question, { sent: 'qualify', faults: read.faults })
  const { delays, calendar, town } = shown(asked)
  const on = dayIn((await town()).zone, new Date(question.receivedAt))
  const { answeredBy } = promisedDays(on, read.value, await delays(), await calendar())
  const written = {
    ...read.value,
    authority: question.authority,
    authorityContact: question.authorityContact,
    // What was promised is not taken back: a question that turns complex alone puts the day off.
    answerDueOn: read.value.isComplex === question.isComplex ? question.answerDueOn : answeredBy,
  }
  const refused = await actsOn(db, question, 'officer', actOf(asked)).qualify(written)
  if (refused !== null) return tooLate(asked, 'qualify')
  return seeOther(`${questionPaths.run(question.number)}?fait=oui`)
})

/** The three ways of one text: kept, sent to those who sign, or published by the officer alone. */
const ways = z.enum(['draft', 'ask', 'alone']).catch('draft')

const answer = route({ post: at('reponse'), ...shape, form: answerForm }, async (asked) => {
  const { db, form } = asked
  const question = await questionOf(asked)
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
  return refused === null ? done(question) : tooLate(asked, 'answer', refused)
})

const done = ({ number }: Question): Answer => seeOther(`${questionPaths.run(number)}?fait=oui`)

/** A form of a few words, and the act that takes them. */
const saying = (
  path: string,
  sent: RunForm,
  act: (
    acts: ReturnType<typeof actsOn>,
    text: string,
    asked: AskedOfOne,
  ) => Promise<NotDone | null>,
) =>
  route({ post: at(path), ...shape, form: wordsForm }, async (asked) => {
    const { db, form } = asked
    const question = await questionOf(asked)
    if (!form.ok) return shownOne(asked, question, { sent, faults: form.faults })
    const acts = actsOn(db, question, 'officer', actOf(asked))
    const refused = await act(acts, form.value.text, asked)
    return refused === null ? done(question) : tooLate(asked, sent)
  })

const note = saying('notes', 'note', (acts, text) => acts.note(text))
const pause = saying('pause', 'pause', (acts, text, { today }) => acts.pause(text, today))
const reopen = saying('reprise', 'reopen', async (acts, reason, asked) => {
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
    return refused === null ? done(question) : tooLate(asked, 'note')
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
const sendLink = plainly('lien', async (asked, question) => {
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
  return refused === null ? done(question) : tooLate(asked, 'merge')
})

/** What officers do with questions. */
export const workbenchRoutes: readonly Route[] = [
  list,
  run,
  assign,
  charge,
  qualify,
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
]
