import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction, withLock } from '../../platform/database/index.ts'
import type { Neighbourhood } from '../rules/town.ts'
import { type Change, noteChange } from './note-change.ts'
import { towns, writeNeighbourhoods } from './towns.ts'

/** Neighbourhoods that others replaced. */
export interface FormerSet {
  readonly id: string
  readonly replacedAt: string
  readonly count: number
}

const formersKept = 5

/** Drawings tried and not yet in force, and those that were. */
export function neighbourhoodSets(db: Database) {
  return {
    /** Keeps a drawing for a day, to be looked at first. @returns its id */
    async draft(neighbourhoods: readonly Neighbourhood[], now: Date): Promise<string> {
      const id = randomUUID()
      await sql`
        delete from neighbourhood_set where replaced_at is null
          and made_at < ${now.toISOString()}::timestamptz - interval '1 day'`.execute(db)
      await sql`
        insert into neighbourhood_set (id, outlines, made_at)
        values (${id}, ${JSON.stringify(neighbourhoods)}::jsonb, ${now.toISOString()})`.execute(db)
      return id
    },

    async find(id: string): Promise<readonly Neighbourhood[] | null> {
      const found = await sql<{ outlines: readonly Neighbourhood[] }>`
        select outlines from neighbourhood_set where id = ${id}::uuid`.execute(db)
      return found.rows[0]?.outlines ?? null
    },

    /** Those that were replaced, the latest first. */
    async formers(): Promise<readonly FormerSet[]> {
      const found = await sql<FormerSet>`
        select id, replaced_at as "replacedAt", jsonb_array_length(outlines) as count
        from neighbourhood_set where replaced_at is not null
        order by replaced_at desc limit ${formersKept}`.execute(db)
      return found.rows
    },

    /** Puts neighbourhoods in the place of the others, which are kept. */
    async apply(neighbourhoods: readonly Neighbourhood[], change: Change): Promise<void> {
      await withLock(db, 'neighbourhoods', async (tx) => {
        await keepPresent(tx, change.now)
        await writeNeighbourhoods(tx, neighbourhoods)
        await noteChange(tx, {
          ...change,
          type: 'neighbourhoods-drawn',
          payload: { count: neighbourhoods.length },
        })
      })
    },

    /** @returns whether the name was free and the neighbourhood there */
    async rename(id: string, name: string, change: Change): Promise<boolean> {
      return inTransaction(db, async (tx) => {
        const renamed = await sql`
          update neighbourhood set name = ${name} where id = ${id}
            and not exists (select from neighbourhood as other
              where lower(other.name) = lower(${name}) and other.id <> ${id})`.execute(tx)
        if (renamed.numAffectedRows !== 1n) return false
        const subject = { kind: 'neighbourhood', id }
        await noteChange(tx, { ...change, type: 'neighbourhood-renamed', subject })
        return true
      })
    },
  }
}

async function keepPresent(tx: Transaction<object>, now: Date): Promise<void> {
  const present = await towns(tx).neighbourhoods()
  if (present.length === 0) return
  await sql`
    insert into neighbourhood_set (id, outlines, made_at, replaced_at)
    values (${randomUUID()}, ${JSON.stringify(present)}::jsonb, ${now.toISOString()},
      ${now.toISOString()})`.execute(tx)
  await sql`
    delete from neighbourhood_set where replaced_at is not null and id not in (
      select id from neighbourhood_set where replaced_at is not null
      order by replaced_at desc limit ${formersKept})`.execute(tx)
}
