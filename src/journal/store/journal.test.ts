import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/index.ts'
import { testDatabase, withRollback } from '../../platform/database/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import type { JournalEvent } from '../rules/event.ts'
import { chainPending } from './chain-pending.ts'
import { erasePayloadsNaming, erasePayloadsOf } from './erase.ts'
import { publishedHeads, publishHead } from './heads.ts'
import { historyOf } from './history.ts'
import { recordEvents } from './record.ts'
import { verifyJournal } from './verify-journal.ts'
import { bumpVersions, versions } from './versions.ts'

const question = { kind: 'question', id: 'q-1' }
const anEvent = (changes: Partial<JournalEvent> = {}): JournalEvent => ({
  type: 'answer-published',
  subject: question,
  payload: { answer: 'a-1' },
  at: '2026-05-04T08:30:00.000Z',
  ...changes,
})
const record = (db: Database, ...events: readonly JournalEvent[]): Promise<void> =>
  inTransaction(db, (tx) => recordEvents(tx, events))
const kinds = async (db: Database) => (await verifyJournal(db)).faults.map(({ kind }) => kind)

describe('Recording events', () => {
  test('gives an object its history, in order, before and after it is chained', () =>
    withRollback(async (db) => {
      await record(db, anEvent({ type: 'question-received' }), anEvent({ payload: { n: 2 } }))
      await record(db, anEvent({ subject: { kind: 'question', id: 'q-2' } }))
      const before = await historyOf(db, question)
      expect(before.map(({ type, seq, payload }) => [type, seq, payload])).toEqual([
        ['question-received', null, { answer: 'a-1' }],
        ['answer-published', null, { n: 2 }],
      ])
      expect(await chainPending(db)).toBe(3)
      expect((await historyOf(db, question)).map(({ seq }) => seq)).toEqual([1, 2])
    }))

  test('vanishes with the change it tells', async () => {
    const { db, close } = await testDatabase()
    try {
      const change = inTransaction(db, async (tx) => {
        await recordEvents(tx, [anEvent()])
        throw new Error('the change failed')
      })
      await expect(change).rejects.toThrow('the change failed')
      expect(await historyOf(db, question)).toEqual([])
    } finally {
      await close()
    }
  })
})

describe('Chaining', () => {
  test('does not wait for an open transaction, and places its events when they come', async () => {
    const { db, close } = await testDatabase()
    try {
      let commit = () => {}
      const held = new Promise<void>((resume) => (commit = resume))
      let begun = () => {}
      const isBegun = new Promise<void>((resume) => (begun = resume))
      const slow = inTransaction(db, async (tx) => {
        await recordEvents(tx, [anEvent({ payload: { who: 'slow' } })])
        begun()
        await held
      })
      await isBegun
      await record(db, anEvent({ payload: { who: 'quick' } }))
      expect(await chainPending(db)).toBe(1)
      commit()
      await slow
      expect(await chainPending(db)).toBe(1)

      const history = await historyOf(db, question)
      expect(history.map(({ payload, seq }) => [payload?.['who'], seq])).toEqual([
        ['slow', 2],
        ['quick', 1],
      ])
      expect(await verifyJournal(db)).toMatchObject({ entries: 2, unchained: 0, faultCount: 0 })
    } finally {
      await close()
    }
  })

  test('by six processes at once makes one chain without a hole', async () => {
    const { db, close } = await testDatabase()
    try {
      const writers = Array.from({ length: 40 }, (_, n) => record(db, anEvent({ payload: { n } })))
      const chainers = Array.from({ length: 6 }, async () => {
        for (let round = 0; round < 5; round += 1) await chainPending(db)
      })
      await Promise.all([...writers, ...chainers])
      await chainPending(db)
      expect(await verifyJournal(db)).toMatchObject({ entries: 40, unchained: 0, faultCount: 0 })
    } finally {
      await close()
    }
  })
})

