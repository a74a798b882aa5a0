import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveTown, type ServedTown } from '../journeys/served-town.ts'
import { sitePages } from '../journeys/site-pages.ts'
import { chainPending, verifyJournal } from '../src/journal/index.ts'
import { sendMail } from '../src/messages/index.ts'
import {
  eraseEverywhere,
  heldAbout,
  identities,
  openSession,
  peopleWords,
} from '../src/people/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import type { Database } from '../src/platform/database/database.ts'
import { inTransaction } from '../src/platform/database/index.ts'
import { day } from '../src/platform/kernel/day.ts'
import { personalData } from '../src/site.ts'
import { ballotBoxes, castBallot, sealBallot, votersIn, writeChoice } from '../src/voting/index.ts'

/** In every field of hers, and in nothing else of the town. */
const canary = 'zzcanarizz'
const email = `${canary}@exemple.fr`
const now = new Date()
const party = randomUUID()

let town: ServedTown
beforeAll(async () => {
  town = await serveTown(realClock)
  await bornIn(town.db)
}, 60_000)
afterAll(() => town?.close())

/** Somebody who did all that this town lets her do. */
async function bornIn(db: Database): Promise<void> {
  await inTransaction(db, async (tx) => {
    await sql`insert into party (id, kind) values (${party}, 'person')`.execute(tx)
    await sql`
      insert into person (party, display_name, usage_name) values (${party}, ${canary}, ${canary})`.execute(
      tx,
    )
    await identities(tx).save(party, {
      familyName: canary,
      givenNames: canary,
      birthDate: day('1990-02-03'),
      namesake: 0,
    })
    await identities(tx).saveResidence(party, { text: `12 rue ${canary}`, neighbourhood: 'coteau' })
    await sql`
      insert into contact (id, party, kind, value, confirmed_at)
      values (${randomUUID()}, ${party}, 'email', ${email}, now())`.execute(tx)
    await sql`
      insert into sign_in_code (id, kind, contact, code_hash, link_hash, expires_at)
      values (${randomUUID()}, 'email', ${email}, decode(repeat('00', 32), 'hex'),
        decode(repeat('01', 32), 'hex'), now() + interval '1 hour')`.execute(tx)
    await sql`
      insert into role_grant (id, party, role, scope_kind, begins_on, why)
      values (${randomUUID()}, ${party}, 'councillor', 'town', current_date, ${canary})`.execute(tx)
    await sql`
      insert into guardianship (id, minor, guardian_contact) values (${randomUUID()}, ${party}, ${email})`.execute(
      tx,
    )
    await sql`
      insert into consent (id, party, purpose, wording, given_how)
      values (${randomUUID()}, ${party}, 'newsletter', ${canary}, 'online')`.execute(tx)
    await sql`
      insert into passkey (credential_id, party, public_key, counter, name)
      values (${canary}, ${party}, '\\x00', 0, ${canary})`.execute(tx)
    await sendMail(tx, { to: email, subject: canary, text: canary })
    await sendMail(tx, { to: 'autre@exemple.fr', party, subject: canary, text: canary })
    await openSession(tx, party, { device: canary, now })
  })
}

/** Every table of the database that holds the text, with how many rows. */
async function tablesWith(db: Database, text: string): Promise<readonly string[]> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
  const found: string[] = []
  for (const { name } of tables.rows) {
    const rows = await sql`
      select from ${sql.table(name)} as one where one::text ilike ${`%${text}%`}`.execute(db)
    if (rows.rows.length > 0) found.push(name)
  }
  return found
}

describe('A person who asked to be erased', () => {
  test('was in the tables that say they hold her', async () => {
    const held = await heldAbout(town.db, personalData, party)
    const said = new Set(held.map(({ table }) => table))
    const there = (await tablesWith(town.db, canary)).filter(
      // Told apart by an address or a hash, they hold no row that can be shown as hers.
      (table) => !['sign_in_code', 'job'].includes(table),
    )
    expect(there.length).toBeGreaterThan(7)
    for (const table of there)
      expect(said, `${table} holds her and does not say so`).toContain(table)
  })

  test('reads them in words: each column they show has its name', async () => {
    const held = await heldAbout(town.db, personalData, party)
    const columns = new Set(held.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))))
    const words = peopleWords.messages
    for (const column of columns) {
      expect(Object.keys(words.fr), `what is « ${column} »?`).toContain(`held.${column}`)
    }
  })

  test('is nowhere any more, while her ballot counts and the journal holds', async () => {
    const { db } = town
    const box = await openBox(db)
    const plain = writeChoice(box.rule, box.sheet, [{ project: '1', points: 1 }])
    const about = { box: box.id, variant: 'coteau' }
    const sealed = await sealBallot(box.publicKey ?? new Uint8Array(), about, plain)
    const voter = { identity: canary, account: party, neighbourhood: 'coteau', ageBand: '25-39' }
    expect(await castBallot(db, box.id, { ...voter, channel: 'web', sealed })).toMatchObject({
      ok: true,
    })
    const before = await votersIn(db, box.id)

    expect(await eraseEverywhere(db, personalData, party, now)).toBe(true)
    expect(await tablesWith(db, canary)).toEqual([])
    expect(await votersIn(db, box.id)).toEqual(before)
    await chainPending(db)
    expect((await verifyJournal(db)).faultCount).toBe(0)
    expect(await eraseEverywhere(db, personalData, party, now), 'a second time').toBe(false)
  })

  test('is on no page, in no file, in no log', async () => {
    const files = ['/donnees-ouvertes/catalogue.json', '/boite-d-essai', '/journal']
    for (const path of [...(await sitePages(town.db)), ...files]) {
      const { body } = await town.server.inject({ url: path })
      expect(body.toLowerCase(), path).not.toContain(canary)
    }
    expect(town.log.join('\n')).not.toContain(canary)
  }, 60_000)
})

async function openBox(db: Database) {
  const found = await sql<{ id: string }>`select id from ballot_box where state = 'open'`.execute(
    db,
  )
  const box = await ballotBoxes(db).find(found.rows[0]?.id ?? '')
  if (box === null) throw new Error('No box is open.')
  return box
}
