import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { loadDemoAddresses } from '../addresses/index.ts'
import { loadCast } from '../people/index.ts'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { withRollback } from '../platform/database/testing.ts'
import { day } from '../platform/kernel/day.ts'
import { demoNeighbourhoods, demoTown, loadDemoDepartments, towns } from '../town/index.ts'
import { loadDemoMeetings } from './demo.ts'
import { allMeetings } from './testing.ts'
import { meetingFile } from './store/file.ts'
import { aBody, zone } from './testing.ts'

async function load(db: Database, date: string, bodies: readonly string[]) {
  const [today, now] = [day(date), new Date(`${date}T10:00:00Z`)]
  await inTransaction(db, async (tx) => {
    await towns(tx).save(demoTown, demoNeighbourhoods)
    await loadDemoAddresses(tx, () => crypto.randomUUID(), now)
    await loadDemoDepartments(tx, now)
    await loadCast(tx, today, now)
    for (const body of bodies) await aBody(tx, `conseil-${body}`, body)
    await loadDemoMeetings(tx, { today, now, zone })
  })
  return now
}

describe('The demonstration’s meetings', () => {
  test.each(['2026-05-04', '2026-11-28', '2026-12-31', '2027-07-20'])(
    'loaded on %s are of every sort, and what was held was held before today',
    (date) =>
      withRollback(async (db) => {
        const now = await load(db, date, ['centre', 'coteau', 'plaine', 'aqueduc'])
        const all = await allMeetings(db, now)
        const states = new Set(all.map(({ state }) => state))
        expect(states).toEqual(
          new Set(['planned', 'called', 'held', 'drafted', 'published', 'cancelled']),
        )
        for (const { state, startsAt, number } of all) {
          const isOver = ['held', 'drafted', 'published'].includes(state)
          expect([number, isOver]).toEqual([number, startsAt < now.toISOString()])
        }
        const files = await Promise.all(all.map(({ number }) => meetingFile(db, number, now)))
        expect(files.some((file) => (file?.movedFrom ?? null) !== null)).toBe(true)
        for (const file of files) {
          expect(file?.owner).not.toBeNull()
          if (file?.state === 'published') expect(file.decisions).toHaveLength(1)
        }
        const late = await sql`
          select from meeting_task join meeting on meeting.id = meeting
          where done_at is null and due_on < ${date}::date - 5
            and state not in ('cancelled', 'held', 'drafted')`.execute(db)
        expect(late.rows).toEqual([])
      }),
    60_000,
  )

  test('are those of the town alone while there is no body', () =>
    withRollback(async (db) => {
      const now = await load(db, '2026-05-04', [])
      const all = await allMeetings(db, now)
      expect(all.map(({ body }) => body)).toEqual([null, null, null, null])
    }))
})
