import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import type { Calendar } from '../../town/index.ts'
import { afterPause, departmentDay, latenessOn, promisedDays, usualDelays } from './clock.ts'

const calendar: Calendar = {
  isAlsaceMoselle: false,
  closed: [day('2026-05-15')],
  preElection: [],
}

describe('What is promised to who asks', () => {
  test('counts working days: neither week-ends, nor holidays, nor the bridge the town closes', () => {
    // Monday 4 May 2026; 8 and 14 May are holidays, the 15th is closed, Whit Monday is the 25th.
    const promised = promisedDays(day('2026-05-04'), {}, usualDelays, calendar)
    expect(promised).toEqual({ acknowledgedBy: '2026-05-06', answeredBy: '2026-06-08' })
  })
  test('begins on Monday for what comes in on a Saturday', () => {
    expect(promisedDays(day('2026-06-06'), {}, usualDelays, calendar).acknowledgedBy).toBe(
      '2026-06-09',
    )
  })
  test('is later for a complex question', () => {
    const { answeredBy } = promisedDays(
      day('2026-05-04'),
      { isComplex: true },
      usualDelays,
      calendar,
    )
    expect(answeredBy > '2026-07-01').toBe(true)
  })
})

describe('The day of a department', () => {
  test('is ten working days away', () => {
    expect(departmentDay(day('2026-06-01'), day('2026-07-31'), usualDelays, calendar)).toBe(
      '2026-06-15',
    )
  })
  test('is the day promised to who asked, when that comes first', () => {
    expect(departmentDay(day('2026-06-01'), day('2026-06-04'), usualDelays, calendar)).toBe(
      '2026-06-04',
    )
  })
  test('is its own when the promised day is over already', () => {
    expect(departmentDay(day('2026-06-01'), day('2026-05-04'), usualDelays, calendar)).toBe(
      '2026-06-15',
    )
  })
})

describe('A pause', () => {
  test('puts the day off by the working days it took', () => {
    const pause = { since: day('2026-06-04'), until: day('2026-06-09') }
    expect(afterPause(day('2026-06-10'), pause, calendar)).toBe('2026-06-15')
  })
  test('over a week-end, or within a day, takes nothing', () => {
    const saturday = { since: day('2026-06-06'), until: day('2026-06-08') }
    expect(afterPause(day('2026-06-10'), saturday, calendar)).toBe('2026-06-10')
    const same = { since: day('2026-06-04'), until: day('2026-06-04') }
    expect(afterPause(day('2026-06-10'), same, calendar)).toBe('2026-06-10')
  })
})

describe('A promised day', () => {
  const on = (today: string, due = '2026-06-10') => latenessOn(day(today), calendar)(day(due))
  test('is on time, soon two working days before, late the day after, very late ten days on', () => {
    expect([on('2026-06-05'), on('2026-06-08'), on('2026-06-10')]).toEqual([
      'on-time',
      'due-soon',
      'due-soon',
    ])
    expect([on('2026-06-11'), on('2026-06-24'), on('2026-06-25')]).toEqual([
      'late',
      'late',
      'very-late',
    ])
  })
  test('that nobody promised is never late', () => {
    expect(latenessOn(day('2026-06-25'), calendar)(null)).toBe('on-time')
  })
})
