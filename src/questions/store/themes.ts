import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Delays, usualDelays } from '../rules/clock.ts'
import type { Theme } from '../rules/question.ts'
import { themesWith } from '../rules/usual-themes.ts'
import { tellSetting } from './versions.ts'

/** What questions are about, in the order they are offered; those that ended too. */
export async function allThemes(db: Database): Promise<readonly Theme[]> {
  const found = await sql<Theme>`
    select id, name, department, hint, ended_at is not null as "isEnded"
    from question_theme`.execute(db)
  return themesWith(found.rows)
}

/** Writes a theme of the town, or a usual one as the town wants it. */
export async function saveTheme(
  tx: Database,
  { id, name, department, hint }: Omit<Theme, 'isEnded'>,
): Promise<void> {
  await sql`
    insert into question_theme (id, name, department, hint)
    values (${id}, ${JSON.stringify(name)}::jsonb, ${department}, ${hint})
    on conflict (id) do update set name = excluded.name, department = excluded.department,
      hint = excluded.hint`.execute(tx)
}

/** How many working days each step may last. */
export async function delaysOf(db: Database): Promise<Delays> {
  const found = await sql<{ kind: keyof Delays; days: number }>`
    select kind, working_days as days from question_delay`.execute(db)
  return found.rows.reduce((delays, { kind, days }) => ({ ...delays, [kind]: days }), usualDelays)
}

/** Writes a theme as the town wants it, ended or not, with its line of journal. */
export async function changeTheme(tx: Transaction<object>, theme: Theme, act: Act): Promise<void> {
  await saveTheme(tx, theme)
  await sql`
    update question_theme set ended_at =
      case when ${theme.isEnded} then coalesce(ended_at, ${act.now.toISOString()}::timestamptz) end
    where id = ${theme.id}`.execute(tx)
  await tellSetting(tx, 'question-theme-changed', { kind: 'question-theme', id: theme.id }, act)
}

/** Writes how many working days each step may last. What was promised before is not moved. */
export async function changeDelays(
  tx: Transaction<object>,
  delays: Delays,
  act: Act,
): Promise<void> {
  for (const [kind, days] of Object.entries(delays)) {
    await sql`
      insert into question_delay (kind, working_days) values (${kind}, ${days})
      on conflict (kind) do update set working_days = excluded.working_days`.execute(tx)
  }
  await tellSetting(tx, 'question-delays-changed', { kind: 'question-delays', id: 'town' }, act, {
    ...delays,
  })
}
