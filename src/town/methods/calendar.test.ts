import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import {
  easter,
  isPreElection,
  isWorkingDay,
  preElectionStart,
  publicHolidays,
  workingDaysAfter,
  workingDaysBefore,
} from './calendar.ts'

const plain = { isAlsaceMoselle: false, closed: [], preElection: [] }

describe('Easter', () => {
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('of %i is on %s', (year, sunday) => {
    expect(easter(year)).toBe(sunday)
  })
  test('is a Sunday from 22 March to 25 April, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const sunday = easter(year)
        expect(new Date(`${sunday}T00:00:00Z`).getUTCDay()).toBe(0)
        expect(sunday >= `${year}-03-22` && sunday <= `${year}-04-25`).toBe(true)
      }),
    )
  })
})

describe('The public holidays of 2026', () => {
  test('are eleven, Ascension on 14 May and Whit Monday on 25 May', () => {
    const holidays = publicHolidays(2026, plain)
    expect(holidays).toHaveLength(11)
    expect(holidays).toEqual(expect.arrayContaining(['2026-04-06', '2026-05-14', '2026-05-25']))
  })
  test('are thirteen in Alsace and Moselle, with Good Friday and the day after Christmas', () => {
    const holidays = publicHolidays(2026, { isAlsaceMoselle: true })
    expect(holidays).toHaveLength(13)
    expect(holidays).toEqual(expect.arrayContaining(['2026-04-03', '2026-12-26']))
  })
})

describe('Working days', () => {
  test('leave out week-ends, public holidays and closures', () => {
    const bridge = { ...plain, closed: [day('2026-05-15')] }
    expect(isWorkingDay(day('2026-05-15'), plain)).toBe(true)
    expect(workingDaysAfter(day('2026-05-13'), 1, plain)).toBe('2026-05-15')
    expect(workingDaysAfter(day('2026-05-13'), 1, bridge)).toBe('2026-05-18')
    expect(workingDaysAfter(day('2026-12-24'), 5, plain)).toBe('2027-01-04')
  })
  test('none later is the first from that day on', () => {
    expect(workingDaysAfter(day('2026-05-14'), 0, plain)).toBe('2026-05-15')
    expect(workingDaysAfter(day('2026-05-15'), 0, plain)).toBe('2026-05-15')
  })
  test('are always working days, and later with each one asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const on = workingDaysAfter(day('2026-04-01'), count, plain)
        expect(isWorkingDay(on, plain)).toBe(true)
        expect(on < workingDaysAfter(day('2026-04-01'), count + 1, plain)).toBe(true)
      }),
    )
  })
  test('earlier are found back from later ones', () => {
    expect(workingDaysBefore(day('2026-05-15'), 1, plain)).toBe('2026-05-13')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const on = workingDaysAfter(day('2026-04-01'), count, plain)
        expect(workingDaysBefore(on, count, plain)).toBe('2026-04-01')
      }),
    )
  })
})

describe('The period before an election', () => {
  test('begins on the first day of the sixth month before: 1 September for a vote in March', () => {
    expect(preElectionStart(day('2026-03-15'))).toBe('2025-09-01')
    expect(preElectionStart(day('2027-06-30'))).toBe('2026-12-01')
    expect(preElectionStart(day('2027-07-01'))).toBe('2027-01-01')
  })
  test('has both its ends', () => {
    const preElection = [
      { name: 'Municipales', beginsOn: day('2025-09-01'), endsOn: day('2026-03-22') },
    ]
    expect(isPreElection(day('2025-08-31'), { preElection })).toBe(false)
    expect(isPreElection(day('2025-09-01'), { preElection })).toBe(true)
    expect(isPreElection(day('2026-03-22'), { preElection })).toBe(true)
    expect(isPreElection(day('2026-03-23'), { preElection })).toBe(false)
  })
})
