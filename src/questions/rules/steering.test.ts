import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { workingDaysAfter } from '../../town/index.ts'
import { monthBefore, monthOf, satisfactionOf, workingRanks } from './steering.ts'

const calendar = { isAlsaceMoselle: false, closed: [], preElection: [] }
const row = (opinions: number, satisfied = opinions) => ({ opinions, satisfied })

describe('The satisfaction of a group', () => {
  test('is a share of those who said something', () => {
    expect(satisfactionOf([row(8, 6), row(10, 5)])).toEqual([{ percent: 75 }, { percent: 50 }])
  })

  test('is hidden under five people', () => {
    expect(satisfactionOf([row(4), row(3), row(9)])).toEqual([
      'too-few',
      'too-few',
      { percent: 100 },
    ])
  })

  test('takes another with it when it would be hidden alone', () => {
    expect(satisfactionOf([row(4), row(9), row(20)])).toEqual([
      'too-few',
      'too-few',
      { percent: 100 },
    ])
  })

  test('of nobody says nothing', () => {
    expect(satisfactionOf([row(0)])).toEqual(['none'])
  })
})

describe('Delays', () => {
  test('are counted as promised days are', () => {
    const from = day('2026-04-01')
    const ranks = workingRanks(from, day('2026-06-30'), calendar)
    const rankOn = (on: string) => ranks[(Date.parse(on) - Date.parse(from)) / 86_400_000] ?? 0
    const asked = day('2026-04-30')
    for (const days of [1, 5, 21]) {
      expect(rankOn(workingDaysAfter(asked, days, calendar)) - rankOn(asked)).toBe(days)
    }
  })
})

describe('A month', () => {
  test('goes from its first day to the first of the next', () => {
    expect(monthOf('2026-12')).toEqual({ from: '2026-12-01', until: '2027-01-01' })
    expect(monthOf('2026-04')).toEqual({ from: '2026-04-01', until: '2026-05-01' })
  })

  test('that is over last ends the day before this one began', () => {
    expect(monthBefore(day('2026-01-15'))).toBe('2025-12')
  })
})
