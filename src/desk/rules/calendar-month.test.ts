import { describe, expect, test } from 'vitest'
import { day, monthsAfter } from '../../platform/kernel/day.ts'
import { daysOf, feedSpan, isNear, marksIn, monthOf, weeksOf } from './calendar-month.ts'

const zone = 'Europe/Paris'
const december = day('2026-12-01')

describe('A month of the calendar', () => {
  test('is shown in weeks that begin on Monday', () => {
    const weeks = weeksOf(december)
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([null, ...[1, 2, 3, 4, 5, 6].map((one) => `2026-12-0${one}`)])
    expect(weeks[4]).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      null,
      null,
      null,
    ])
    for (const week of weeks) expect(week).toHaveLength(7)
  })
  test('has four weeks only when February begins on a Monday', () => {
    expect(weeksOf(day('2027-02-01'))).toHaveLength(4)
  })
  test('follows another over the year', () => {
    expect(monthOf(day('2026-12-31'))).toBe('2026-12-01')
    expect(monthsAfter(december, 1)).toBe('2027-01-01')
    expect(monthsAfter(december, -12)).toBe('2025-12-01')
  })
  test('more than ten years away is not shown', () => {
    expect(isNear(day('2036-01-01'), december)).toBe(true)
    expect(isNear(day('2037-01-01'), december)).toBe(false)
  })
})

describe('What is dated', () => {
  test('is on the day of the town, not of London', () => {
    const hours = { startsAt: '2026-12-01T23:30:00Z', endsAt: '2026-12-02T01:00:00Z' }
    expect(daysOf(hours, zone)).toEqual({ first: '2026-12-02', last: '2026-12-02' })
  })
  test('ends the day before when it ends at midnight', () => {
    const hours = { startsAt: '2026-12-01T18:00:00Z', endsAt: '2026-12-01T23:00:00Z' }
    expect(daysOf(hours, zone)).toEqual({ first: '2026-12-01', last: '2026-12-01' })
  })
  test('of several days is told on the first and on the last', () => {
    const vote = { startsAt: '2026-12-07T08:00:00Z', endsAt: '2026-12-18T19:00:00Z' }
    const { ofDay, throughout } = marksIn([vote], december, zone)
    expect(ofDay(day('2026-12-07'))).toEqual([{ entry: vote, part: 'begins' }])
    expect(ofDay(day('2026-12-12'))).toEqual([])
    expect(ofDay(day('2026-12-18'))).toEqual([{ entry: vote, part: 'ends' }])
    expect(throughout).toEqual([])
  })
  test('that neither begins nor ends in the month is told apart, with an end or without', () => {
    const long = { startsAt: '2026-10-01T08:00:00Z', endsAt: '2027-03-01T08:00:00Z' }
    const open = { startsAt: '2026-10-01T08:00:00Z', endsAt: null }
    expect(marksIn([long, open], december, zone).throughout).toEqual([long, open])
  })
  test('comes in the order of the hours of that day, an end among beginnings', () => {
    const vote = { startsAt: '2026-12-01T08:00:00Z', endsAt: '2026-12-10T19:00:00Z' }
    const noon = { startsAt: '2026-12-10T11:00:00Z', endsAt: '2026-12-10T12:00:00Z' }
    const { ofDay } = marksIn([vote, noon], december, zone)
    expect(ofDay(day('2026-12-10')).map(({ entry }) => entry)).toEqual([noon, vote])
  })
  test('is in the feeds from a year ago to two years from now', () => {
    const { from, until } = feedSpan(day('2026-12-25'))
    expect([from.toISOString(), until.toISOString()]).toEqual([
      '2025-12-01T00:00:00.000Z',
      '2028-12-01T00:00:00.000Z',
    ])
  })
})
