import { expect, test } from 'vitest'
import { readExact, writeExact } from './exact-json.ts'
import { fraction } from './fraction.ts'

test('A third inside a list of objects is written and read back exactly', () => {
  const value = { rounds: [{ rate: fraction(1, 3), name: 'Banc', taken: true, none: null }] }
  expect(readExact(JSON.parse(writeExact(value)))).toEqual(value)
})
