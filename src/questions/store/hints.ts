import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import type { CompetenceHint } from '../rules/competence.ts'
import { tellSetting } from './versions.ts'

/** What is not the town’s, in the order of their names; those taken away too. */
export async function competenceHints(db: Database): Promise<readonly CompetenceHint[]> {
  const found = await sql<CompetenceHint>`
    select id, words, authority, contact, says, ended_at is not null as "isEnded"
    from question_hint order by authority, id`.execute(db)
  return found.rows
}

/** Adds a hint, or writes it again. @returns its id */
export async function saveHint(
  tx: Transaction<object>,
  {
    id = randomUUID(),
    words,
    authority,
    contact,
    says,
  }: Omit<CompetenceHint, 'id' | 'isEnded'> & {
    readonly id?: string
  },
  act: Act,
): Promise<string> {
  await sql`
    insert into question_hint (id, words, authority, contact, says)
    values (${id}, ${words}, ${authority}, ${contact}, ${says})
    on conflict (id) do update set words = excluded.words, authority = excluded.authority,
      contact = excluded.contact, says = excluded.says`.execute(tx)
  await tellSetting(tx, 'question-hint-saved', { kind: 'question-hint', id }, act)
  return id
}

/** Takes a hint away, or brings it back. */
export async function endHint(
  tx: Transaction<object>,
  id: string,
  isEnded: boolean,
  act: Act,
): Promise<void> {
  await sql`
    update question_hint set ended_at = ${isEnded ? act.now.toISOString() : null}
    where id = ${id}::uuid`.execute(tx)
  const type = isEnded ? 'question-hint-ended' : 'question-hint-resumed'
  await tellSetting(tx, type, { kind: 'question-hint', id }, act)
}
