import { sql, type Transaction } from 'kysely'
import { bumpVersions } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Step, Thing } from '../rules/origin.ts'

/** The key that moves when a story changes: pages that tell one are drawn again. */
export const lineageVersion = 'lineage'

/** Writes that one thing comes from another, in the transaction that makes it; twice is once. */
export async function noteOrigin(
  tx: Transaction<object>,
  from: Thing,
  to: Thing,
  now: Date,
): Promise<void> {
  await noteOrigins(tx, [{ from, to, at: now.toISOString() }])
}

export interface Link {
  readonly from: Thing
  readonly to: Thing
  readonly at: string
}

/** The same for many at once, in one statement. */
export async function noteOrigins(tx: Transaction<object>, links: readonly Link[]): Promise<void> {
  await sql`
    insert into origin (from_kind, from_id, to_kind, to_id, at)
    select "from" ->> 'kind', "from" ->> 'id', "to" ->> 'kind', "to" ->> 'id', at
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
      as link("from" jsonb, "to" jsonb, at timestamptz)
    on conflict do nothing`.execute(tx)
  await bumpVersions(tx, [lineageVersion])
}

/** Further than that, nobody follows the story; a circle ends there too. */
const mostDistance = 8
/** Of one page: an answer that promised a hundred things shows its first ones. */
const mostSteps = 60

/** All that leads to a thing, and all that came of it, through any number of others. */
export async function stepsAround(db: Database, { kind, id }: Thing): Promise<readonly Step[]> {
  const found = await sql<Step>`
    with recursive
      before as (
        select from_kind as kind, from_id as id, 1 as distance, at from origin
        where to_kind = ${kind} and to_id = ${id}
        union
        select from_kind, from_id, distance + 1, origin.at from origin
        join before on to_kind = before.kind and to_id = before.id where distance < ${mostDistance}
      ),
      after as (
        select to_kind as kind, to_id as id, 1 as distance, at from origin
        where from_kind = ${kind} and from_id = ${id}
        union
        select to_kind, to_id, distance + 1, origin.at from origin
        join after on from_kind = after.kind and from_id = after.id where distance < ${mostDistance}
      )
    select side, kind, id, min(distance) as distance from (
      select 'before' as side, before.* from before
      union all
      select 'after', after.* from after
    ) as around
    where (kind, id) <> (${kind}, ${id})
    group by side, kind, id order by min(distance), min(at), id limit ${mostSteps}`.execute(db)
  return found.rows
}

/** The things of one kind that a thing comes from, the nearest first. */
export const cameFrom = async (
  db: Database,
  thing: Thing,
  kind: string,
): Promise<readonly string[]> =>
  (await stepsAround(db, thing))
    .filter((step) => step.side === 'before' && step.kind === kind)
    .map(({ id }) => id)

/** Of some things of one kind, those of which nothing of another kind came yet. */
export async function withoutHeir(
  db: Database,
  { kind, ids }: { readonly kind: string; readonly ids: readonly string[] },
  heir: string,
): Promise<ReadonlySet<string>> {
  const found = await sql<{ id: string }>`
    select id from unnest(${[...ids]}::text[]) as id
    where not exists (select from origin
      where from_kind = ${kind} and from_id = id and to_kind = ${heir})`.execute(db)
  return new Set(found.rows.map(({ id }) => id))
}
