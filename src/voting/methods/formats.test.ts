import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choose, smallSheet, upToThree } from '../testing.ts'
import { ballotBytes, projectOrder, readChoice, writeChoice } from './ballot-bytes.ts'
import { type BallotRule, type Choice, listsFor } from './ballot-rule.ts'
import { choiceFault, leftToChoose } from './choice.ts'

const faultOf = (rule: BallotRule, choice: Choice, neighbourhood: string | null = 'coteau') =>
  choiceFault(rule, smallSheet, neighbourhood, choice)?.code ?? null

describe('Up to three of the town’s list and one’s own neighbourhood’s', () => {
  test('takes one to three, of both lists', () => {
    expect(faultOf(upToThree, choose('1'))).toBeNull()
    expect(faultOf(upToThree, choose('1', '11', '12'))).toBeNull()
  })
  test('refuses a fourth', () => {
    expect(faultOf(upToThree, choose('1', '2', '3', '11'))).toBe('too-many')
  })
  test('refuses the list of another neighbourhood, or any when she has none', () => {
    expect(faultOf(upToThree, choose('21'))).toBe('foreign-list')
    expect(faultOf(upToThree, choose('11'), null)).toBe('foreign-list')
  })
  test('refuses a project that does not exist, or twice the same', () => {
    expect(faultOf(upToThree, choose('99'))).toBe('unknown-project')
    expect(faultOf(upToThree, choose('1', '1'))).toBe('repeated')
  })
  test('refuses a blank ballot unless the rule takes it', () => {
    expect(faultOf(upToThree, [])).toBe('blank')
    expect(faultOf({ ...upToThree, mayBeBlank: true }, [])).toBeNull()
  })
  test('refuses points where there are none to share', () => {
    expect(faultOf(upToThree, [{ project: '1', points: 2 }])).toBe('points-out-of-bounds')
  })
  test('may say how many of one list', () => {
    const rule = { ...upToThree, mostPerList: 1 } as const
    expect(faultOf(rule, choose('1', '2'))).toBe('too-many-of-list')
    expect(faultOf(rule, choose('1', '11'))).toBeNull()
  })
  test('says what is left to choose, never more than there are projects', () => {
    expect(leftToChoose(upToThree, choose('1'), listsFor(smallSheet, 'coteau'))).toBe(2)
    expect(leftToChoose(upToThree, choose('1', '2', '3', '4'), smallSheet.lists)).toBe(-1)
    expect(leftToChoose(upToThree, [], [{ projects: ['1', '2'] }])).toBe(2)
  })
})

describe('Exactly two', () => {
  const inAll: BallotRule = { format: 'exactly-k', count: 2, perList: false, mayBeBlank: false }
  const ofEach: BallotRule = { ...inAll, perList: true }
  test('in all: neither one nor three', () => {
    expect(faultOf(inAll, choose('1'))).toBe('not-enough')
    expect(faultOf(inAll, choose('1', '11'))).toBeNull()
    expect(faultOf(inAll, choose('1', '2', '3'))).toBe('too-many')
  })
  test('of each list she has', () => {
    expect(faultOf(ofEach, choose('1', '2', '11', '12'))).toBeNull()
    expect(faultOf(ofEach, choose('1', '2', '11'))).toBe('not-enough-of-list')
    expect(faultOf(ofEach, choose('1', '2', '3', '11'))).toBe('too-many-of-list')
  })
  test('of a list of one, that one', () => {
    expect(faultOf(ofEach, choose('1', '2', '21'), 'plaine')).toBeNull()
  })
  test('says what is left on the lists she has, not on those of others', () => {
    expect(leftToChoose(ofEach, choose('1'), listsFor(smallSheet, 'coteau'))).toBe(3)
    expect(leftToChoose(ofEach, choose('1'), listsFor(smallSheet, 'plaine'))).toBe(2)
    expect(leftToChoose(inAll, choose('1'), smallSheet.lists)).toBe(1)
  })
})

describe('Seven points, three at most for a project', () => {
  const rule: BallotRule = { format: 'points', points: 7, mostPerProject: 3, mayBeBlank: false }
  const give = (...points: number[]) =>
    points.map((one, place) => ({ project: String(place + 1), points: one }))
  test('takes any sharing of seven or fewer', () => {
    expect(faultOf(rule, give(3, 3, 1))).toBeNull()
    expect(faultOf(rule, give(1))).toBeNull()
  })
  test('refuses an eighth point, and a fourth for one project', () => {
    expect(faultOf(rule, give(3, 3, 2))).toBe('too-many-points')
    expect(faultOf(rule, give(4))).toBe('too-many-points-for-project')
  })
  test.each([-1, 0, 0.5, Number.NaN, 2 ** 60])('refuses %d points', (points) => {
    expect(faultOf(rule, give(points))).toBe('points-out-of-bounds')
  })
})

const choices = fc
  .uniqueArray(fc.constantFrom(...projectOrder(smallSheet)), { maxLength: 3 })
  .map((projects) => choose(...projects))

describe('A choice written down', () => {
  test('has one length, and is read back in the order of the sheet', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const bytes = writeChoice(upToThree, smallSheet, choice)
        expect(bytes.length).toBe(ballotBytes(upToThree, smallSheet))
        const codes = (some: Choice | null) => some?.map(({ project }) => project).sort()
        expect(codes(readChoice(upToThree, smallSheet, bytes))).toEqual(codes(choice))
      }),
    )
  })
  test('in any other way is no ballot', () => {
    fc.assert(
      fc.property(choices, fc.nat(), fc.integer({ min: 1, max: 255 }), (choice, at, change) => {
        const bytes = writeChoice(upToThree, smallSheet, choice)
        const place = at % bytes.length
        bytes[place] = ((bytes[place] ?? 0) + change) % 256
        const read = readChoice(upToThree, smallSheet, bytes)
        // What is read after a change is another choice, written in its one way; or nothing.
        if (read !== null) expect(writeChoice(upToThree, smallSheet, read)).toEqual(bytes)
      }),
    )
  })
  test('of any bytes at all, never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const read = readChoice(upToThree, smallSheet, bytes)
        if (read !== null) expect(writeChoice(upToThree, smallSheet, read)).toEqual(bytes)
      }),
    )
  })
})
