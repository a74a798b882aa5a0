import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { namedOnce } from '../platform/database/named-once.ts'
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

async function heldTasks(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select number, step, due_on as "dueOn" from meeting_task as task
    join meeting on meeting.id = task.meeting
    where ${person}::uuid in (task.owner, task.deputy, task.done_by)
    order by due_on`.execute(db)
  return found.rows
}

async function eraseTasks(db: Database, person: string): Promise<number> {
  const emptied = await sql`
    update meeting_task set owner = nullif(owner, ${person}::uuid),
      deputy = nullif(deputy, ${person}::uuid), done_by = nullif(done_by, ${person}::uuid)
    where ${person}::uuid in (owner, deputy, done_by)`.execute(db)
  return Number(emptied.numAffectedRows ?? 0n)
}

const hers = (person: string) => sql`
  meeting_presence.member in (select id from body_member where party = ${person}::uuid)`

async function heldPresence(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select number, starts_at as "startsAt", meeting_presence.state from meeting_presence
    join meeting on meeting.id = meeting_presence.meeting where ${hers(person)}
    order by starts_at`.execute(db)
  return found.rows
}

async function erasePresence(db: Database, person: string): Promise<number> {
  const erased = await sql`delete from meeting_presence where ${hers(person)}`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}

const lasting = 'Tant que la réunion est gardée ; le nom de l’agent, jusqu’à ce qu’il parte'
const ofAgents = { about: 'Agents', retention: lasting, endedBy: 'request' } as const

export const personalData: readonly PersonalDataDeclaration[] = [
  {
    table: 'meeting',
    purpose: 'Savoir qui prépare une réunion et qui prend le relais.',
    ...ofAgents,
    hold: heldMeetings,
    erase: eraseOwners,
  },
  {
    table: 'meeting_task',
    purpose: 'Savoir qui fait quoi avant et après une réunion.',
    ...ofAgents,
    about: 'Agents, et habitants qui animent une instance',
    hold: heldTasks,
    erase: eraseTasks,
  },
  {
    table: 'meeting_action',
    purpose: 'Savoir quel agent veille à ce qu’une action décidée en réunion soit faite.',
    ...ofAgents,
    ...namedOnce('meeting_action', 'deputy'),
  },
  {
    table: 'meeting_minutes',
    purpose: 'Savoir qui a écrit chaque version d’un compte rendu.',
    ...ofAgents,
    ...namedOnce('meeting_minutes', 'written_by'),
  },
  {
    table: 'meeting_presence',
    purpose: 'Savoir quels membres d’une instance étaient à une réunion.',
    about: 'Membres d’instances',
    retention: 'Deux ans après la réunion ; le nombre de personnes reste',
    endedBy: 'meetings',
    hold: heldPresence,
    erase: erasePresence,
  },
  {
    table: 'agenda_suggestion',
    purpose: 'Mettre à l’ordre du jour ce dont des habitants ou des services veulent parler.',
    about: 'Qui propose un sujet, sans nom ni adresse',
    retention: 'Deux ans',
    endedBy: 'meetings',
  },
  { table: 'agenda_document', none: 'Documents à lire avec un point de l’ordre du jour.' },
  { table: 'agenda_item', none: 'Points de l’ordre du jour d’une réunion.' },
  { table: 'meeting_answer', none: 'Quelles réponses une réunion a dites en premier.' },
  { table: 'meeting_question', none: 'À quelle réunion une question a été posée.' },
  { table: 'meeting_promise', none: 'À quelle réunion une promesse a été faite.' },
  { table: 'meeting_decision', none: 'Ce qui a été décidé en réunion, sans nommer personne.' },
  { table: 'school_holiday', none: 'Dates des vacances scolaires.' },
  { table: 'avoided_day', none: 'Jours que la ville évite pour ses réunions.' },
]
