import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** Where a new town stands on its way to be ready. */
export interface TownSetup {
  readonly passed: readonly string[]
  readonly isEnded: boolean
}

/** The installation of the town: begun with its first administrator, ended by one gesture. */
export function townSetup(db: Database) {
  return {
    /** `null` when the town was never installed by the assistant. */
    async find(): Promise<TownSetup | null> {
      const found = await sql<TownSetup>`
        select passed, ended_at is not null as "isEnded" from town_setup`.execute(db)
      return found.rows[0] ?? null
    },
    /** Begun, and not ended: each page of a setting leads to the next step. */
    async isUnderWay(): Promise<boolean> {
      return (await this.find())?.isEnded === false
    },
    async begin(now: Date): Promise<void> {
      await sql`
        insert into town_setup (begun_at) values (${now.toISOString()})
        on conflict do nothing`.execute(db)
    },
    /** Leaves a step aside; it can be taken up again at any time. */
    async pass(step: string): Promise<void> {
      await sql`
        update town_setup set passed = array_append(passed, ${step}::text)
        where not ${step}::text = any (passed)`.execute(db)
    },
    /** Its pages stop leading from one step to the next, or begin again. */
    async end(now: Date | null): Promise<void> {
      await sql`update town_setup set ended_at = ${now?.toISOString() ?? null}`.execute(db)
    },
  }
}
