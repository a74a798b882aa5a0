import { describe, expect, test } from 'vitest'
import { bodiesVersion } from '../../bodies/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { anonymous, memoryOfReadings, type Visitor } from '../../platform/web/index.ts'
import { townVersion } from '../../town/index.ts'
import { anEntry, bringing } from '../calendar.testing.ts'
import { entriesOfMonth, monthVersions } from './calendar-entries.ts'

const samia: Visitor = {
  ...{ kind: 'person', person: 'samia', session: 'samia', name: 'Samia', roles: [] },
  ...{ isStrong: true, assistedBy: null, formToken: 'essai' },
}

/** A town that remembers its month of May 2026. */
const aMonth = (db: Database) => {
  const memory = memoryOfReadings()
  const sources = [bringing(anEntry())]
  const asked = {
    ...{ visitor: anonymous as Visitor, quartier: '', today: '2026-05-04', zone: 'Europe/Paris' },
    ...{ language: 'fr' as 'fr' | 'en', moved: '' },
  }
  return (more: Partial<typeof asked> = {}) => {
    const { visitor, quartier, today, zone, language, moved } = { ...asked, ...more }
    const versions = monthVersions(sources).map((key) => [key, key === moved ? 2 : 1] as const)
    return entriesOfMonth(
      {
        ...{ db, visitor, today: day(today), now: new Date(`${today}T10:00:00Z`) },
        ...{ remember: memory.at(new Map(versions)), speech: { language, overrides: {} } },
      },
      sources,
      { month: day('2026-05-01'), zone, filters: { quartier, instance: '', genre: '' } },
    )
  }
}

describe('The month of the calendar that is remembered', () => {
  test('is the very same for all who ask it without a name', () =>
    withRollback(async (db) => {
      const month = aMonth(db)
      const known = await month()
      expect(known).toHaveLength(1)
      expect(await month()).toBe(known)
    }))

  test('is read anew for who signed in, another day, in another language, zone or neighbourhood', () =>
    withRollback(async (db) => {
      const month = aMonth(db)
      const known = await month()
      for (const more of [
        { visitor: samia },
        { today: '2026-05-05' },
        { language: 'en' },
        { zone: 'Indian/Reunion' },
        { quartier: 'centre' },
      ] as const)
        expect(await month(more), JSON.stringify(more)).not.toBe(known)
      expect(await month()).toBe(known)
    }))

  test.each(['meetings', townVersion, bodiesVersion])('is read anew once %s moved', (moved) =>
    withRollback(async (db) => {
      const month = aMonth(db)
      const known = await month()
      expect(await month({ moved })).not.toBe(known)
    }),
  )
})
