import { describe, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { inTransaction } from '../platform/database/index.ts'
import { day } from '../platform/kernel/day.ts'
import { withRollback } from '../platform/database/testing.ts'
import { noteOrigin, storyOf, type Thing, type Traceable, withoutHeir } from './index.ts'

const now = new Date('2026-05-04T10:00:00Z')
const question = { kind: 'question', id: '1' }
const answer = { kind: 'answer', id: 'a' }
const promise = { kind: 'commitment', id: 'x' }
const other = { kind: 'commitment', id: 'y' }

/** Names each thing after its id, except those that are hidden. */
const traceable = (kind: string, hidden: readonly string[] = []): Traceable => ({
  kind,
  find: async (_, ids) =>
    new Map(
      ids
        .filter((id) => !hidden.includes(id))
        .map((id) => [id, { label: kind, title: id, path: `/${id}`, detail: '' }]),
    ),
})

const told = async (db: Database, thing: Thing, traceables: readonly Traceable[]) => {
  const remember = <Value>(_: unknown, __: string, read: () => Promise<Value>) => read()
  const speech = { language: 'fr', overrides: {} } as const
  const { before, after } = await storyOf(
    { db, remember, speech, today: day('2026-05-04') },
    thing,
    traceables,
  )
  const titles = (side: typeof before) => side.map(({ title }) => title)
  return [titles(before), titles(after)]
}

const all = [traceable('question'), traceable('answer'), traceable('commitment')]

async function aStory(db: Database) {
  await inTransaction(db, async (tx) => {
    await noteOrigin(tx, question, answer, now)
    await noteOrigin(tx, answer, promise, now)
    await noteOrigin(tx, answer, other, new Date(now.getTime() + 1000))
  })
}

describe('The story of a public thing', () => {
  test('goes from a question to what its answer promised, the nearest first', () =>
    withRollback(async (db) => {
      await aStory(db)
      expect(await told(db, question, all)).toEqual([[], ['a', 'x', 'y']])
    }))

  test('goes back from a promise to the question, the oldest first, without its sisters', () =>
    withRollback(async (db) => {
      await aStory(db)
      expect(await told(db, promise, all)).toEqual([['1', 'a'], []])
    }))

  test('leaves out what nobody may see, and tells what is behind it all the same', () =>
    withRollback(async (db) => {
      await aStory(db)
      const some = [traceable('question', ['1']), traceable('commitment', ['x'])]
      expect(await told(db, question, some)).toEqual([[], ['y']])
      expect(await told(db, promise, some)).toEqual([[], []])
    }))

  test('ends, even when two things each come from the other', () =>
    withRollback(async (db) => {
      await aStory(db)
      await inTransaction(db, (tx) => noteOrigin(tx, promise, question, now))
      const [, after] = await told(db, question, all)
      expect(after).toEqual(['a', 'x', 'y'])
    }))

  test('is told once of what was noted twice', () =>
    withRollback(async (db) => {
      await aStory(db)
      await aStory(db)
      expect(await told(db, question, all)).toEqual([[], ['a', 'x', 'y']])
    }))

  test('says which answers nothing came of yet', () =>
    withRollback(async (db) => {
      await aStory(db)
      const free = await withoutHeir(db, { kind: 'answer', ids: ['a', 'b'] }, 'commitment')
      expect([...free]).toEqual(['b'])
    }))
})
