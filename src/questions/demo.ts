import { sql, type Transaction } from 'kysely'
import { addresses, streetTyped } from '../addresses/index.ts'
import { signInDemo } from '../approvals/index.ts'
import { roleHolders } from '../people/index.ts'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import { instantsOf } from '../platform/kernel/hour.ts'
import { formatDay } from '../platform/words/dates.ts'
import { townCalendar } from '../town/index.ts'
import { keepHints } from './demo/hints.ts'
import { keepLibrary } from './demo/library.ts'
import { keepRules } from './demo/routing-rules.ts'
import { keepRows } from './demo/load.ts'
import { demoId, type DemoFrame, type DemoRow, rowOf } from './demo/rows.ts'
import { yearOfQuestions } from './demo/year.ts'
import { answerSubject } from './rules/answer-subject.ts'
import { mayBeShown, type ShownPlace } from './rules/shown-place.ts'
import { usualThemes } from './rules/usual-themes.ts'
import { saveTheme } from './store/themes.ts'
import { work } from './store/work.ts'
import { answersToApprove, sendToSign } from './work/answers-to-approve.ts'

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

/** Three hundred questions over a year, in all states, each as old as it says; some are being signed. */
export async function loadDemoQuestions(tx: Transaction<object>, place: DemoPlace): Promise<void> {
  for (const theme of usualThemes) {
    await saveTheme(tx, { ...theme, department: departmentOf[theme.id] ?? null })
  }
  await keepRules(tx, place.now)
  await keepHints(tx)
  await keepLibrary(tx, place.today)
  const frame = await frameOf(tx, place)
  const year = yearOfQuestions()
  const ids = year.map((one, rank) => demoId(rank, one.subject))
  const rows = year.map((one, rank) => rowOf(one, rank, ids, frame))
  await keepRows(tx, rows, frame)
  await handOut(tx, place.today)
  const signed = rows.filter(({ one }) => one.state === 'in-approval')
  for (const [turn, row] of signed.entries()) await beginToSign(tx, row, turn, place, frame)
}

async function frameOf(
  tx: Transaction<object>,
  { today, now, zone }: DemoPlace,
): Promise<DemoFrame> {
  const holders = await roleHolders(tx, today)
  const known = new Map<Day, string>()
  // The hour of a place is slow to work out, and a year has few days.
  const at = (day: Day): string => {
    const found = known.get(day)
    if (found !== undefined) return found
    const morning = instantsOf(zone, day, '09:30')[0]?.getTime() ?? 0
    const written = new Date(Math.min(now.getTime(), morning)).toISOString()
    known.set(day, written)
    return written
  }
  return {
    today,
    calendar: await townCalendar(tx).find(),
    at,
    day: (on) => formatDay(on, 'fr'),
    placeOf: await placesShown(tx),
    departmentOf: (theme) => departmentOf[theme] ?? 'accueil-et-vie-municipale',
    signerOf: (role, department) =>
      holders.find(
        (one) => one.role === role && (one.scope.kind === 'town' || one.scope.id === department),
      )?.party ?? null,
    officers: holders.filter(({ role }) => role === 'officer').map(({ party }) => party),
  }
}

/** Streets of the town, as the map shows them. */
async function placesShown(tx: Transaction<object>) {
  const index = await addresses(tx).streets()
  const shown = new Map<string, ShownPlace | null>()
  for (const { key } of index.streets) {
    shown.set(key, mayBeShown({ street: await addresses(tx).street(key), pointed: null }))
  }
  return (place: string): ShownPlace | null => shown.get(streetTyped(place, index) ?? '') ?? null
}

/** Where a department has several people, every other question is somebody’s; the others are to take. */
async function handOut(tx: Transaction<object>, today: Day): Promise<void> {
  for (const { party, role, scope } of await roleHolders(tx, today)) {
    if (role !== 'department-agent' || scope.kind !== 'department') continue
    await sql`
      update question set agent = ${party}::uuid
      where department = ${scope.id} and agent is null and number % 2 = 0
        and state in ('assigned', 'drafted')`.execute(tx)
  }
}

/** Some wait at the first step, some further; one was sent back and is written again. */
async function beginToSign(
  tx: Transaction<object>,
  { id, draft, on }: DemoRow,
  turn: number,
  { today }: DemoPlace,
  { at, officers, signerOf }: DemoFrame,
): Promise<void> {
  const number = await work(tx).numberOf(id)
  const question = number === null ? null : await work(tx).find(number)
  if (question === null || draft === null) return
  const since = daysAfter(today, -Math.min(1 + (turn % 9), Math.max(0, daysBetween(on, today) - 2)))
  const act = { by: officers[turn % Math.max(1, officers.length)] ?? '', now: new Date(at(since)) }
  await sendToSign(tx, question, draft, act)
  const approvables = [answersToApprove(() => '')]
  const by = (role: string) => signerOf(role, question.department) ?? act.by
  const signs = (more = {}) =>
    signInDemo(tx, approvables, answerSubject(id), { by, now: act.now, ...more })
  if (turn % 7 === 6) {
    await signs({ act: 'returned', comment: 'Dites à quelle date, et qui viendra.' })
  } else {
    // What is sensitive has come to the mayor’s office and the deputy director.
    const done = question.isSensitive ? 3 : Math.min(turn % 3, question.kind === 'factual' ? 1 : 2)
    for (let step = 0; step < done; step += 1) await signs()
  }
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
