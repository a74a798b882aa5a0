import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import { instantsOf } from '../platform/kernel/hour.ts'
import { townCalendar } from '../town/index.ts'
import { type DemoQuestion, demoQuestions } from './demo-questions.ts'
import { departmentDay, promisedDays, usualDelays } from './rules/clock.ts'
import { usualThemes } from './rules/usual-themes.ts'
import { actsOn } from './store/acts.ts'
import { ask } from './store/asking.ts'
import { saveTheme } from './store/themes.ts'

interface DemoPlace {
  readonly today: Day
  readonly now: Date
  readonly zone: string
}

/** Which invented department usually answers for each theme. */
const departmentOf: Readonly<Record<string, string>> = {
  voirie: 'voirie-et-deplacements',
  circulation: 'voirie-et-deplacements',
  eclairage: 'voirie-et-deplacements',
  proprete: 'proprete',
  'espaces-verts': 'espaces-verts',
  ecoles: 'education',
  'sport-culture': 'culture-et-sports',
  logement: 'urbanisme-et-habitat',
  solidarites: 'solidarites',
  'vie-municipale': 'accueil-et-vie-municipale',
}

/** Questions in all states, each as old as it says. */
export async function loadDemoQuestions(tx: Transaction<object>, place: DemoPlace): Promise<void> {
  for (const theme of usualThemes) {
    await saveTheme(tx, { ...theme, department: departmentOf[theme.id] ?? null })
  }
  const oldestFirst = demoQuestions.toSorted((a, b) => b.ago - a.ago)
  for (const one of oldestFirst) await loadQuestion(tx, place, one)
}

async function loadQuestion(
  tx: Transaction<object>,
  { today, now, zone }: DemoPlace,
  one: DemoQuestion,
): Promise<void> {
  const calendar = await townCalendar(tx).find()
  const on = daysAfter(today, -one.ago)
  // In the morning of its day, and never after now.
  const at = (day: Day): Date =>
    new Date(Math.min(now.getTime(), instantsOf(zone, day, '09:30')[0]?.getTime() ?? 0))
  const act = (day: Day) => ({ by: 'demonstration', now: at(day) })
  const { answeredBy } = promisedDays(on, {}, usualDelays, calendar)
  const id = randomUUID()
  const incoming = {
    id,
    door: one.door ?? ('web' as const),
    subject: one.subject,
    verbatim: one.words,
    language: 'fr',
    place: one.place ?? null,
    neighbourhood: one.neighbourhood,
    theme: one.theme,
    wantsPublic: one.isPrivate !== true,
    answerDueOn: answeredBy,
    asker: { party: null, name: null, contact: null, language: 'fr', isConfirmed: false },
  }
  await ask(tx, incoming, act(on), () => Promise.resolve())
  if (one.state === 'received') return

  const acts = (day: Day) => actsOn(tx, { id }, 'officer', act(day))
  await acts(daysAfter(on, 1)).qualify({
    title: one.title ?? null,
    publicText: one.text ?? null,
    theme: one.theme,
    neighbourhood: one.neighbourhood,
    authority: null,
    authorityContact: null,
    isSensitive: one.isSensitive === true,
    isComplex: false,
    kind: one.kind ?? 'factual',
    isShown: one.isPrivate !== true,
    answerDueOn: answeredBy,
  })
  if (one.state === 'qualified') return

  const assignedOn = daysAfter(on, 1)
  await acts(assignedOn).assign({
    department: departmentOf[one.theme] ?? 'accueil-et-vie-municipale',
    theme: one.theme,
    owner: null,
    deputy: null,
    dueOn: departmentDay(assignedOn, answeredBy, usualDelays, calendar),
  })
  if (one.state === 'assigned' || one.answer === undefined) return

  const answeredOn = daysAfter(on, one.answeredAfter ?? 10)
  await acts(answeredOn).answer(one.answer, () => Promise.resolve())
  if (one.state === 'closed') {
    await actsOn(tx, { id }, 'clock', act(daysAfter(answeredOn, 30))).close()
  }
}
