import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { describe, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { testDatabase, withRollback } from '../../platform/database/testing.ts'
import { act, aThing, line, nobodyTold, opens, registers } from '../testing.ts'
import { openings, openRegistrations } from './openings.ts'
import { cancelRegistration, eraseRegistered, register, registrations } from './registering.ts'
import { forgetRegistered } from './retention.ts'
import { ownSecretOf } from './secrets.ts'

const thing = aThing()
const cancels = (db: Database, one: { readonly key: string }) =>
  cancelRegistration(db, { ...one, kind: thing.kind, id: thing.id }, act, nobodyTold)

describe('Registering', () => {
  test('gives a place while there is room, then the end of the line', () =>
    withRollback(async (db) => {
      await opens(db, thing, 3)
      await registers(db, thing, { people: 2 })
      await registers(db, thing, { people: 2 })
      await registers(db, thing)
      assert.deepEqual(await line(db, thing), ['1 seated', '2 waiting', '3 seated'])
      const opening = await openings(db).find(thing)
      assert.deepEqual([opening?.seated, opening?.waiting], [3, 2])
    }))

  test('twice by the same form is one registration, told once', () =>
    withRollback(async (db) => {
      await opens(db, thing, null)
      const told: number[] = []
      const key = '3f2a7c52-0000-4000-8000-000000000001'
      const tells = async (_: unknown, { number }: { readonly number: number }) => told.push(number)
      await registers(db, thing, { key }, tells)
      await registers(db, thing, { key }, tells)
      assert.deepEqual(await line(db, thing), ['1 seated'])
      assert.deepEqual(told, [1])
    }))

  test('is refused once closed, except by an officer until it is over', () =>
    withRollback(async (db) => {
      const closesAt = '2026-05-01T10:00:00.000Z'
      await openRegistrations(db, thing, { capacity: 5, closesAt }, act, nobodyTold)
      await assert.rejects(registers(db, thing), /closed/)
      await registers(db, thing, { door: 'phone' })
      assert.deepEqual(await line(db, thing), ['1 seated'])
      const after = { by: 'officer', now: new Date(thing.endsAt) }
      const one = { ...(await incomingOf(db)), door: 'desk' as const }
      assert.deepEqual(
        { ...(await register(db, thing, one, after, nobodyTold)), facts: null },
        { ok: false, code: 'closed', facts: null },
      )
    }))

  test('opens her own page by a secret that the database does not have', () =>
    withRollback(async (db) => {
      await opens(db, thing, null)
      const { key, number } = await registers(db, thing)
      assert.equal((await registrations(db).behind(ownSecretOf(key)))?.number, number)
      assert.equal(await registrations(db).behind(ownSecretOf('another')), null)
    }))
})

const incomingOf = async (db: Database) => {
  const made = await openings(db).registrations(thing)
  const needs = { kinds: [], language: '', said: '' } as const
  return {
    ...{ name: 'Bilal', email: null, phone: null, people: 1 },
    ...{ party: null, needs },
    language: 'fr',
    key: `3f2a7c52-0000-4000-8000-00000000000${made.length + 2}`,
  }
}

describe('A place given back', () => {
  test('goes at once to the first who fits, in order', () =>
    withRollback(async (db) => {
      await opens(db, thing, 2)
      const first = await registers(db, thing)
      await registers(db, thing)
      await registers(db, thing, { people: 2 })
      await registers(db, thing)
      assert.equal(await cancels(db, first), true)
      assert.deepEqual(await line(db, thing), ['1 cancelled', '2 seated', '3 waiting', '4 seated'])
    }))

  test('is given back once', () =>
    withRollback(async (db) => {
      await opens(db, thing, 1)
      const first = await registers(db, thing, {
        needs: { kinds: ['ride'], language: '', said: '' },
      })
      await cancels(db, first)
      assert.equal(await cancels(db, first), false)
      assert.equal((await registrations(db).find(first.key))?.needs, null)
    }))

  test('is given back by who is erased, and nothing names her any more', () =>
    withRollback(async (db) => {
      const party = '00000000-0000-4000-8000-00000000000a'
      await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
      await opens(db, thing, 1)
      const { key } = await registers(db, thing, { party })
      await registers(db, thing)
      assert.equal(await eraseRegistered(db, party, act.now), 1)
      assert.deepEqual(await line(db, thing), ['1 cancelled', '2 seated'])
      const { name, email, phone } = (await registrations(db).find(key)) ?? {}
      assert.deepEqual([name, email, phone], [null, null, null])
    }))

  test('is not taken from the count of a past evening by who is erased later', () =>
    withRollback(async (db) => {
      const party = '00000000-0000-4000-8000-00000000000a'
      await sql`insert into party (id, kind) values (${party}, 'person')`.execute(db)
      await opens(db, thing, 1)
      const { key } = await registers(db, thing, { party, people: 1 })
      assert.equal(await eraseRegistered(db, party, new Date(thing.endsAt)), 1)
      assert.deepEqual(await line(db, thing), ['1 seated'])
      assert.equal((await registrations(db).find(key))?.name, null)
    }))
})

describe('How many may come', () => {
  test('raised, moves up those who wait; lowered, throws nobody out', () =>
    withRollback(async (db) => {
      await opens(db, thing, 1)
      for (const people of [1, 3, 1]) await registers(db, thing, { people })
      await opens(db, thing, 4)
      assert.deepEqual(await line(db, thing), ['1 seated', '2 seated', '3 waiting'])
      await opens(db, thing, 2)
      await registers(db, thing)
      assert.deepEqual(await line(db, thing), ['1 seated', '2 seated', '3 waiting', '4 waiting'])
    }))
})

describe('A month after', () => {
  test('nobody is named, how many came remains', () =>
    withRollback(async (db) => {
      await opens(db, thing, null)
      await registers(db, thing, { people: 3 })
      assert.equal(
        await inTransaction(db, (tx) => forgetRegistered(tx, new Date('2026-07-18T18:00:00Z'))),
        0,
      )
      assert.equal(
        await inTransaction(db, (tx) => forgetRegistered(tx, new Date('2026-07-18T20:00:00Z'))),
        1,
      )
      const [one] = await openings(db).registrations(thing)
      assert.deepEqual([one?.name, one?.email, one?.people], [null, null, 3])
    }))
})

describe('Many at once', () => {
  test('three hundred for forty places: forty people come, the others wait in order', async () => {
    const { db, close } = await testDatabase()
    try {
      await opens(db, thing, 40)
      await Promise.all(Array.from({ length: 300 }, () => registers(db, thing)))
      const all = await line(db, thing)
      assert.deepEqual(all.filter((one) => one.endsWith('seated')).length, 40)
      assert.deepEqual(
        all.slice(0, 40),
        Array.from({ length: 40 }, (_, k) => `${k + 1} seated`),
      )
    } finally {
      await close()
    }
  })

  test('two for the last place, while another gives hers back: nobody is one too many', async () => {
    const { db, close } = await testDatabase()
    try {
      await opens(db, thing, 2)
      const first = await registers(db, thing)
      await Promise.all([registers(db, thing), registers(db, thing), cancels(db, first)])
      const opening = await openings(db).find(thing)
      assert.deepEqual([opening?.seated, opening?.waiting], [2, 0])
    } finally {
      await close()
    }
  })
})
