import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PbError } from './pb-error.ts'
import { numberSet, voterIds } from './voter-ids.ts'

describe('Entering voters', () => {
  test('refuses a second vote of a number, of a text, and no id at all', () => {
    const voters = voterIds()
    for (const id of ['7', '007', 'Z-7', '12345678901234', '7.0']) voters.enter(id, 1)
    expect(() => voters.enter('7', 2)).toThrow(new PbError('repeated-voter', 2, { voter: '7' }))
    expect(() => voters.enter('Z-7', 3)).toThrow(new PbError('repeated-voter', 3, { voter: 'Z-7' }))
    expect(() => voters.enter('', 4)).toThrow(new PbError('voter-without-id', 4))
  })

  test('stops before memory does: a small .gz may unfold without end', () => {
    const voters = voterIds(2000)
    for (let id = 1; id <= 1000; id += 1) voters.enter(`${id}`, id)
    for (let id = 1; id <= 1000; id += 1) voters.enter(`Z-${id}`, id)
    expect(() => voters.enter('0', 1)).toThrow(new PbError('too-many-voters', 1, { limit: 2000 }))
  })

  test('a set of numbers answers as a Set does', () => {
    const number = fc.oneof(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    )
    fc.assert(
      fc.property(fc.array(number, { maxLength: 3000, size: 'max' }), (numbers) => {
        const known = new Set<number>()
        const set = numberSet()
        for (const each of numbers) {
          expect(set.add(each)).toBe(!known.has(each))
          known.add(each)
        }
        expect(set.size()).toBe(known.size)
      }),
      { numRuns: 30 },
    )
  })
})
