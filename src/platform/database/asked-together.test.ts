import { describe, expect, test } from 'vitest'
import { askedTogether } from './asked-together.ts'
import type { Database } from './database.ts'

// Only told apart: nothing is asked of them here.
const [town, other] = [{}, {}] as [Database, Database]

describe('Readings asked together', () => {
  const journal: (readonly number[])[] = []
  const double = askedTogether<number, number>(async (_db, keys) => {
    journal.push(keys)
    if (keys.includes(13)) throw new Error('no luck')
    return keys.map((key) => key * 2)
  })

  test('in one turn are one query, and each gets her own answer', async () => {
    journal.length = 0
    expect(await Promise.all([double(town, 1), double(town, 2), double(town, 1)])).toEqual([
      2, 4, 2,
    ])
    expect(journal).toEqual([[1, 2, 1]])
  })

  test('one after the other are as many queries: nothing is remembered', async () => {
    journal.length = 0
    await double(town, 1)
    await double(town, 1)
    expect(journal.length).toBe(2)
  })

  test('of two databases are never mixed', async () => {
    journal.length = 0
    await Promise.all([double(town, 1), double(other, 2)])
    expect(journal).toEqual([[1], [2]])
  })

  test('that are too many go in several queries', async () => {
    const groups: number[] = []
    const count = askedTogether<number, number>(
      async (_db, keys) => {
        groups.push(keys.length)
        return keys
      },
      { most: 4 },
    )
    const asked = Array.from({ length: 10 }, (_, place) => place)
    expect(await Promise.all(asked.map((key) => count(town, key)))).toEqual(asked)
    expect(groups).toEqual([4, 4, 2])
  })

  test('in turn: who comes while one is on its way goes with the next', async () => {
    const groups: (readonly number[])[] = []
    const end: (() => void)[] = []
    const slow = askedTogether<number, number>(
      async (_db, keys) => {
        groups.push(keys)
        await new Promise<void>((resolve) => end.push(resolve))
        return keys
      },
      { inTurn: true },
    )
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    const first = slow(town, 1)
    await turn()
    const others = [slow(town, 2), slow(town, 3)]
    await turn()
    expect(groups).toEqual([[1]])
    end[0]?.()
    expect(await first).toBe(1)
    await turn()
    await turn()
    expect(groups).toEqual([[1], [2, 3]])
    end[1]?.()
    expect(await Promise.all(others)).toEqual([2, 3])
  })

  test('that fail, fail for those who asked with it, and for nobody afterwards', async () => {
    const asked = await Promise.allSettled([double(town, 13), double(town, 1)])
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await double(town, 4)).toBe(8)
  })
})
