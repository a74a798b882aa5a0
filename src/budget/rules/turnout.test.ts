import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TurnoutCell } from './edition.ts'
import { ageBand, leastShown, shownTurnout } from './turnout.ts'

const cells = (...voters: readonly number[]): TurnoutCell[] =>
  voters.map((count, place) => ({ dimension: 'age', value: `g${place}`, voters: count }))

describe('Showing the turnout by groups', () => {
  test('shows groups of five people and more as they are', () => {
    expect(shownTurnout('age', cells(5, 12))).toEqual({
      dimension: 'age',
      groups: [
        { value: 'g0', voters: 5 },
        { value: 'g1', voters: 12 },
      ],
      together: null,
    })
  })

  test('puts a group of three with the next smallest, so that the total does not give it back', () => {
    expect(shownTurnout('age', cells(3, 8, 20))).toEqual({
      dimension: 'age',
      groups: [{ value: 'g2', voters: 20 }],
      together: { groups: 2, voters: 11 },
    })
  })

  test('shows nothing when all together are fewer than five', () => {
    expect(shownTurnout('age', cells(1, 2))).toBeNull()
  })

  test('shows nothing where the ballots say nothing', () => {
    expect(shownTurnout('channel', cells(10))).toBeNull()
  })

  test('never shows fewer than five people, and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (voters) => {
        const shown = shownTurnout('age', cells(...voters))
        if (shown === null) return
        const counts = [...shown.groups.map((group) => group.voters)]
        if (shown.together !== null) counts.push(shown.together.voters)
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(leastShown)
        expect(counts.reduce((a, b) => a + b)).toBe(voters.reduce((a, b) => a + b))
        expect(shown.together?.groups).not.toBe(1)
      }),
    )
  })
})

describe('The age band of a voter', () => {
  test('of 7 is the first that votes, of 16 the next', () => {
    expect([ageBand('7'), ageBand('15'), ageBand('16'), ageBand('75'), ageBand('99')]).toEqual([
      '7-15',
      '7-15',
      '16-24',
      '75+',
      '75+',
    ])
  })
  test('is unknown for a blank, a word or 300 years', () => {
    expect([ageBand(''), ageBand('adulte'), ageBand('300')]).toEqual([null, null, null])
  })
})
