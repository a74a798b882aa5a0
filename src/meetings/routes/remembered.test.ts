import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { bodiesVersion } from '../../bodies/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { inFrench } from '../../platform/words/content.ts'
import { anonymous, type Remember } from '../../platform/web/index.ts'
import { memoryOfReadings } from '../../platform/web/remembered.ts'
import { actsOn } from '../store/acts.ts'
import { meetingsVersion } from '../store/versions.ts'
import { aBody, act, plans } from '../testing.ts'
import { meetingCalendar } from './calendar-entries.ts'
import { listedMeetings } from './listed.ts'

/** The evening of a meeting of the council of the Centre that was called; and a town that remembers. */
async function anEvening(db: Database) {
  await aBody(db, 'essai', 'centre')
  const { id } = await plans(db, { body: 'essai' })
  await actsOn(db, id, act).call()
  const memory = memoryOfReadings()
  const knowing = (...moved: readonly string[]): Remember =>
    memory.at(
      new Map([meetingsVersion, bodiesVersion].map((key) => [key, moved.includes(key) ? 2 : 1])),
    )
  const listed = (
    at: string,
    remember: Remember,
    {
      isWhole = false,
      quartier = '',
    }: { readonly isWhole?: boolean; readonly quartier?: string } = {},
  ) => {
    const query = { quand: '', instance: '', quartier, page: 1 } as const
    const asked = { db, remember, now: new Date(at), today: day(at.slice(0, 10)), query }
    return listedMeetings(asked, { isWhole, perPage: 20 })
  }
  return { listed, knowing }
}

const before = '2026-06-18T17:30:00.000Z'
const end = '2026-06-18T19:00:00.000Z'

describe('A list of meetings that is remembered', () => {
  test('is the very same for all who ask the same, and officers have their own', () =>
    withRollback(async (db) => {
      const { listed, knowing } = await anEvening(db)
      await plans(db, { title: inFrench('Jamais dite') })
      const { meetings } = await listed(before, knowing())
      expect(meetings).toHaveLength(1)
      expect((await listed(before, knowing())).meetings).toBe(meetings)
      expect((await listed(before, knowing(), { isWhole: true })).meetings).toHaveLength(2)
    }))

  test('loses a meeting at the minute it ends, though nothing was written', () =>
    withRollback(async (db) => {
      const { listed, knowing } = await anEvening(db)
      const { meetings, trueUntil } = await listed(before, knowing())
      expect([meetings.length, trueUntil.toISOString()]).toEqual([1, end])
      const after = await listed(end, knowing())
      expect(after.meetings).toEqual([])
      // Midnight in the town.
      expect(after.trueUntil.toISOString()).toBe('2026-06-18T22:00:00.000Z')
    }))

  test('follows a body to its other neighbourhood', () =>
    withRollback(async (db) => {
      const { listed, knowing } = await anEvening(db)
      const there = { quartier: 'gare' }
      expect((await listed(before, knowing(), there)).meetings).toEqual([])
      await sql`update body set neighbourhoods = '{gare}' where id = 'essai'`.execute(db)
      expect((await listed(before, knowing(bodiesVersion), there)).meetings).toHaveLength(1)
    }))
})

describe('The calendar of meetings that is remembered', () => {
  test('follows a body to its other neighbourhood', () =>
    withRollback(async (db) => {
      const { knowing } = await anEvening(db)
      const areas = async (remember: Remember) => {
        const asked = {
          ...{ db, remember, now: new Date(before), visitor: anonymous },
          speech: { language: 'fr', overrides: {} },
        } as const
        const span = [new Date('2026-06-01'), new Date('2026-07-01')] as const
        const entries = await meetingCalendar.between(asked, ...span)
        return entries.flatMap(({ neighbourhoods }) => neighbourhoods)
      }
      expect(await areas(knowing())).toEqual(['centre'])
      await sql`update body set neighbourhoods = '{gare}' where id = 'essai'`.execute(db)
      expect(await areas(knowing(bodiesVersion))).toEqual(['gare'])
      expect(meetingCalendar.versions).toContain(bodiesVersion)
    }))
})