describe('Verifying the journal', () => {
  // The table itself refuses what these tests do to it.
  const forge = async (db: Database, statement: string) => {
    await sql`alter table journal_entry disable trigger journal_entry_is_kept`.execute(db)
    await sql.raw(statement).execute(db)
  }
  const fiveEntries = async (db: Database) => {
    await record(db, ...[1, 2, 3, 4, 5].map((n) => anEvent({ payload: { n } })))
    await chainPending(db)
  }

  test('finds 5 sound entries, one of them erased', () =>
    withRollback(async (db) => {
      await fiveEntries(db)
      await record(db, anEvent({ subject: { kind: 'idea', id: 'i-1' } }))
      await chainPending(db)
      expect(await erasePayloadsOf(db, { kind: 'idea', id: 'i-1' })).toBe(1)
      const seen: number[] = []
      expect(await verifyJournal(db, (share) => seen.push(share))).toEqual({
        entries: 6,
        unchained: 0,
        erased: 1,
        heads: 0,
        faultCount: 0,
        faults: [],
      })
    }))

  test('shows the one entry whose instant was rewritten', () =>
    withRollback(async (db) => {
      await fiveEntries(db)
      await forge(db, `update journal_entry set at = at + interval '1 day' where seq = 3`)
      expect((await verifyJournal(db)).faults).toEqual([{ kind: 'link-broken', seq: 3 }])
    }))

  test('shows a payload rewritten, and one lost', () =>
    withRollback(async (db) => {
      await fiveEntries(db)
      await forge(db, `update journal_payload set payload = '{"n": 9}' where payload = '{"n": 2}'`)
      await forge(db, `delete from journal_payload where payload = '{"n": 4}'`)
      expect((await verifyJournal(db)).faults).toEqual([
        { kind: 'payload-altered', seq: 2 },
        { kind: 'payload-missing', seq: 4 },
      ])
    }))

  test('shows a chain whose end was cut, thanks to the head published the day before', () =>
    withRollback(async (db) => {
      await fiveEntries(db)
      await publishHead(db, day('2026-05-04'))
      expect(await kinds(db)).toEqual([])
      await forge(db, `delete from journal_payload where payload = '{"n": 5}'`)
      await forge(db, `delete from journal_entry where seq = 5`)
      expect(await kinds(db)).toEqual(['tail-missing'])
    }))

  test('shows a published head that is not ours', () =>
    withRollback(async (db) => {
      await fiveEntries(db)
      await publishHead(db, day('2026-05-04'))
      await sql`update journal_head set link = sha256('other')`.execute(db)
      expect(await kinds(db)).toEqual(['head-differs'])
    }))

  test('is not disturbed by events waiting for their place', () =>
    withRollback(async (db) => {
      await fiveEntries(db)
      await record(db, anEvent())
      expect(await verifyJournal(db)).toMatchObject({ entries: 5, unchained: 1, faultCount: 0 })
    }))
})

describe('The table of entries', () => {
  test('refuses to be rewritten or emptied by a slip of ours', async () => {
    for (const slip of ['update journal_entry set type = type', 'delete from journal_entry'])
      await withRollback(async (db) => {
        await record(db, anEvent())
        await expect(sql.raw(slip).execute(db)).rejects.toThrow('never rewritten')
      })
  })
})

describe('Erasing', () => {
  test('takes every payload that names a person, wherever, and no other', () =>
    withRollback(async (db) => {
      const events = [{ by: 'p-1' }, { to: ['p-2', 'p-1'] }, { by: 'p-12' }]
      await record(db, ...events.map((payload) => anEvent({ payload })))
      expect(await erasePayloadsNaming(db, 'p-1')).toBe(2)
      const left = (await historyOf(db, question)).map(({ payload }) => payload)
      expect(left).toEqual([null, null, { by: 'p-12' }])
    }))
})

describe('Publishing the head', () => {
  test('is done once a day, and not before there is one', () =>
    withRollback(async (db) => {
      expect(await publishHead(db, day('2026-05-03'))).toBeNull()
      await record(db, anEvent())
      await chainPending(db)
      const first = await publishHead(db, day('2026-05-04'))
      await record(db, anEvent())
      await chainPending(db)
      expect(await publishHead(db, day('2026-05-04'))).toEqual(first)
      await publishHead(db, day('2026-05-05'))
      const heads = await publishedHeads(db)
      expect(heads.map(({ day, seq }) => [day, seq])).toEqual([
        ['2026-05-05', 2],
        ['2026-05-04', 1],
      ])
      expect(heads[1]?.link).toMatch(/^[0-9a-f]{64}$/)
    }))
})

describe('Versions of what pages show', () => {
  test('are unknown, then known, then greater', () =>
    withRollback(async (db) => {
      const bump = (...keys: string[]) => inTransaction(db, (tx) => bumpVersions(tx, keys))
      expect(await versions(db, ['town'])).toEqual(new Map())
      await bump('town', 'edition:2026', 'town')
      const first = await versions(db, ['town', 'edition:2026', 'absent'])
      expect([...first.keys()].sort()).toEqual(['edition:2026', 'town'])
      await bump('town')
      const second = await versions(db, ['town', 'edition:2026'])
      expect(second.get('town')).toBeGreaterThan(first.get('town') ?? Number.NaN)
      expect(second.get('edition:2026')).toBe(first.get('edition:2026'))
    }))

  test('are announced to who listens, at the commit', async () => {
    const { db, pool, close } = await testDatabase()
    const ear = await pool.connect()
    try {
      const heard = new Promise<string | undefined>((resolve) =>
        ear.once('notification', ({ payload }) => resolve(payload)),
      )
      await ear.query('listen object_version')
      await inTransaction(db, (tx) => bumpVersions(tx, ['town']))
      const version = (await versions(db, ['town'])).get('town')
      expect(await heard).toBe(`town\n${version}`)
    } finally {
      ear.release(true)
      await close()
    }
  })

  test('moved by twenty changes at once in any order lock nobody out', async () => {
    const { db, close } = await testDatabase()
    try {
      const keys = ['c', 'a', 'b', 'd']
      const changes = Array.from({ length: 20 }, (_, n) =>
        inTransaction(db, (tx) => bumpVersions(tx, n % 2 === 0 ? keys : keys.toReversed())),
      )
      await Promise.all(changes)
      expect((await versions(db, keys)).size).toBe(4)
    } finally {
      await close()
    }
  })
})
