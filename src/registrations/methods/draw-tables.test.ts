import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { seededChance } from '../../platform/chance/index.ts'
import { drawTables, type Group, type Seat } from './draw-tables.ts'

const groups = (...people: readonly number[]): readonly Group[] =>
  people.map((count, place) => ({ number: place + 1, people: count }))

const sizes = (seats: readonly Seat[], tables: number): readonly number[] =>
  Array.from({ length: tables }, (_, place) =>
    seats.filter(({ table }) => table === place + 1).reduce((sum, { people }) => sum + people, 0),
  )

describe('Drawing who sits at which table', () => {
  // Computed by the Python of draw-tables.fr.md.
  test('gives the tables that Python gives', () => {
    assert.deepEqual(
      drawTables(groups(2, 1, 4, 1, 1, 2), 3, seededChance('verger')).map((seat) => [
        seat.table,
        seat.number,
        seat.people,
      ]),
      [
        [1, 3, 4],
        [2, 1, 2],
        [2, 4, 1],
        [2, 5, 1],
        [3, 2, 1],
        [3, 6, 2],
      ],
    )
  })

  test('gives the same tables by the same seed, whatever the order of the list; others by another', () => {
    const all = groups(...Array.from({ length: 30 }, (_, place) => (place % 4) + 1))
    const drawn = drawTables(all, 6, seededChance('a'))
    assert.deepEqual(drawTables(all.toReversed(), 6, seededChance('a')), drawn)
    assert.notDeepEqual(drawTables(all, 6, seededChance('b')), drawn)
  })

  test('seats everybody once, at tables that differ by one person at most', () => {
    const chance = seededChance('des tables')
    for (let turn = 0; turn < 300; turn += 1) {
      const all = groups(...Array.from({ length: chance.below(40) + 1 }, () => chance.below(5) + 1))
      const people = all.reduce((sum, one) => sum + one.people, 0)
      const tables = chance.below(Math.min(people, 20)) + 1
      const seats = drawTables(all, tables, chance)
      const found = sizes(seats, tables)
      assert.ok(Math.max(...found) - Math.min(...found) <= 1)
      for (const { number, people: wanted } of all)
        assert.equal(
          seats.filter((seat) => seat.number === number).reduce((sum, one) => sum + one.people, 0),
          wanted,
        )
    }
  })

  test('splits those who come together only where no table has room for them', () => {
    const seats = drawTables(groups(5, 1), 2, seededChance('famille'))
    assert.deepEqual(sizes(seats, 2), [3, 3])
    assert.equal(seats.filter(({ number }) => number === 1).length, 2)
    const together = drawTables(groups(3, 3, 1, 1), 2, seededChance('famille'))
    assert.equal(together.length, 4)
  })

  test('favours no table: over 3,000 draws, each of three comes a third of the time', () => {
    const times = [0, 0, 0]
    for (let turn = 0; turn < 3000; turn += 1) {
      const seats = drawTables(groups(1, 1, 1, 1, 1, 1), 3, seededChance(`${turn}`))
      const table = seats.find(({ number }) => number === 1)?.table ?? 0
      times[table - 1] = (times[table - 1] ?? 0) + 1
    }
    for (const count of times) assert.ok(Math.abs(count - 1000) < 120)
  })
})
