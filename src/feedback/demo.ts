import { sql, type Transaction } from 'kysely'
import { dayIn } from '../platform/kernel/day.ts'
import { answers, type FeedbackAnswer, usualQuestions } from './rules/question.ts'
import type { FeedbackCount } from './rules/results.ts'
import { countPaper, giveSheet, keepRemark } from './store/writing.ts'
import { demoSheets } from './demo-sheets.ts'

interface DemoPlace {
  readonly now: Date
  readonly zone: string
}

interface HeldMeeting {
  readonly id: string
  readonly number: number
  readonly endsAt: string
}

/** Of an invented room: most are pleased, some a little, few not; fewer could speak. */
const shares: Readonly<Record<(typeof usualQuestions)[number], readonly [number, number]>> = {
  welcome: [0.8, 0.15],
  speech: [0.5, 0.3],
  clarity: [0.6, 0.3],
  use: [0.65, 0.25],
  return: [0.7, 0.2],
}

/** What invented people said of the meetings that were held: on paper mostly, as the evening ends. */
export async function loadDemoFeedback(
  tx: Transaction<object>,
  { zone, now }: DemoPlace,
): Promise<void> {
  const found = await sql<HeldMeeting>`
    select id, number, ends_at as "endsAt" from meeting
    where state not in ('planned', 'called', 'cancelled') order by starts_at`.execute(tx)
  for (const [rank, meeting] of found.rows.entries())
    await loadOne(tx, meeting, rank, { zone, now })
}

async function loadOne(
  tx: Transaction<object>,
  meeting: HeldMeeting,
  rank: number,
  { zone, now }: DemoPlace,
): Promise<void> {
  // One evening in six, nobody thought of the sheets.
  if (rank % 6 === 5) return
  const after = new Date(Math.min(Date.parse(meeting.endsAt) + 3_600_000, now.getTime()))
  const today = dayIn(zone, after)
  const sheets = 8 + ((rank * 7) % 17)
  const counts = usualQuestions.flatMap((question) => paperCounts(question, sheets, rank))
  await countPaper(tx, meeting, { sheets, counts }, { by: 'demonstration', now: after })
  for (const [place, { given, remark }] of demoSheets.entries()) {
    if ((place + rank) % 3 === 0) continue
    const key = `00000000-0000-4000-8000-${String(meeting.number * 100 + place).padStart(12, '0')}`
    const said = new Map(usualQuestions.map((question, at) => [question, given[at] ?? 'yes']))
    const words = (place + rank) % 4 === 1 ? remark : ''
    await giveSheet(tx, meeting, { key, answers: said, remark: words }, today)
  }
  if (rank % 4 === 2)
    await keepRemark(tx, meeting, 'Commencez à 18 h 30, les enfants dorment tard.', {
      ...{ by: 'demonstration', now: after, today },
    })
}

function paperCounts(
  question: (typeof usualQuestions)[number],
  sheets: number,
  rank: number,
): readonly FeedbackCount[] {
  const [pleased, little] = shares[question]
  const yes = Math.round(sheets * (pleased - (rank % 3) * 0.05))
  const somewhat = Math.round(sheets * little)
  const no = Math.max(0, sheets - yes - somewhat - (rank % 2))
  const of: Readonly<Record<FeedbackAnswer, number>> = { yes, somewhat, no }
  return answers.flatMap((answer) =>
    of[answer] === 0 ? [] : [{ question, door: 'paper', answer, count: of[answer] }],
  )
}
