import { sql, type Transaction } from 'kysely'
import { type MeetingFile, meetingFile } from '../meetings/index.ts'
import { type Needs, needsKeptDays, noNeeds } from '../registrations/index.ts'
import type { NoticeAnswer } from './rules/answer.ts'
import { keepAnswer, keepSent } from './store/writing.ts'
import { calledTo } from './work/called.ts'
import { usualText } from './work/usual-text.ts'
import { languagesToWrite, wayOf } from './rules/notice.ts'

const dayLength = 86_400_000

const needs: readonly Needs[] = [
  { kinds: ['interpreter'], language: 'portugais', said: '' },
  { kinds: ['childcare'], language: '', said: 'Deux enfants, 3 et 6 ans.' },
  { kinds: ['wheelchair'], language: '', said: '' },
]

/** Two of three come, one in six says nothing yet; a few need something. */
const answerOf = (rank: number): NoticeAnswer | null =>
  rank % 6 === 5 ? null : rank % 6 === 2 ? 'excused' : 'coming'

/** The notices of councils that were called: nothing is sent, all are invented people. */
export async function loadDemoNotices(
  tx: Transaction<object>,
  { now, zone }: { readonly now: Date; readonly zone: string },
): Promise<void> {
  const found = await sql<{ number: number }>`
    select number from meeting where called_at is not null and kind = 'council' and body is not null
    order by number`.execute(tx)
  for (const { number } of found.rows) {
    const file = await meetingFile(tx, number, now)
    if (file !== null) await loadOne(tx, file, { now, zone })
  }
}

async function loadOne(
  tx: Transaction<object>,
  file: MeetingFile,
  { now, zone }: { readonly now: Date; readonly zone: string },
): Promise<void> {
  const called = await calledTo(tx, file, zone)
  const sentAt = new Date(file.calledAt ?? now)
  const text = usualText(languagesToWrite(called), {})
  const ids = await keepSent(tx, file, text, called, { by: 'demonstration', now: sentAt })
  // What was answered long ago is erased, as in any town.
  if (Date.parse(file.endsAt) < now.getTime() - needsKeptDays * dayLength) return
  const answeredAt = new Date(Math.min(sentAt.getTime() + dayLength, now.getTime()))
  const reached = called.filter((one) => wayOf(one) !== 'none')
  for (const [rank, { member }] of reached.entries()) {
    const id = ids.get(member) ?? ''
    const answer = answerOf(rank)
    const wanted =
      rank % 5 === 1 ? (needs[(rank + file.number) % needs.length] ?? noNeeds) : noNeeds
    if (answer !== null) await keepAnswer(tx, id, { answer, needs: wanted }, answeredAt)
  }
}
