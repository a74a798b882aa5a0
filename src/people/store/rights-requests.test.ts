import { describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import { personalData } from '../personal-data.ts'
import { makePerson } from './accounts.ts'
import { consents } from './consents.ts'
import { eraseEverywhere } from './rights.ts'
import { rightsRequests } from './rights-requests.ts'

const now = new Date('2026-05-04T10:00:00Z')
const moment = { now, today: day('2026-05-04') }
const correction = { kind: 'correct', subject: null, text: 'Je m’appelle autrement.' } as const
const somebody = (db: Database) => inTransaction(db, (tx) => makePerson(tx, null, { now }))
const untold = async () => {}

describe('A request about one’s data', () => {
  test('is due in a month, and listed before those due later', () =>
    withRollback(async (db) => {
      const party = await somebody(db)
      const later = await rightsRequests(db).ask(party, correction, {
        now,
        today: day('2026-05-05'),
      })
      const first = await rightsRequests(db).ask(party, correction, moment)
      const open = await rightsRequests(db).open(1, 10)
      expect(open.map(({ id, dueOn }) => [id, dueOn])).toEqual([
        [first, '2026-06-04'],
        [later, '2026-06-05'],
      ])
    }))

  test('is answered once, and leaves the list', () =>
    withRollback(async (db) => {
      const id = (await rightsRequests(db).ask(await somebody(db), correction, moment)) ?? ''
      const by = await somebody(db)
      const answer = { outcome: 'accepted', answer: 'C’est fait.', by, now } as const
      expect(await rightsRequests(db).answer(id, answer, untold)).toBe(true)
      expect(await rightsRequests(db).answer(id, answer, untold)).toBe(false)
      expect(await rightsRequests(db).openCount()).toBe(0)
    }))

  test('is the sixth without an answer: refused', () =>
    withRollback(async (db) => {
      const party = await somebody(db)
      for (let asked = 0; asked < 5; asked += 1) {
        expect(await rightsRequests(db).ask(party, correction, moment)).not.toBeNull()
      }
      expect(await rightsRequests(db).ask(party, correction, moment)).toBeNull()
    }))

  test('stays without a name nor a word once the person is erased', () =>
    withRollback(async (db) => {
      const party = await somebody(db)
      const id = (await rightsRequests(db).ask(party, correction, moment)) ?? ''
      await eraseEverywhere(db, personalData, party, now)
      expect(await rightsRequests(db).find(id)).toMatchObject({ party: null, text: null, name: '' })
    }))
})

describe('A consent', () => {
  const wording = { wording: '2026-11', how: 'online', now } as const

  test('keeps which words were read, when and how; said twice, the first is the proof', () =>
    withRollback(async (db) => {
      const mine = consents(db, await somebody(db))
      expect(await mine.give('newsletter', wording)).toBe(true)
      expect(await mine.give('newsletter', { ...wording, how: 'desk' })).toBe(false)
      expect(await mine.all()).toMatchObject([
        { purpose: 'newsletter', wording: '2026-11', givenHow: 'online', withdrawnAt: null },
      ])
    }))

  test('is taken back once, and its proof stays; given again, it is another', () =>
    withRollback(async (db) => {
      const mine = consents(db, await somebody(db))
      await mine.give('photos', wording)
      expect(await mine.withdraw('photos', { how: 'desk', now })).toBe(true)
      expect(await mine.withdraw('photos', { how: 'desk', now })).toBe(false)
      await mine.give('photos', wording)
      const all = await mine.all()
      expect(all.filter(({ withdrawnHow }) => withdrawnHow === 'desk')).toHaveLength(1)
      expect(all.filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(1)
    }))

  test('leaves a line of journal without a word of it', () =>
    withRollback(async (db) => {
      await consents(db, await somebody(db)).give('photos', wording)
      const told = await sql<{ type: string }>`
        select type from journal_entry where type = 'consent-given'`.execute(db)
      expect(told.rows).toHaveLength(1)
    }))
})
