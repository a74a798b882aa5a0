import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { makePerson } from '../store/accounts.ts'
import { deleteExpired, expiringTables } from '../store/expired.ts'
import { openSession } from '../store/sessions.ts'
import { personalData } from '../personal-data.ts'
import { applyRetention, rehearseRetention } from './retention.ts'
import { retentionNow } from './retention-kind.ts'

const night = { now: new Date('2026-05-04T01:20:00Z'), today: day('2026-05-04') }
const after = (days: number) => {
  const now = new Date(night.now.getTime() + days * 86_400_000)
  return { now, today: day(now.toISOString().slice(0, 10)) }
}
const work = (at = night) => ({ ...at, declarations: personalData, town: 'Essai', origin: '' })
const lina = { kind: 'email', value: 'lina@exemple.fr' } as const

async function lastSeen(db: Database, on: string, contact: typeof lina | null = lina) {
  const party = await inTransaction(db, (tx) => makePerson(tx, contact, { now: night.now }))
  await sql`update party set last_active_on = ${on} where id = ${party}`.execute(db)
  return party
}
const isThere = async (db: Database, party: string) =>
  (await sql`select from party where id = ${party}`.execute(db)).rows.length === 1
/** The server of mail took it on this day. */
const mailsLeave = (db: Database, at = night) =>
  sql`update message set state = 'sent', sent_at = ${at.now.toISOString()}`.execute(db)
const give = (db: Database, party: string, more: string) =>
  sql`insert into role_grant (id, party, role, scope_kind, begins_on, why, ends_on)
    values (${randomUUID()}, ${party}, 'councillor', 'town', '2020-01-01', 'essai', ${more})`.execute(
    db,
  )

describe('An account asleep for almost three years', () => {
  test('is warned by mail, left for its delay, then erased', () =>
    withRollback(async (db) => {
      const party = await lastSeen(db, '2023-06-01')
      expect(await applyRetention(db, work())).toMatchObject({ warned: 1, erased: 0 })
      const mail = await sql<{ body: string }>`select body from message`.execute(db)
      expect(mail.rows[0]?.body).toContain('3 juin 2026')
      await mailsLeave(db)
      expect(await applyRetention(db, work(after(29)))).toMatchObject({ warned: 0, erased: 0 })
      expect(await isThere(db, party)).toBe(true)
      expect(await applyRetention(db, work(after(30)))).toMatchObject({ erased: 1 })
      expect(await isThere(db, party)).toBe(false)
    }))

  test('is not warned sixty-one days before', () =>
    withRollback(async (db) => {
      await lastSeen(db, '2023-07-05')
      expect(await applyRetention(db, work())).toMatchObject({ warned: 0, erased: 0 })
    }))

  test('is not erased while its warning waits for a server of mail', () =>
    withRollback(async (db) => {
      const party = await lastSeen(db, '2022-01-01')
      await applyRetention(db, work())
      expect(await applyRetention(db, work(after(200)))).toMatchObject({ erased: 0 })
      await mailsLeave(db, after(200))
      expect(await applyRetention(db, work(after(229)))).toMatchObject({ erased: 0 })
      expect(await applyRetention(db, work(after(230)))).toMatchObject({ erased: 1 })
      expect(await isThere(db, party)).toBe(false)
    }))

  test('stays when she signs in', () =>
    withRollback(async (db) => {
      const party = await lastSeen(db, '2022-01-01')
      await applyRetention(db, work())
      await mailsLeave(db)
      await openSession(db, party, { device: '/', now: after(10).now })
      expect(await applyRetention(db, work(after(45)))).toMatchObject({ warned: 0, erased: 0 })
      expect(await isThere(db, party)).toBe(true)
    }))

  test('without any address is not written to, and goes after the same delay', () =>
    withRollback(async (db) => {
      const party = await lastSeen(db, '2022-01-01', null)
      const first = await applyRetention(db, work())
      expect(first).toMatchObject({ warned: 0, unreachable: 1, erased: 0 })
      expect(await applyRetention(db, work(after(29)))).toMatchObject({ erased: 0 })
      expect(await applyRetention(db, work(after(30)))).toMatchObject({ erased: 1 })
      expect(await isThere(db, party)).toBe(false)
    }))

  test('of somebody who holds a role is left', () =>
    withRollback(async (db) => {
      const party = await lastSeen(db, '2020-01-01')
      await give(db, party, '2026-05-04')
      expect(await applyRetention(db, work())).toMatchObject({ warned: 0, erased: 0 })
    }))
})

