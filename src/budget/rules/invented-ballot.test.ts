import { describe, expect, test } from 'vitest'
import { fraction } from '../../platform/kernel/fraction.ts'
import type { BallotFormat } from '../methods/election.ts'
import { aProject } from './edition.testing.ts'
import { inventedBallot } from './invented-ballot.ts'
import { shareQuery } from './share-query.ts'

const all = [
  aProject('7', { cost: fraction(400) }),
  aProject('8', { cost: fraction(300) }),
  aProject('9', { cost: fraction(200) }),
]

/** What an address composes under the limits of a file. */
function composed(
  format: BallotFormat,
  query: Readonly<Record<string, unknown>>,
  limits: Readonly<Record<string, string>> = {},
) {
  const source = { file: '', sha256: '', meta: Object.entries(limits), warnings: [] }
  return inventedBallot({ format, source }, all, shareQuery.parse(query).choices)
}
const codes = (ballot: ReturnType<typeof composed>) => ballot.chosen.map((one) => one.project.code)

describe('A ballot made up by a reader', () => {
  test('ticks each known project once', () => {
    const ballot = composed('approval', { p: ['9', '7', '9', 'inconnu'] })
    expect(ballot.ballot).toEqual({ projects: [2, 0] })
    expect([ballot.excesses, ballot.lacks]).toEqual([[], []])
  })

  test('gives the points written, and one to a project only ticked', () => {
    const ballot = composed('cumulative', { p: '9', 'p.7': '3', 'p.8': '', 'p.inconnu': '2' })
    expect(ballot.ballot).toEqual({ projects: [2, 0], points: [fraction(1), fraction(3)] })
  })

  test('puts ranks in order, ticks after them', () => {
    expect(codes(composed('ordinal', { p: '7', 'p.8': '2', 'p.9': '1' }))).toEqual(['9', '8', '7'])
  })

  test.each(['-1', '1.5', '1e3', 'trois', '99999999'])('gives nothing for « %s »', (text) => {
    expect(composed('cumulative', { 'p.7': text }).chosen).toEqual([])
  })
})

describe('The rule of the edition', () => {
  test('refuses a project too many', () => {
    const ballot = composed('approval', { p: ['7', '8', '9'] }, { max_length: '2' })
    expect(ballot.excesses).toEqual([{ code: 'too-many-projects', count: 3, most: 2 }])
  })

  test('allows one project where a single one is chosen', () => {
    const [excess] = composed('choose-1', { p: ['7', '8'] }).excesses
    expect(excess).toEqual({ code: 'too-many-projects', count: 2, most: 1 })
  })

  test('refuses points too many, in all and on one project', () => {
    const limits = { max_sum_points: '7', max_points: '3' }
    expect(composed('cumulative', { 'p.7': '4', 'p.8': '4' }, limits).excesses).toEqual([
      { code: 'too-many-points', points: 8, most: 7 },
      { code: 'too-many-points-on-one', title: 'Projet 7', most: 3 },
      { code: 'too-many-points-on-one', title: 'Projet 8', most: 3 },
    ])
    expect(composed('cumulative', { 'p.7': '3', 'p.8': '3' }, limits).excesses).toEqual([])
  })

  test('refuses two projects at the same rank', () => {
    const { excesses } = composed('ordinal', { 'p.7': '1', 'p.8': '1', 'p.9': '2' })
    expect(excesses).toEqual([{ code: 'same-rank', rank: 1 }])
  })

  test('refuses projects that cost too much together', () => {
    const { excesses } = composed('approval', { p: ['7', '8'] }, { max_sum_cost: '699' })
    expect(excesses).toEqual([{ code: 'too-dear', cost: fraction(700), most: fraction(699) }])
  })

  test('says what is still lacking, and lets the money be followed', () => {
    const limits = { min_length: '3', max_length: '3', min_sum_points: '5' }
    const ballot = composed('cumulative', { 'p.7': '2' }, limits)
    expect(ballot.excesses).toEqual([])
    expect(ballot.lacks).toEqual([
      { code: 'too-few-projects', count: 1, least: 3 },
      { code: 'too-few-points', points: 2, least: 5 },
    ])
  })
})
