import { sql, type Transaction } from 'kysely'
import { partyOf } from '../../journal/index.ts'
import type { Act } from '../../platform/kernel/act.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, lockKey } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Body, BodyRules } from '../rules/body.ts'
import { bodies } from './bodies.ts'
import { tell } from './versions.ts'

/** What an officer writes of a body. */
export type BodyTexts = Pick<Body, 'name' | 'purpose' | 'neighbourhoods' | 'contact'>

const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`

/** Begins a body of a kind, not public yet. @returns its id, numbered when it was taken */
export async function beginBody(
  db: Database,
  about: BodyTexts & { readonly kind: Body['kind']; readonly wanted: string },
  rules: { readonly inForceFrom: Day; readonly rules: BodyRules },
  act: Act,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    // Two that begin at once under one name wait for each other.
    await sql`select pg_advisory_xact_lock(${lockKey('body-ids')}::bigint)`.execute(tx)
    const id = await freeId(tx, about.wanted.slice(0, 50))
    await sql`
      insert into body (id, kind, name, purpose, neighbourhoods, contact, begun_at)
      values (${id}, ${about.kind}, ${json(about.name)}, ${json(about.purpose)},
        ${[...about.neighbourhoods]}::text[], ${about.contact}, ${act.now.toISOString()})`.execute(
      tx,
    )
    await insertRules(tx, id, { ...rules, source: '' }, act)
    await tell(tx, 'body-begun', id, act)
    return id
  })
}

async function freeId(tx: Transaction<object>, wanted: string): Promise<string> {
  const found = await sql<{ id: string }>`
    select id from body where id = ${wanted} or id ~ ${`^${wanted}-[0-9]+$`}`.execute(tx)
  const taken = new Set(found.rows.map(({ id }) => id))
  let id = wanted
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`
  return id
}

export interface WrittenRules {
  readonly inForceFrom: Day
  readonly rules: BodyRules
  readonly source: string
}

async function insertRules(
  tx: Transaction<object>,
  body: string,
  { inForceFrom, rules, source }: WrittenRules,
  act: Act,
): Promise<void> {
  await sql`
    insert into body_rules (body, in_force_from, rules, source, written_by, written_at)
    values (${body}, ${inForceFrom}, ${json(rules)}, ${source}, ${partyOf(act)}, ${act.now.toISOString()})
    on conflict (body, in_force_from) do update set rules = excluded.rules,
      source = excluded.source, written_by = excluded.written_by, written_at = excluded.written_at`.execute(
    tx,
  )
}

/** What officers do with a body, each act with its line of journal. */
export function actsOn(db: Database, { id }: Pick<Body, 'id'>, act: Act) {
  const changed = (
    type: string,
    change: (tx: Transaction<object>) => Promise<{ readonly numAffectedRows?: bigint }>,
  ): Promise<boolean> =>
    inTransaction(db, async (tx) => {
      const { numAffectedRows = 0n } = await change(tx)
      if (numAffectedRows === 0n) return false
      await tell(tx, type, id, act)
      return true
    })
  return {
    write: ({ name, purpose, neighbourhoods, contact }: BodyTexts) =>
      changed('body-written', (tx) =>
        sql`
          update body set name = ${json(name)}, purpose = ${json(purpose)},
            neighbourhoods = ${[...neighbourhoods]}::text[], contact = ${contact}
          where id = ${id}`.execute(tx),
      ),

    /** In force from a day on; those of the same day are written over. */
    async writeRules(written: WrittenRules): Promise<void> {
      await inTransaction(db, async (tx) => {
        await insertRules(tx, id, written, act)
        await tell(tx, 'body-rules-written', id, act)
      })
    },

    /** From now on its past is not altered. */
    publish: () =>
      changed('body-published', (tx) =>
        sql`
          update body set published_at = ${act.now.toISOString()}
          where id = ${id} and published_at is null`.execute(tx),
      ),

    /** It is over: its terms end that day, nobody is called any more. */
    async end(on: Day, why: string): Promise<void> {
      await inTransaction(db, async (tx) => {
        await sql`
          update body_term set ended_on = greatest(${on}::date, starts_on - 1), end_reason = 'other'
          where body = ${id} and ended_on is null and ends_on > ${on}::date`.execute(tx)
        await sql`
          update body set ended_on = ${on}, ended_why = ${why}
          where id = ${id} and ended_on is null`.execute(tx)
        await tell(tx, 'body-ended', id, act)
      })
    },

    /** One that nobody has read yet, and that was a mistake. */
    async drop(): Promise<void> {
      await inTransaction(db, async (tx) => {
        const dropped = await sql`
          delete from body where id = ${id} and published_at is null`.execute(tx)
        if (dropped.numAffectedRows === 0n) return
        await forgetBareMembers(tx)
        await tell(tx, 'body-dropped', id, act)
      })
    },
  }
}

/** Members who neither sit nor sat anywhere any more. */
export async function forgetBareMembers(tx: Transaction<object>): Promise<void> {
  await sql`
    delete from body_member as member
    where not exists (select from body_term where body_term.member = member.id)
      and not exists (select from body_office where body_office.member = member.id)`.execute(tx)
}

/** Reads a body under a lock: two acts on it come one after the other. */
export async function locked(tx: Transaction<object>, id: string) {
  await sql`select from body where id = ${id} for update`.execute(tx)
  return bodies(tx).one(id)
}
