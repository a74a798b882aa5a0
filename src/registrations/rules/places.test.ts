import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { seededChance } from '../../platform/chance/index.ts'
import { type InLine, moveUp, roomLeft } from './places.ts'

const line = (...people: readonly number[]): readonly InLine[] =>
  people.map((count, place) => ({ number: place + 1, people: count }))
const numbers = (found: readonly InLine[]) => found.map(({ number }) => number)

describe('Places that are free', () => {
  test('go to the first who fit, in order: four do not fit in two chairs, who is alone does', () => {
    assert.deepEqual(numbers(moveUp(line(4, 1, 2, 1), 2)), [2, 4])
  })

  test('go to everybody where there is no limit, to nobody where there is no room', () => {
    assert.deepEqual(numbers(moveUp(line(5, 5), null)), [1, 2])
    assert.deepEqual(numbers(moveUp(line(1), 0)), [])
  })

  test('are none when the capacity was lowered below those who come', () => {
    assert.equal(roomLeft(10, 12), 0)
    assert.equal(roomLeft(10, 4), 6)
    assert.equal(roomLeft(null, 4), null)
  })

  test('are never more than the room, left to nobody who fits, and passed to nobody behind', () => {
    const chance = seededChance('des places')
    for (let turn = 0; turn < 500; turn += 1) {
      const waiting = line(...Array.from({ length: chance.below(30) }, () => chance.below(5) + 1))
      const room = chance.below(25)
      const up = moveUp(waiting, room)
      const taken = up.reduce((sum, { people }) => sum + people, 0)
      const kept = waiting.filter((one) => !up.includes(one))
      assert.ok(taken <= room)
      assert.ok(kept.every(({ people }) => people > room - taken))
      assert.deepEqual(
        numbers(up),
        numbers(up).toSorted((a, b) => a - b),
      )
      for (const left of kept)
        for (const one of up)
          assert.ok(one.number < left.number || one.people < left.people, 'somebody was passed')
    }
  })
})
