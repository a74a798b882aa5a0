import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, withLock } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import type { Content } from '../../platform/words/content.ts'
import type { GivenSheet } from '../rules/forms.ts'
import { questionsAt } from '../rules/question.ts'
import type { FeedbackCount } from '../rules/results.ts'
import { writtenQuestions } from './feedback.ts'
import { type AboutMeeting, tell } from './versions.ts'

/**
 * Counts a sheet sent from a page: its answers are added to those of others, and nothing tells any more
 * which came together, nor at what hour: the journal is kept for good, and would. Sent twice, it counts
 * once.
 */
export async function giveSheet(
  db: Database,
  meeting: AboutMeeting,
  { key, answers, remark }: GivenSheet,
  today: Day,
): Promise<void> {
  const words = [...answers].map((one) => one.join(' '))
  await inTransaction(db, async (tx) => {
    await sql`
      insert into feedback (meeting) values (${meeting.id}) on conflict do nothing`.execute(tx)
    const sent = await sql`
      insert into feedback_sent (id, meeting) values
        (${formIdOf(key, [meeting.id, ...words, remark])}, ${meeting.id})
      on conflict do nothing`.execute(tx)
    if ((sent.numAffectedRows ?? 0n) === 0n) return
    await sql`update feedback set web = web + 1 where meeting = ${meeting.id}`.execute(tx)
    await sql`
      insert into feedback_count as known (meeting, question, door, answer, count)
      select ${meeting.id}, question, 'web', answer, 1
      from unnest(${[...answers.keys()]}::text[], ${[...answers.values()]}::text[])
        as given (question, answer)
      on conflict (meeting, question, door, answer) do update set count = known.count + 1`.execute(
      tx,
    )
    if (remark === '') return
    await sql`
      insert into feedback_remark (id, meeting, door, text, written_on)
      values (${randomUUID()}, ${meeting.id}, 'web', ${remark}, ${today})`.execute(tx)
  })
}

/** What an officer counted on paper, whole: what she counted before is replaced. */
export async function countPaper(
  db: Database,
  meeting: AboutMeeting,
  { sheets, counts }: { readonly sheets: number; readonly counts: readonly FeedbackCount[] },
  act: Act,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await sql`
      insert into feedback (meeting, paper) values (${meeting.id}, ${sheets})
      on conflict (meeting) do update set paper = excluded.paper`.execute(tx)
    await sql`
      delete from feedback_count where meeting = ${meeting.id} and door = 'paper'`.execute(tx)
    await sql`
      insert into feedback_count (meeting, question, door, answer, count)
      select ${meeting.id}, question, 'paper', answer, count
      from unnest(${counts.map(({ question }) => question)}::text[],
        ${counts.map(({ answer }) => answer)}::text[],
        ${counts.map(({ count }) => count)}::int[]) as counted (question, answer, count)`.execute(
      tx,
    )
    await tell(tx, 'feedback-counted', meeting, act, { sheets })
  })
}

/** Words written on a sheet of paper, keyed in by who read them. */
export async function keepRemark(
  db: Database,
  meeting: AboutMeeting,
  text: string,
  act: Act & { readonly today: Day },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await sql`
      insert into feedback (meeting) values (${meeting.id}) on conflict do nothing`.execute(tx)
    await sql`
      insert into feedback_remark (id, meeting, door, text, written_on, read_at)
      values (${randomUUID()}, ${meeting.id}, 'paper', ${text}, ${act.today},
        ${act.now.toISOString()})`.execute(tx)
    await tell(tx, 'feedback-remark-kept', meeting, act)
  })
}

/** An officer read it. */
export const readRemark = (
  db: Database,
  { id }: AboutMeeting,
  remark: string,
  now: Date,
): Promise<unknown> =>
  sql`
    update feedback_remark set read_at = coalesce(read_at, ${now.toISOString()})
    where meeting = ${id} and id = ${remark}::uuid`.execute(db)

/** It names somebody, or insults: it goes for good. */
export async function eraseRemark(
  db: Database,
  meeting: AboutMeeting,
  remark: string,
  act: Act,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const erased = await sql`
      delete from feedback_remark
      where meeting = ${meeting.id} and id = ${remark}::uuid`.execute(tx)
    if ((erased.numAffectedRows ?? 0n) > 0n) await tell(tx, 'feedback-remark-erased', meeting, act)
  })
}

/**
 * The town’s own words, from now on; those that did not change stay the same question. One officer at
 * a time: sent twice, words make one question.
 */
export async function wordQuestions(
  db: Database,
  wanted: readonly (Content | null)[],
  { by, now }: Act,
): Promise<void> {
  const at = now.toISOString()
  await withLock(db, 'feedback questions', async (tx) => {
    const current = questionsAt(await writtenQuestions(tx), at)
    for (const [rank, words] of wanted.entries()) {
      if (isSame(words, current[rank]?.words ?? null)) continue
      const id = randomUUID()
      const position = rank + 1
      await sql`
        insert into feedback_question (id, position, words, asked_from)
        values (${id}, ${position},
          ${words === null ? null : JSON.stringify(words)}::jsonb, ${at})`.execute(tx)
      const subject = { kind: 'feedback-question', id }
      const type = 'feedback-question-worded'
      await recordEvents(tx, [{ type, subject, payload: { by, position }, at }])
    }
  })
}

const said = (words: Content | null) => (words ?? []).map(({ language, text }) => [language, text])
const isSame = (one: Content | null, other: Content | null): boolean =>
  JSON.stringify(said(one)) === JSON.stringify(said(other))
