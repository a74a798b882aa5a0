import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { demoTown } from '../demo.ts'
import { unnamedTown } from '../rules/town.ts'
import { ownFacts } from './setting-facts.ts'
import { towns } from './towns.ts'
import { townSetup } from './town-setup.ts'

const change = { by: null, now: new Date('2026-05-04T10:00:00Z') }

describe('Describing the town', () => {
  test('keeps what it was, and says its id', () =>
    withRollback(async (db) => {
      const store = towns(db)
      expect(await store.describe(demoTown, change)).toBeNull()
      const former = await store.describe({ ...demoTown, name: 'Beaulieu' }, change)
      expect(await store.find()).toEqual({ ...demoTown, name: 'Beaulieu' })
      expect(await store.former(former ?? '')).toEqual(demoTown)
    }))

  test('writes a line of journal that says no name, and moves the version of every page', () =>
    withRollback(async (db) => {
      await towns(db).describe(demoTown, change)
      const found = await sql<{ type: string; payload: object; version: string }>`
        select type, payload, (select version from object_version where key = 'town') as version
        from journal_entry join journal_payload on entry = id`.execute(db)
      expect(found.rows).toMatchObject([
        { type: 'town-described', payload: { by: 'command-line' } },
      ])
    }))

  test('keeps the last twenty descriptions', () =>
    withRollback(async (db) => {
      for (let minute = 0; minute < 25; minute += 1) {
        const now = new Date(change.now.getTime() + minute * 60_000)
        await towns(db).describe({ ...demoTown, residents: minute }, { by: null, now })
      }
      const { rows } = await sql<{ kept: number }>`
        select count(*)::int as kept from town_former`.execute(db)
      expect(rows[0]?.kept).toBe(20)
    }))
})

describe('A town described', () => {
  test('is so without its optional fields: a row with one empty column is no absent row', () =>
    withRollback(async (db) => {
      await towns(db).describe({ ...demoTown, residents: null }, change)
      expect(await ownFacts(db)).toMatchObject({ isDescribed: true })
    }))
})

describe('A town nobody has described', () => {
  test('is « Ma commune », and has everything to do', () =>
    withRollback(async (db) => {
      expect(await towns(db).find()).toEqual(unnamedTown)
      expect(await ownFacts(db)).toEqual({
        isDescribed: false,
        hasContact: false,
        hasOwnColours: false,
        hasSchoolZone: false,
        neighbourhoods: 0,
        departments: 0,
        councillors: 0,
        rewordedSentences: 0,
      })
    }))

  test('follows its installation from begun to ended, each step passed once', () =>
    withRollback(async (db) => {
      const setup = townSetup(db)
      expect(await setup.find()).toBeNull()
      await setup.begin(change.now)
      await setup.pass('colours')
      await setup.pass('colours')
      expect(await setup.find()).toEqual({ passed: ['colours'], isEnded: false })
      await setup.end(change.now)
      await setup.begin(change.now)
      expect((await setup.find())?.isEnded).toBe(true)
    }))
})
