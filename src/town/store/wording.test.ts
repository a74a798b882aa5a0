import { describe, expect, test } from 'vitest'
import { withRollback } from '../../platform/database/testing.ts'
import { towns } from './towns.ts'
import { wording } from './wording.ts'

const change = { by: null, now: new Date('2026-05-04T10:00:00Z') }

describe('The town’s own wording of a sentence', () => {
  test('is kept with what it was, and ours again when it is taken back', () =>
    withRollback(async (db) => {
      const store = wording(db)
      await store.change('desk.home.title', 'fr', 'Chez nous', change)
      await store.change('desk.home.title', 'fr', 'Chez vous', change)
      await store.change('desk.home.title', 'fr', 'Chez vous', change)
      expect(await towns(db).wordOverrides()).toEqual({ fr: { 'desk.home.title': 'Chez vous' } })
      const history = await store.history('desk.home.title', 'fr')
      expect(history.map(({ former, message }) => [former, message])).toEqual([
        ['Chez nous', 'Chez vous'],
        [null, 'Chez nous'],
      ])
      await store.change('desk.home.title', 'fr', null, change)
      expect(await towns(db).wordOverrides()).toEqual({})
      expect(await store.history('desk.home.title', 'en')).toEqual([])
    }))
})
