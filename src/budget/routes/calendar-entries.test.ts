import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { calendarTitle } from '../../platform/kernel/calendar-entry.ts'
import { anonymous, memoryOfReadings } from '../../platform/web/index.ts'
import type { RunningEdition } from '../rules/running-edition.ts'
import { aRunningEdition, townEnvelope } from '../rules/running-edition.testing.ts'
import { runningEditions } from '../store/running-editions.ts'
import { voteCalendar } from './calendar-entries.ts'

const now = new Date('2026-04-10T10:00:00Z')
const speech = { language: 'fr', overrides: {} } as const

async function entriesOf(db: Database, ...editions: readonly RunningEdition[]) {
  for (const edition of editions) await runningEditions(db).add(edition, now)
  const remember = memoryOfReadings().at(null)
  const asked = { db, remember, speech, now, visitor: anonymous }
  return voteCalendar.between(asked, new Date('2026-05-01'), new Date('2026-06-01'))
}

describe('A vote in the calendar', () => {
  test('is there once it is announced, with the hours of its edition, in two languages', () =>
    withRollback(async (db) => {
      const [vote, ...others] = await entriesOf(db, aRunningEdition())
      expect(others).toEqual([])
      expect(vote).toMatchObject({
        ...{ startsAt: '2026-05-03T22:00:00.000Z', endsAt: '2026-05-25T18:00:00.000Z' },
        ...{ path: '/budget-participatif/bp-2026', state: 'planned', sequence: 0 },
        neighbourhoods: [],
      })
      if (vote === undefined) return
      expect(calendarTitle(vote, { language: 'fr' })).toBe('BP 2026\u00a0: Vote')
      expect(calendarTitle(vote, { language: 'en' })).toBe('BP 2026: Vote')
    }))

  test('of a draft is told to nobody', () =>
    withRollback(async (db) => {
      expect(await entriesOf(db, aRunningEdition({ announcedAt: null }))).toEqual([])
    }))

  test('whose rules were written anew counts one more change', () =>
    withRollback(async (db) => {
      const edition = aRunningEdition()
      await runningEditions(db).add(edition, now)
      await runningEditions(db).saveRules({ ...edition, closesAt: '2026-05-26T18:00:00Z' }, now)
      expect(await entriesOf(db)).toMatchObject([
        { sequence: 1, endsAt: '2026-05-26T18:00:00.000Z' },
      ])
    }))

  test('of lists of two neighbourhoods is theirs alone', () =>
    withRollback(async (db) => {
      const list = (code: string) => ({ ...townEnvelope, code, neighbourhood: code })
      const envelopes = [list('coteau'), list('vallee')]
      const edition = aRunningEdition({ envelopes, projects: [] })
      expect((await entriesOf(db, edition))[0]?.neighbourhoods).toEqual(['coteau', 'vallee'])
    }))
})
