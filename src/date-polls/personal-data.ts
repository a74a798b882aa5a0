import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import type { HeldRow, PersonalDataDeclaration } from '../platform/kernel/personal-data.ts'

async function heldPolls(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select number from date_poll where ${person}::uuid in (owner, deputy) order by number`.execute(
    db,
  )
  return found.rows
}

async function eraseOwners(db: Database, person: string): Promise<number> {
  const emptied = await sql`
    update date_poll set owner = nullif(owner, ${person}::uuid),
      deputy = nullif(deputy, ${person}::uuid)
    where ${person}::uuid in (owner, deputy)`.execute(db)
  return Number(emptied.numAffectedRows ?? 0n)
}

const hers = (person: string) => sql`(
  voter.member in (select id from body_member where party = ${person}::uuid)
  or voter.councillor in (select id from councillor where party = ${person}::uuid))`

async function heldVotes(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select poll.number from date_poll_voter as voter
    join date_poll as poll on poll.id = voter.poll where ${hers(person)}
    order by poll.number`.execute(db)
  return found.rows
}

async function eraseVotes(db: Database, person: string): Promise<number> {
  const erased = await sql`delete from date_poll_voter as voter where ${hers(person)}`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}

async function heldAnswers(db: Database, person: string): Promise<readonly HeldRow[]> {
  const found = await sql<HeldRow>`
    select poll.number, option.starts_at as "startsAt", said.answer
    from date_poll_answer as said join date_poll_voter as voter on voter.id = said.voter
    join date_poll_option as option on option.id = said.option
    join date_poll as poll on poll.id = voter.poll where ${hers(person)}
    order by option.starts_at`.execute(db)
  return found.rows
}

async function eraseAnswers(db: Database, person: string): Promise<number> {
  const erased = await sql`
    delete from date_poll_answer as said using date_poll_voter as voter
    where voter.id = said.voter and ${hers(person)}`.execute(db)
  return Number(erased.numAffectedRows ?? 0n)
}

const kept = {
  retention: 'Trente jours après la fin du sondage, ou après la dernière de ses dates.',
  endedBy: 'date-polls-kept',
} as const

export const personalData: readonly PersonalDataDeclaration[] = [
  // Before those who gave them.
  {
    table: 'date_poll_answer',
    purpose: 'Choisir pour une réunion la date qui convient à ses membres.',
    about: 'Membres d’instances et élus référents',
    ...kept,
    hold: heldAnswers,
    erase: eraseAnswers,
  },
  {
    table: 'date_poll_voter',
    purpose: 'Savoir à qui une date est demandée, et lui ouvrir sa réponse sans compte.',
    about: 'Membres d’instances et élus référents',
    ...kept,
    hold: heldVotes,
    erase: eraseVotes,
  },
  {
    table: 'date_poll',
    purpose: 'Savoir qui prépare la réunion dont on cherche la date.',
    about: 'Agents',
    ...kept,
    hold: heldPolls,
    erase: eraseOwners,
  },
  { table: 'date_poll_option', none: 'Les dates proposées.' },
]
