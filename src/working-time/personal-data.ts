import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

const eraseFrom = (table: string) => async (db: Database, person: string) => {
  const erased = await sql`
    delete from ${sql.table(table)} where person = ${person}::uuid`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}

async function heldHours(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select number, noted.starts_at, noted.ends_at, travel_minutes
    from working_time as noted join meeting on meeting.id = noted.meeting
    where noted.person = ${person}::uuid order by noted.starts_at`.execute(db)
  return found.rows
}

async function heldRecoveries(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select taken_on, minutes from recovery where person = ${person}::uuid order by taken_on`.execute(
    db,
  )
  return found.rows
}

async function heldCarried(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select minutes from working_time_carried where person = ${person}::uuid`.execute(db)
  return found.rows
}

const fourYears = {
  about: 'Agents',
  retention: 'Quatre ans après la fin de l’année, ou à la demande de l’agent',
  endedBy: 'working-time',
} as const

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'working_time',
    purpose: 'Compter les heures du soir et du week-end à récupérer, notées par l’agent lui-même.',
    ...fourYears,
    hold: heldHours,
    erase: eraseFrom('working_time'),
  },
  {
    table: 'recovery',
    purpose: 'Savoir ce que l’agent a déjà récupéré.',
    ...fourYears,
    hold: heldRecoveries,
    erase: eraseFrom('recovery'),
  },
  {
    table: 'working_time_carried',
    purpose: 'Garder ce qui reste à récupérer des années effacées.',
    about: 'Agents',
    retention: 'Jusqu’au départ de l’agent',
    endedBy: 'request',
    hold: heldCarried,
    erase: eraseFrom('working_time_carried'),
  },
  { table: 'working_time_rates', none: 'Ce que vaut une heure du soir ou du week-end.' },
  { table: 'meeting_cost', none: 'Ce qu’une réunion a coûté.' },
]