describe('A night of retention', () => {
  /** One row past its time in each table, and one that is not. */
  const fill = async (db: Database) => {
    const party = await lastSeen(db, '2026-01-01')
    const child = await lastSeen(db, '2026-01-01', null)
    await sql`update person set family_name = 'X', given_names = 'Y', identity_key = 'x',
      birth_date = '2010-05-04' where party = ${child}`.execute(db)
    const hash = () => Buffer.from(randomUUID().replaceAll('-', '').padEnd(64, '0'), 'hex')
    const ids = () => [randomUUID(), party] as const
    for (const [old, young] of [['2026-05-01', '2026-06-01']] as const) {
      for (const at of [old, young]) {
        await sql`insert into session (id, token_hash, party, expires_at, device)
          values (${ids()[0]}, ${hash()}, ${party}, ${at}, '/')`.execute(db)
        await sql`insert into verification (id, party, level, method, expires_at)
          values (${ids()[0]}, ${party}, 2, 'post', ${at})`.execute(db)
      }
    }
    const [oldBatch, youngBatch] = [randomUUID(), randomUUID()]
    await sql`insert into letter_batch (id, made_at, made_by, letters, file)
      values (${oldBatch}, '2023-01-01', ${party}, 1, '\\x00'),
        (${youngBatch}, '2026-04-01', ${party}, 1, '\\x00')`.execute(db)
    await sql`insert into letter_code (code_hash, batch, party, expires_at)
      values (${hash()}, ${oldBatch}, ${party}, '2023-03-01'),
        (${hash()}, ${youngBatch}, ${party}, '2026-06-01')`.execute(db)
    await sql`insert into guardianship (id, minor, guardian_contact)
      values (${randomUUID()}, ${child}, 'a@exemple.fr'), (${randomUUID()}, ${party}, 'a@exemple.fr')`.execute(
      db,
    )
    await sql`insert into contact (id, party, kind, value, confirmed_at, is_guardians)
      values (${randomUUID()}, ${child}, 'email', 'a@exemple.fr', '2026-01-01', true),
        (${randomUUID()}, ${child}, 'email', 'ines@exemple.fr', '2026-01-01', false),
        (${randomUUID()}, ${party}, 'email', 'a@exemple.fr', '2026-01-01', true)`.execute(db)
    await give(db, party, '2025-05-03')
    await give(db, party, '2025-05-04')
    await sql`insert into totp (party, sealed_seed) values (${party}, '\\x00')`.execute(db)
    await sql`insert into consent (id, party, purpose, wording, given_how, given_at, withdrawn_at)
      values (${randomUUID()}, ${party}, 'photos', '1', 'online', '2020-01-01', '2023-05-03'),
        (${randomUUID()}, ${party}, 'photos', '1', 'online', '2020-01-01', '2023-05-05')`.execute(
      db,
    )
    await sql`insert into assisted_act (id, party, began_at)
      values (${randomUUID()}, ${party}, '2025-05-03'), (${randomUUID()}, ${party}, '2025-05-05')`.execute(
      db,
    )
    await sql`insert into desk_tally (agent, day, act, times)
      values (${party}, '2026-04-04', 'card', 3), (${party}, '2026-04-05', 'card', 3)`.execute(db)
    await sql`insert into rights_request (id, party, kind, asked_at, due_on, outcome, answered_at)
      values (${randomUUID()}, ${party}, 'object', '2025-04-01', '2025-05-01', 'accepted', '2025-05-03'),
        (${randomUUID()}, ${party}, 'object', '2025-04-01', '2025-05-01', 'accepted', '2025-05-05')`.execute(
      db,
    )
    const school = randomUUID()
    await sql`insert into party (id, kind) values (${school}, 'class')`.execute(db)
    await sql`insert into class (party, name, school, teacher, ends_on)
      values (${school}, 'CM2', 'Essai', ${party}, '2026-05-03')`.execute(db)
  }

  test('takes from each table the row past its time, and no other; a rehearsal says the same', () =>
    withRollback(async (db) => {
      await fill(db)
      const each = Object.fromEntries(expiringTables.map((table) => [table, 1]))
      expect(await rehearseRetention(db, night)).toMatchObject(each)
      expect(await applyRetention(db, work())).toMatchObject(each)
    }))

  test('cut in the middle leaves no pupil behind: her class goes last', () =>
    withRollback(async (db) => {
      await fill(db)
      const { rows } = await sql<{ party: string }>`select party from class`.execute(db)
      const pupils = [randomUUID(), randomUUID()]
      for (const pupil of pupils) {
        await sql`insert into party (id, kind) values (${pupil}, 'person')`.execute(db)
        await sql`insert into person (party) values (${pupil})`.execute(db)
        await sql`insert into class_code (code_hash, class, party)
          values (sha256(${pupil}::text::bytea), ${rows[0]?.party}, ${pupil})`.execute(db)
      }
      const left = async () => {
        const found = await sql<{ pupils: number; classes: number }>`
          select (select count(*)::int from party where id = any(${pupils}::uuid[])) as pupils,
            (select count(*)::int from class) as classes`.execute(db)
        return found.rows[0]
      }
      for (const expected of [
        { pupils: 1, classes: 1 },
        { pupils: 0, classes: 1 },
        { pupils: 0, classes: 0 },
      ]) {
        expect(await deleteExpired(db, 'party', night, 1)).toBe(1)
        expect(await left()).toEqual(expected)
      }
    }))

  test('done again finds nothing left', () =>
    withRollback(async (db) => {
      await fill(db)
      await applyRetention(db, work())
      expect(Object.values(await applyRetention(db, work())).every((count) => count === 0)).toBe(
        true,
      )
    }))

  test('covers every table whose page says that this work ends it', () => {
    const promised = personalData
      .filter((one) => 'endedBy' in one && one.endedBy === 'retention')
      .map(({ table }) => table)
    // These leave with their account, their class or the sign-in, in the same work.
    const together = [
      'desk_card',
      'passkey',
      'residence',
      'person',
      'class',
      'class_code',
      'retention_warning',
    ]
    expect([...expiringTables, ...together].toSorted()).toEqual(promised.toSorted())
  })
})

describe('An address a parent lent', () => {
  test('is left at sixteen to who has no other, and ends at eighteen', () =>
    withRollback(async (db) => {
      const child = await lastSeen(db, '2026-01-01', null)
      await sql`update person set family_name = 'X', given_names = 'Y', identity_key = 'x',
        birth_date = '2008-05-05' where party = ${child}`.execute(db)
      await sql`insert into contact (id, party, kind, value, confirmed_at, is_guardians)
        values (${randomUUID()}, ${child}, 'email', 'a@exemple.fr', '2026-01-01', true)`.execute(db)
      expect(await applyRetention(db, work())).toMatchObject({ contact: 0 })
      expect(await applyRetention(db, work(after(1)))).toMatchObject({ contact: 1 })
    }))
})

describe('A night of retention', () => {
  test('leaves its line in the journal, tables named in plain words', () =>
    withRollback(async (db) => {
      await retentionNow(db, work())
      const told = await sql<{ payload: Record<string, number> }>`
        select payload from journal_entry join journal_payload on entry = id
        where type = 'retention-applied'`.execute(db)
      expect(told.rows[0]?.payload).toMatchObject({ letterCode: 0, warned: 0, erased: 0 })
    }))
})
