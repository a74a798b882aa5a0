import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Entrusted } from '../../town/index.ts'
import { isOver, states } from '../rules/question.ts'
import { revokeLinks } from '../store/department-links.ts'
import { tell, tellSetting } from '../store/versions.ts'

const underWay = sql`state = any(${states.filter((state) => !isOver({ state }))}::text[])`

async function counted(db: Database, from: RawBuilder<unknown>): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(db)
  return found.rows[0]?.count ?? 0
}

/**
 * The questions a department has under way, each nobody’s there until somebody takes it. Links in its mails open nothing any more; the other one gets
 * its own with the reminders, or when an officer sends one.
 */
const questions: Entrusted = {
  kind: 'questions',
  count: (db, department) =>
    counted(db, sql`question where department = ${department} and ${underWay}`),
  async move(tx, { from, into, ...act }) {
    const moved = await sql<{ id: string }>`
      update question set department = ${into}, agent = null where department = ${from} and ${underWay}
      returning id`.execute(tx)
    for (const { id } of moved.rows) {
      await revokeLinks(tx, id, act)
      await tell(tx, 'question-department-merged', id, act, { department: into })
    }
  },
}

/** The themes it usually answers for: the next questions go to the other one. */
const themes: Entrusted = {
  kind: 'themes',
  count: (db, department) => counted(db, sql`question_theme where department = ${department}`),
  async move(tx, { from, into, ...act }) {
    const moved = await sql<{ id: string }>`
      update question_theme set department = ${into} where department = ${from}
      returning id`.execute(tx)
    for (const { id } of moved.rows) {
      const subject = { kind: 'question-theme', id }
      await tellSetting(tx, 'question-theme-changed', subject, act, { department: into })
    }
  },
}

/** What goes to it by theme and place: the other one takes it up. */
const rules: Entrusted = {
  kind: 'routing-rules',
  count: (db, department) => counted(db, sql`question_rule where department = ${department}`),
  async move(tx, { from, into, ...act }) {
    const moved = await sql<{ id: string }>`
      update question_rule set department = ${into} where department = ${from}
      returning id`.execute(tx)
    for (const { id } of moved.rows) {
      const subject = { kind: 'question-rule', id }
      await tellSetting(tx, 'question-rule-changed', subject, act, { department: into })
    }
  },
}

export const entrustedQuestions: readonly Entrusted[] = [questions, themes, rules]
