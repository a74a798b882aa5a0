import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** How often each of these facts was told in the year before `now`; 0 when never. */
export async function toldInYear<Type extends string>(
  db: Database,
  types: readonly Type[],
  now: Date,
): Promise<Readonly<Record<Type, number>>> {
  const found = await sql<{ type: Type; count: number }>`
    select type, count(*)::int as count from journal_entry
    where type = any(${types}::text[])
      and at > ${now.toISOString()}::timestamptz - interval '1 year'
    group by type`.execute(db)
  const counts = new Map(found.rows.map(({ type, count }) => [type, count]))
  return Object.fromEntries(types.map((type) => [type, counts.get(type) ?? 0])) as Record<
    Type,
    number
  >
}
