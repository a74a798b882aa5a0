import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import type { LibraryAnswer } from '../rules/library.ts'
import { tellSetting } from './versions.ts'

/** In the order of their titles; those put aside too. */
export async function libraryOf(db: Database): Promise<readonly LibraryAnswer[]> {
  const found = await sql<LibraryAnswer>`
    select id, title, text, legal_basis as "legalBasis", checked_on as "checkedOn", theme,
      ended_at is not null as "isEnded"
    from question_library order by title, id`.execute(db)
  return found.rows
}

/** Adds one, or writes it again. @returns its id */
export async function saveLibraryAnswer(
  tx: Transaction<object>,
  { title, text, legalBasis, checkedOn, theme, isEnded, ...kept }: LibraryAnswer,
  act: Act,
): Promise<string> {
  const id = kept.id === '' ? randomUUID() : kept.id
  const endedAt = isEnded ? act.now.toISOString() : null
  await sql`
    insert into question_library (id, title, text, legal_basis, checked_on, theme, ended_at)
    values (${id}, ${title}, ${text}, ${legalBasis}, ${checkedOn}, ${theme}, ${endedAt})
    on conflict (id) do update set title = excluded.title, text = excluded.text,
      legal_basis = excluded.legal_basis, checked_on = excluded.checked_on, theme = excluded.theme,
      ended_at = excluded.ended_at`.execute(tx)
  await tellSetting(tx, 'library-answer-saved', { kind: 'library-answer', id }, act)
  return id
}
