import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testDatabase, withRollback } from '../../platform/database/testing.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Day, day, daysAfter } from '../../platform/kernel/day.ts'
import { seatsOn } from '../rules/composition.ts'
import { aBody, aSeat, act, rules, who } from '../store.testing.ts'
import { bodies } from './bodies.ts'
import { termsIn } from './terms.ts'

const start = day('2026-01-01')

const termsOf = async (db: Database, body: string) => (await bodies(db).one(body))?.terms ?? []

async function namesOn(db: Database, body: string, on: Day): Promise<readonly unknown[]> {
  const seats = seatsOn(rules, await termsOf(db, body), on)
  return seats.map(({ incumbent, alternate }) => [incumbent?.name, alternate?.name])
}

describe('Who sits in a body', () => {
  test('leaves, and her alternate has the seat the day after; last month is still last month', () =>
    withRollback(async (db) => {
      const body = await aBody(db)
      const store = termsIn(db, body, act, start)
      await store.appoint({ ...aSeat(1, start), who: who('Aline') })
      await store.appoint({ ...aSeat(1, start, 'alternate'), who: who('Boris') })
      const [aline] = await termsOf(db, body)
      const on = day('2026-03-01')
      const later = termsIn(db, body, act, on)
      await later.end(aline?.id ?? '', { on, reason: 'moved', isReplaced: true })
      expect((await namesOn(db, body, day('2026-02-01')))[0]).toEqual(['Aline', 'Boris'])
      expect((await namesOn(db, body, on))[0]).toEqual(['Aline', 'Boris'])
      expect((await namesOn(db, body, day('2026-03-02')))[0]).toEqual(['Boris', undefined])
    }))

  test('is refused a seat that is held, with until when', () =>
    withRollback(async (db) => {
      const body = await aBody(db)
      const store = termsIn(db, body, act, start)
      expect(await store.appoint({ ...aSeat(1, start), who: who('Aline') })).toBeNull()
      expect(await store.appoint({ ...aSeat(1, start), who: who('Boris') })).toMatchObject({
        code: 'seat-taken',
        facts: { name: 'Aline', until: '2026-10-28' },
      })
    }))

  test('has her seat from one officer alone, when two give it at the same moment', async () => {
    const database = await testDatabase()
    try {
      const { db } = database
      const body = await aBody(db)
      const given = await Promise.all(
        ['Aline', 'Boris', 'Chadia'].map((name) =>
          termsIn(db, body, act, start).appoint({ ...aSeat(1, start), who: who(name) }),
        ),
      )
      expect(given.filter((refused) => refused === null)).toHaveLength(1)
      expect(given.filter((refused) => refused?.code === 'seat-taken')).toHaveLength(2)
      expect(await termsOf(db, body)).toHaveLength(1)
    } finally {
      await database.close()
    }
  })

  test('never overlaps somebody else there, even for who writes to the database by hand', () =>
    withRollback(async (db) => {
      const body = await aBody(db)
      const store = termsIn(db, body, act, start)
      await store.appoint({ ...aSeat(1, start), who: who('Aline') })
      await store.appoint({ ...aSeat(2, start), who: who('Boris') })
      const [aline] = await termsOf(db, body)
      await expect(
        sql`update body_term set seat = 1 where body = ${body} and id <> ${aline?.id}`.execute(db),
      ).rejects.toThrow(/exclu/)
    }))

  test('whatever is done later, no past composition changes', () =>
    withRollback(async (db) => {
      const body = await aBody(db)
      let today = start
      const seen = new Map<Day, readonly unknown[]>()
      const [role, seat] = [
        fc.constantFrom('incumbent', 'alternate'),
        fc.integer({ min: 1, max: 3 }),
      ]
      const step = fc.record({
        seat,
        role,
        days: fc.integer({ min: 0, max: 40 }),
        from: fc.integer({ min: -20, max: 20 }),
        doing: fc.constantFrom('appoint', 'end', 'replace'),
      })
      const steps = fc.sample(step, { numRuns: 120, seed: 7 })
      for (const one of steps) {
        seen.set(daysAfter(today, -1), await namesOn(db, body, daysAfter(today, -1)))
        today = daysAfter(today, one.days)
        const store = termsIn(db, body, act, today)
        const on = daysAfter(today, one.from)
        if (one.doing === 'appoint')
          await store.appoint({
            ...aSeat(one.seat, on, one.role as 'incumbent'),
            who: who(`${today}`),
          })
        else {
          const all = await termsOf(db, body)
          const found = all
            .filter((term) => term.seat === one.seat && term.role === one.role)
            .at(-1)
          if (found === undefined) continue
          const isReplaced = one.doing === 'replace'
          await store.end(found.id, { on, reason: 'resigned', isReplaced })
        }
        for (const [then, was] of seen) expect(await namesOn(db, body, then)).toEqual(was)
      }
      expect([...seen.values()].some((was) => JSON.stringify(was).includes('202'))).toBe(true)
    }))
})
