import { describe, expect, test } from 'vitest'
import { smallSheet } from '../testing.ts'
import type { BallotRule, BallotSheet } from './ballot-rule.ts'
import { isPossible } from './possible-rule.ts'

const upToThree = { format: 'up-to-k', most: 3, mostPerList: null, mayBeBlank: false } as const
const exactly = { format: 'exactly-k', count: 2, perList: true, mayBeBlank: false } as const
const points = { format: 'points', points: 7, mostPerProject: 3, mayBeBlank: false } as const

const possible: readonly BallotRule[] = [
  upToThree,
  { ...upToThree, mostPerList: 1 },
  exactly,
  points,
]
const impossible: readonly BallotRule[] = [
  { ...upToThree, most: 0 },
  { ...upToThree, most: 2.5 },
  { ...upToThree, most: 300 },
  { ...upToThree, mostPerList: 0 },
  { ...upToThree, mostPerList: 4 },
  { ...exactly, count: -1 },
  { ...points, mostPerProject: 0 },
  { ...points, mostPerProject: 8 },
  { ...points, points: Number.NaN },
]

describe('A rule', () => {
  test.each(possible.map((rule) => ({ rule })))('lets people vote: $rule', ({ rule }) => {
    expect(isPossible(rule, smallSheet)).toBe(true)
  })
  test.each(impossible.map((rule) => ({ rule })))('lets nobody vote: $rule', ({ rule }) => {
    expect(isPossible(rule, smallSheet)).toBe(false)
  })
})

describe('A sheet on which nobody can vote', () => {
  const listOf = (...projects: readonly string[]): BallotSheet => ({
    lists: [{ id: 'ville', neighbourhood: null, projects }],
  })
  test('has no project, or one twice', () => {
    expect(isPossible(upToThree, listOf())).toBe(false)
    expect(isPossible(upToThree, listOf('1', '2', '1'))).toBe(false)
  })
  test('has so many points to share that a ballot cannot write them', () => {
    const many = listOf(...Array.from({ length: 300 }, (_, code) => String(code)))
    const rule = { ...points, points: 256, mostPerProject: 1 }
    expect(isPossible(rule, many)).toBe(false)
    expect(isPossible({ ...rule, points: 255 }, many)).toBe(true)
  })
})
