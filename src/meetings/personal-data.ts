import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

async function heldMeetings(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select number from meeting where ${person}::uuid in (owner, deputy) order by number`.execute(db)
  return found.rows
}

async function eraseOwners(db: Database, person: string): Promise<number> {
  const emptied = await sql`
    update meeting set owner = nullif(owner, ${person}::uuid),
      deputy = nullif(deputy, ${person}::uuid)
    where ${person}::uuid in (owner, deputy)`.execute(db)
  return Number(emptied.numAffectedRows ?? 0n)
}

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'meeting',
    purpose: 'Savoir qui prépare une réunion et qui prend le relais.',
    about: 'Agents',
    retention: 'Tant que la réunion est gardée ; le nom de l’agent, jusqu’à ce qu’il parte',
    endedBy: 'request',
    hold: heldMeetings,
    erase: eraseOwners,
  },
]
