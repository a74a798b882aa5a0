import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anElection, someElectionTwice } from '../methods/elections.testing.ts'
import { ballotsFingerprint, countedBallots } from './counted-ballots.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('The fingerprint of ballots', () => {
  test('is that of the lines a person can write: b and a, nothing, a', () => {
    const election = anElection({
      budget: 10,
      costs: { a: 1, b: 1 },
      ballots: [
        [1, 'ba'],
        [1, ''],
        [2, 'a'],
      ],
    })
    expect(ballotsFingerprint(election)).toBe(sha256('\na\na\na,b\n'))
  })

  test('keeps the order of a ranking, and the points', () => {
    const ranking = anElection({
      format: 'ordinal',
      budget: 1,
      costs: { a: 1, b: 1 },
      ballots: [[1, 'ba']],
    })
    expect(ballotsFingerprint(ranking)).toBe(sha256('b,a\n'))
    const points = anElection({
      format: 'scoring',
      budget: 1,
      costs: { a: 1, b: 1 },
      ballots: [[1, { b: 3, a: 0 }]],
    })
    expect(ballotsFingerprint(points)).toBe(sha256('a=0,b=3\n'))
  })

  test('depends neither on the order of voters nor on that of projects', () => {
    fc.assert(
      fc.property(someElectionTwice(), ([one, other]) => {
        expect(ballotsFingerprint(one)).toBe(ballotsFingerprint(other))
      }),
    )
  })

  test('changes when two voters exchange a choice and every tally stays', () => {
    const board = (ballots: readonly (readonly [number, string])[]) =>
      countedBallots(anElection({ budget: 10, costs: { a: 1, b: 2 }, ballots }))
    const [before, after] = [
      board([
        [1, 'a'],
        [1, 'b'],
      ]),
      board([
        [1, 'ab'],
        [1, ''],
      ]),
    ]
    expect(before.projects).toEqual(after.projects)
    expect(before.projects).toEqual([
      { project: 'a', cost: '1', supporters: 1, score: '1' },
      { project: 'b', cost: '2', supporters: 1, score: '1' },
    ])
    expect(before.ballotsSha256).not.toBe(after.ballotsSha256)
  })
})
