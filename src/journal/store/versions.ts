import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { JournalTables } from './tables.ts'

/**
 * Moves the versions of what pages show, in the transaction of the change: a page kept with the
 * former ones is stale at the very commit.
 *
 * Keys are moved in one order, whatever the caller's: two changes at once wait for each other
 * instead of locking each other out. Call it late, for the same reason.
 *
 * @param keys  `edition:2026`, `town`; twice the same counts once
 */
export async function bumpVersions(
  tx: Transaction<object>,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  const sorted = [...new Set(keys)].sort()
  await sql`
    insert into object_version as known (key, version)
    select key, (extract(epoch from clock_timestamp()) * 1000000)::bigint
    from unnest(${sorted}::text[]) as key
    on conflict (key) do update set version = greatest(known.version + 1, excluded.version)
  `.execute(tx)
}

/** The versions of these keys; one never moved is not in the answer. */
export async function versions(
  db: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .withTables<JournalTables>()
    .selectFrom('object_version')
    .select(['key', 'version'])
    .where('key', '=', sql<string>`any(${keys}::text[])`)
    .execute()
  return new Map(rows.map(({ key, version }) => [key, version]))
}
