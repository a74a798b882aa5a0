import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { dayIn, daysAfter } from '../../src/platform/kernel/day.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { publicQuestions } from '../../src/questions/store/public-questions.ts'
import { sameStemsQuery, similarQuestions } from '../../src/questions/store/similar.ts'
import { tellingWords } from '../../src/questions/rules/similar.ts'
import { steering, waitingLongest } from '../../src/questions/store/steering.ts'
import { work } from '../../src/questions/store/work.ts'
import type { MeasuredSection } from '../report/document.ts'
import { grouped, median, milliseconds } from '../report/figures.ts'
import { table } from '../report/table.ts'
import { loadCountedDemonstration } from '../filled-town.ts'
import { officersCookie } from '../officers-cookie.ts'
import { drawnTable, readingsAlone } from '../pages/drawn-table.ts'
import { type MeasuredPage, type PageFigures, pageRounds } from '../pages/page-rounds.ts'
import { firstReadings, type ReadingName, searchedWords } from '../pages/readings.ts'
import { type ScratchTown, scratchServer } from '../scratch-server.ts'
import { questionPaths } from '../../src/questions/rules/paths.ts'
import { fillQuestions } from './many-questions.ts'

const count = 10_000
const messagesOfOne = 6

const asked = 'Quand le trottoir de la rue de l’Aqueduc sera-t-il réparé ?'
const misspelt = 'lanpadaire rue aquedcu'

/** What pages of questions ask the database, at ten thousand questions and sixty thousand messages. */
export async function questionsSection(rounds: number): Promise<MeasuredSection> {
  const server = await scratchServer()
  try {
    const town = await server.town()
    const { db, pool, close } = town
    await loadCountedDemonstration(town)
    await fillQuestions(pool, count, messagesOfOne)
    const times = new Map<string, number[]>()
    for (let round = 0; round < rounds * 4; round += 1) {
      for (const [name, ask] of readings(db)) {
        const start = performance.now()
        await ask()
        times.set(name, [...(times.get(name) ?? []), performance.now() - start])
      }
    }
    const plan = await sql<{ 'QUERY PLAN': string }>`
      explain (analyze, costs off, timing off) ${sameStemsQuery(tellingWords(asked))}`.execute(db)
    const lines = plan.rows.map((row) => row['QUERY PLAN'])
    const pages = await pageRounds(town.url, await measuredPages(town), rounds)
    await close()
    return { name: 'questions', text: said(times, pages, lines) }
  } finally {
    await server.close()
  }
}

function readings(db: Database): readonly (readonly [string, () => Promise<unknown>])[] {
  const zone = 'Europe/Paris'
  const today = dayIn(zone, new Date())
  const calendar = { isAlsaceMoselle: false, closed: [], preElection: [] }
  const shown = { mots: '', theme: '', quartier: '', etat: '', page: 1 } as const
  const worked = { ...shown, service: '', retard: '', suivi: '', followers: null } as const
  const counted = {
    from: daysAfter(today, -365),
    until: daysAfter(today, 1),
    today,
    zone,
    calendar,
  }
  return [
    ['public list', () => publicQuestions(db).page(shown, 20)],
    ['public counts', () => publicQuestions(db).counts(shown)],
    ['public search', () => firstReadings['public search'](db)],
    ['lines of a public search', () => publicQuestions(db).listed(numbers(20))],
    ['officers’ list', () => work(db).page(worked, today, 30)],
    ['officers’ counts', () => work(db).states(worked, today)],
    ['officers’ search', () => firstReadings['officers’ search'](db)],
    ['lines of an officers’ search', () => work(db).lines(numbers(30))],
    ['last page of the list', () => work(db).page({ ...worked, page: 330 }, today, 30)],
    ['steering of a year', () => steering(db, counted)],
    ['what waits longest', () => waitingLongest(db, { neighbourhood: null, most: 15 })],
    ['similar questions', () => similarQuestions(db, asked)],
    ['similar, misspelt', () => similarQuestions(db, misspelt)],
  ]
}

/** Far from one another, as those that words find. */
const numbers = (many: number): readonly number[] =>
  Array.from({ length: many }, (_, place) => 400 + place * 97)

const searchFor = (reading: ReadingName): string =>
  `mots=${searchedWords[reading].replaceAll(' ', '+')}`

/** Lists, and what is drawn anew for each officer, beside a bare server that sends the same bytes. */
async function measuredPages({ db }: ScratchTown): Promise<readonly MeasuredPage[]> {
  const cookie = await officersCookie(db)
  const encoding = 'identity' as const
  return [
    { name: 'public list', path: questionPaths.all(), encoding },
    { name: 'the same, searched', path: `${questionPaths.all()}?mots=lampadaire+gare`, encoding },
    {
      name: 'the same, for the first time',
      path: `${questionPaths.all()}?${searchFor('public search')}`,
      reads: 'public search',
      encoding,
    },
    { name: 'officers’ list', path: questionPaths.workbench(), encoding, cookie },
    {
      name: 'officers’ search, first time',
      path: `${questionPaths.workbench()}?${searchFor('officers’ search')}`,
      reads: 'officers’ search',
      encoding,
      cookie,
    },
    { name: 'steering of a year', path: questionPaths.steering(), encoding, cookie },
  ]
}

function said(
  times: ReadonlyMap<string, readonly number[]>,
  pages: readonly PageFigures[],
  plan: readonly string[],
): string {
  const rows = [...times].map(([name, all]) => [
    name,
    milliseconds(median(all)),
    milliseconds(Math.max(...all)),
  ])
  return `${grouped(count)} questions, ${grouped(count * messagesOfOne)} messages; the database’s part of each page, the driver included.

${table(['Reading', 'Median', 'Slowest'], rows)}

The pages over HTTP, none from the memory of whole pages; what a list said is remembered until something changes, save of words asked “for the first time”, which are other ones at each visit: the database looks for them as often, and what lines say that were shown before is remembered. PostgreSQL’s own processor time is in the waits, not in the CPU:

${drawnTable(pages)}

A bare server that asks the database what the page asks of it, and sends the same bytes without drawing anything, at full speed:

${readingsAlone(pages)}

The plan of similar questions, for « ${asked} »:

\`\`\`
${plan.join('\n')}
\`\`\``
}
