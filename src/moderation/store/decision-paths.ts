import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { moderationPaths } from '../rules/paths.ts'
import { decisionSecretOf } from './secrets.ts'

/**
 * Where who wrote these reads the decision about them, by their id: for pages of hers alone. What was
 * never hidden is left out.
 */
export async function decisionPathsOf(
  db: Database,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ id: string; content: string }>`
    select distinct on (content_id) id, content_id as content from moderation_case
    where content_kind = ${kind} and content_id = any(${[...ids]}::text[])
      and state in ('hidden', 'restored')
    order by content_id, opened_at desc`.execute(db)
  return new Map(
    found.rows.map(({ id, content }) => [content, moderationPaths.decision(decisionSecretOf(id))]),
  )
}
