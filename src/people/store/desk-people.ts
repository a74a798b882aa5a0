import { sql, type Transaction } from 'kysely'
import { recordEvents } from '../../journal/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Contact } from '../rules/contact.ts'
import { distanceTo, type Findable, intactPieces } from '../rules/person-search.ts'
import { type Check, type Standing, standingOf } from '../rules/verification.ts'
import { isWithinLimit } from './attempts.ts'

/** What an agent sees of somebody she looks for: no vote, no message, no address yet. */
export interface FoundPerson extends Findable {
  readonly party: string
  readonly birthDate: Day | null
  readonly hasCard: boolean
  readonly holdsRole: boolean
  readonly standing: Standing
}

/** All an agent sees of the person in front of her. */
export interface DeskPerson extends FoundPerson {
  readonly namesake: number
  readonly address: string | null
  /** In the town’s file, when it was found there. */
  readonly addressCode: string | null
  readonly neighbourhood: string | null
  readonly outOfTown: 'works' | 'studies' | null
  readonly contacts: readonly (Contact & { readonly isGuardians: boolean })[]
  readonly cardGivenAt: string | null
  readonly checks: readonly Check[]
}

export interface PersonSearch {
  /** A name; '' when only a birth date or a contact is looked for. */
  readonly name: string
  readonly birthDate: Day | null
  readonly contact: Contact | null
}

/** Shown at most: with more, the agent asks for the birth date. */
export const mostFound = 20
/** Read at most before they are compared. */
const mostRead = 20_000

type Row = Omit<DeskPerson, 'standing' | 'hasCard'>

const columns = sql`
  person.party, family_name as "familyName", given_names as "givenNames",
  usage_name as "usageName", display_name as "displayName", birth_date as "birthDate", namesake,
  address_text as address, address_code as "addressCode", neighbourhood, out_of_town as "outOfTown",
  exists (select from role_grant where role_grant.party = person.party and revoked_at is null
    and coalesce(ends_on, 'infinity') >= current_date) as "holdsRole",
  (select given_at from desk_card where desk_card.party = person.party
    and revoked_at is null) as "cardGivenAt",
  (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'value', value,
      'isGuardians', is_guardians) order by is_guardians, kind, value), '[]')
    from contact where contact.party = person.party) as contacts,
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'level', level, 'method', method,
      'seen', seen, 'verifiedAt', verified_at, 'expiresAt', expires_at, 'revokedAt', revoked_at,
      'revokedWhy', revoked_why) order by verified_at desc, id), '[]')
    from verification where verification.party = person.party) as checks`

const from = sql`
  from person join party on party.id = person.party and party.kind = 'person'
    -- A pupil has no name here, and nobody looks for her.
    and not exists (select from class_code where class_code.party = person.party)
  left join residence on residence.party = person.party`

/** What the desk may read of people. */
export function deskPeople(db: Database, now: Date) {
  const read = async (where: ReturnType<typeof sql>): Promise<readonly DeskPerson[]> => {
    const found = await sql<Row>`select ${columns} ${from} where ${where}`.execute(db)
    return found.rows.map((row) => ({
      ...row,
      hasCard: row.cardGivenAt !== null,
      standing: standingOf(row.checks, now),
    }))
  }
  return {
    async find(party: string): Promise<DeskPerson | null> {
      return (await read(sql`person.party = ${party}::uuid`))[0] ?? null
    },

    /**
     * Those who may be the person looked for, the nearest first; near names are found too.
     *
     * Reads the names that share a piece with what was typed: some milliseconds in a town.
     */
    async search(search: PersonSearch): Promise<readonly FoundPerson[]> {
      const nearest = await nearestIn(db, search)
      if (nearest.length === 0) return []
      const people = await read(sql`person.party = any(${nearest}::uuid[])`)
      return people.toSorted((a, b) => nearest.indexOf(a.party) - nearest.indexOf(b.party))
    },
  }
}

async function nearestIn(db: Database, search: PersonSearch): Promise<readonly string[]> {
  const { name, birthDate, contact } = search
  const pieces = intactPieces(name).map((piece) => `%${piece}%`)
  const isNear = sql`(identity_key like any(${pieces}) or usage_name is not null
    or (identity_key is null and display_name is not null))`
  const found = await sql<Findable & { readonly party: string }>`
    select person.party, family_name as "familyName", given_names as "givenNames",
      usage_name as "usageName", display_name as "displayName" ${from}
    where ${contact === null ? sql`true` : holds(contact)}
      and ${birthDate === null ? sql`true` : sql`birth_date = ${birthDate}`}
      and ${name === '' ? sql`true` : isNear}
    limit ${mostRead}`.execute(db)
  return found.rows
    .map((row) => ({ party: row.party, distance: name === '' ? 0 : distanceTo(name, row) }))
    .filter((one): one is { party: string; distance: number } => one.distance !== null)
    .sort((a, b) => a.distance - b.distance || (a.party < b.party ? -1 : 1))
    .slice(0, mostFound)
    .map(({ party }) => party)
}

const holds = ({ kind, value }: Contact) => sql`
  exists (select from contact where contact.party = person.party and kind = ${kind}
    and value = ${value})`

/** Somebody looked for people: who, and how many were found; never what was typed. */
export async function noteSearch(
  db: Database,
  agent: string,
  found: number,
  now: Date,
): Promise<void> {
  const subject = { kind: 'party', id: agent }
  await inTransaction(db, (tx) =>
    recordEvents(tx, [
      { type: 'people-searched', subject, payload: { found }, at: now.toISOString() },
    ]),
  )
}

/** An agent opened somebody’s page: told once an hour, however often she comes back to it. */
export async function noteLook(
  db: Database,
  agent: string,
  party: string,
  now: Date,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (!(await isWithinLimit(tx, `look ${agent} ${party}`, 1, now))) return
    await tellAbout(tx, 'person-consulted', party, agent, now)
  })
}

/** One line of journal about a person at the desk. */
export const tellAbout = (
  tx: Transaction<object>,
  type: string,
  party: string,
  by: string,
  now: Date,
): Promise<void> =>
  recordEvents(tx, [
    { type, subject: { kind: 'party', id: party }, payload: { by }, at: now.toISOString() },
  ])
