import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { documentsOf } from './store/documents.ts'
import { openThread } from './store/writing.ts'

const idOf = (letter: string) => `00000000-0000-4000-8000-00000000000${letter}`

/**
 * Agathe sits in the council, Alban is her alternate, Anaïs animates it, Elias follows it for the town
 * council, Oriane is of the participation office. Bastien sits in the other council, Fanny left this one
 * yesterday, Gaspard today, Hugues comes tomorrow, Ines never was of any.
 */
export const people = {
  agathe: idOf('1'),
  alban: idOf('2'),
  anais: idOf('3'),
  elias: idOf('4'),
  oriane: idOf('5'),
  bastien: idOf('6'),
  fanny: idOf('7'),
  gaspard: idOf('8'),
  hugues: idOf('9'),
  ines: idOf('a'),
} as const
export type Who = keyof typeof people

export const theCouncil = 'conseil'
const theOther = 'autre-conseil'

/** Two councils on 4 May 2026, each with a space of its members. */
export async function aCouncil(db: Database): Promise<void> {
  for (const [name, party] of Object.entries(people)) {
    await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
    await sql`insert into person (party, display_name) values (${party}, ${nameOf(name)})`.execute(
      db,
    )
    await sql`
      insert into contact (id, party, kind, value, confirmed_at)
      values (${party}, ${party}, 'email', ${`${name}@exemple.fr`}, '2026-01-01T10:00:00Z')`.execute(
      db,
    )
  }
  for (const body of [theCouncil, theOther]) await aBody(db, body)
  await sits(db, 'agathe', { seat: 1 })
  await sits(db, 'alban', { seat: 1, role: 'alternate' })
  await sits(db, 'fanny', { seat: 2, endedOn: '2026-05-03' })
  await sits(db, 'gaspard', { seat: 3, endedOn: '2026-05-04' })
  await sits(db, 'hugues', { seat: 4, startsOn: '2026-05-05' })
  await sits(db, 'bastien', { seat: 1, body: theOther })
  await animates(db, 'anais')
  await sql`
    insert into role_grant (id, party, role, scope_kind, begins_on, why)
    values (${randomUUID()}, ${people.oriane}, 'officer', 'town', '2026-01-01', 'Essai')`.execute(
    db,
  )
  await follows(db, 'elias')
}

const nameOf = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)

async function aBody(db: Database, id: string): Promise<void> {
  const named = JSON.stringify([{ language: 'fr', text: `Le ${id}` }])
  await sql`
    insert into body (id, kind, name, purpose, published_at)
    values (${id}, 'other', ${named}::jsonb, ${named}::jsonb, '2026-01-01T10:00:00Z')`.execute(db)
  const rules = {
    ...{ colleges: [], minAge: null, maxAge: null, condition: '', isOnePerHousehold: false },
    ...{ parityTolerance: 1, termMonths: 36, mostRenewals: null, quorumPercent: null },
    ...{ isPublic: true, needsGuardian: false, noticeDays: 15, needsOrder: false },
    hasPrivateSpace: true,
  }
  await sql`
    insert into body_rules (body, in_force_from, rules, written_at)
    values (${id}, '2026-01-01', ${JSON.stringify(rules)}::jsonb, '2026-01-01T10:00:00Z')`.execute(
    db,
  )
}

interface Seat {
  readonly seat: number
  readonly body?: string
  readonly role?: string
  readonly startsOn?: string
  readonly endedOn?: string
}

async function memberOf(db: Database, who: Who): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into body_member (id, party, name)
    values (${id}, ${people[who]}, ${nameOf(who)})`.execute(db)
  return id
}

async function sits(
  db: Database,
  who: Who,
  { seat, body = theCouncil, role = 'incumbent', startsOn = '2026-01-01', endedOn }: Seat,
): Promise<void> {
  await sql`
    insert into body_term (id, body, college, seat, role, member, starts_on, ends_on, ended_on,
      end_reason)
    values (${randomUUID()}, ${body}, 'habitants', ${seat}, ${role}, ${await memberOf(db, who)},
      ${startsOn}, '2026-12-31', ${endedOn ?? null},
      ${endedOn === undefined ? null : 'resigned'})`.execute(db)
}

async function animates(db: Database, who: Who): Promise<void> {
  await sql`
    insert into body_office (id, body, office, member, starts_on)
    values (${randomUUID()}, ${theCouncil}, 'animator', ${await memberOf(db, who)}, '2026-01-01')`.execute(
    db,
  )
}

async function follows(db: Database, who: Who): Promise<void> {
  const councillor = randomUUID()
  await sql`
    insert into councillor (id, name, begins_on, party, position)
    values (${councillor}, ${nameOf(who)}, '2026-01-01', ${people[who]}, 1)`.execute(db)
  await sql`
    insert into body_lead (body, councillor, starts_on)
    values (${theCouncil}, ${councillor}, '2026-01-01')`.execute(db)
}

export const act = { by: people.agathe, now: new Date('2026-05-04T09:55:00Z') }

/** Agathe opens a discussion, five minutes before noon. */
export async function aThread(
  db: Database,
  more: { readonly title?: string; readonly text?: string; readonly by?: Who } = {},
): Promise<{ readonly thread: string; readonly message: string }> {
  const { title = 'La fête des voisins', text = 'Qui tient le stand des crêpes ?', by } = more
  const [thread, message] = [randomUUID(), randomUUID()]
  const given = { id: message, thread, body: theCouncil, title, text, part: 'member' } as const
  await inTransaction(db, (tx) => openThread(tx, given, { ...act, by: people[by ?? 'agathe'] }))
  return { thread, message }
}

/** Agathe puts a document there; its file is nowhere. @returns its id */
export async function aDocument(db: Database, by: Who = 'agathe'): Promise<string> {
  const id = randomUUID()
  const file = { kind: 'pdf', file: 'a'.repeat(64), bytes: 2000, part: 'member' } as const
  const given = { ...file, id, title: 'Plan du stand' }
  await inTransaction(db, (tx) =>
    documentsOf(tx, theCouncil).put(tx, given, { ...act, by: people[by] }),
  )
  return id
}
