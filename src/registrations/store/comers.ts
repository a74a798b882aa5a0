import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { ThingKey } from '../rules/registrable.ts'
import { ofThing } from './versions.ts'

/** Somebody who had a place and reads mail. */
export interface Comer {
  readonly email: string
  readonly language: string
  readonly party: string | null
}

/** Those to write to after a thing was held. */
export async function comersTo(db: Database, about: ThingKey): Promise<readonly Comer[]> {
  const found = await sql<Comer>`
    select email, language, party from registration
    where ${ofThing(about)} and state = 'seated' and email is not null
    order by number`.execute(db)
  return found.rows
}
