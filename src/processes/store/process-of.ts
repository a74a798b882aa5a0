import { sql, type Transaction } from 'kysely'
import { bumpVersions } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Content } from '../../platform/words/content.ts'
import { processesVersion } from './processes.ts'

/** The process that an activity happens in, when anybody may read it. */
export async function processOfActivity(
  db: Database,
  kind: string,
  activity: string,
): Promise<{ readonly slug: string; readonly title: Content } | null> {
  const found = await sql<{ slug: string; title: Content }>`
    select slug, title from process join process_activity on process_activity.process = process.id
    where kind = ${kind} and activity = ${activity}
      and published_at is not null and trashed_at is null`.execute(db)
  return found.rows[0] ?? null
}

/** What a role may be granted on: each process by its id, with its title. */
export async function processScopes(
  db: Database,
): Promise<readonly { readonly id: string; readonly title: Content }[]> {
  const found = await sql<{ id: string; title: Content }>`
    select id, title from process where trashed_at is null order by slug`.execute(db)
  return found.rows
}

/** An activity that was thrown away before anybody saw it leaves its process, in the same transaction. */
export async function forgetActivity(
  tx: Transaction<object>,
  kind: string,
  activity: string,
): Promise<void> {
  await sql`
    delete from process_activity where kind = ${kind} and activity = ${activity}`.execute(tx)
  await bumpVersions(tx, [processesVersion])
}
