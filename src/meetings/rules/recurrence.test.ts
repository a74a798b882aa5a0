import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, type Day, daysAfter, weekdayOf } from '../../platform/kernel/day.ts'
import {
  mostRepeated,
  mostWeeks,
  rankInMonth,
  type Recurrence,
  type RepeatedDays,
  repeatedDays,
  rhythms,
} from './recurrence.ts'

const daysOf = (first: string, recurrence: Recurrence): RepeatedDays => {
  const found = repeatedDays(day(first), recurrence)
  if (!found.ok) throw new Error(found.code)
  return found.next
}
const weeks = (count: number, end: Recurrence['end']): Recurrence => ({
  ...{ rhythm: 'weeks', weeks: count, end },
})
const month = (end: Recurrence['end']): Recurrence => ({ rhythm: 'month', weeks: 1, end })

describe('A meeting that comes back', () => {
  test('every two weeks, four times', () => {
    expect(daysOf('2026-06-18', weeks(2, { times: 4 })).days).toEqual([
      ...['2026-06-18', '2026-07-02', '2026-07-16', '2026-07-30'],
    ])
  })

  test('each month on the third Thursday, until a day that belongs to it', () => {
    expect(daysOf('2026-06-18', month({ until: day('2026-08-20') })).days).toEqual([
      ...['2026-06-18', '2026-07-16', '2026-08-20'],
    ])
  })

  test('on the fifth Tuesday passes over the months that have none, and says which', () => {
    const { days, passed } = daysOf('2026-06-30', month({ times: 3 }))
    expect(days).toEqual(['2026-06-30', '2026-09-29', '2026-12-29'])
    expect(passed).toEqual([...['2026-07-01', '2026-08-01', '2026-10-01', '2026-11-01']])
  })

  test('on the last Tuesday has one each month', () => {
    const last = { rhythm: 'month-end', weeks: 1, end: { times: 3 } } as const
    expect(daysOf('2026-06-30', last).days).toEqual(['2026-06-30', '2026-07-28', '2026-08-25'])
    expect(repeatedDays(day('2026-06-23'), last)).toMatchObject({ code: 'not-last' })
  })

  test('meets 29 February where there is one', () => {
    expect(daysOf('2028-02-01', weeks(2, { times: 3 })).days).toContain('2028-02-29')
    expect(daysOf('2028-02-29', month({ times: 2 })).days[1]).toBe('2028-05-30')
  })

  test('goes from December to January', () => {
    expect(daysOf('2026-12-17', month({ times: 2 })).days[1]).toBe('2027-01-21')
  })

  test('once is no series; more than twenty-four are refused', () => {
    const until = (on: string) => ({ until: day(on) })
    expect(repeatedDays(day('2026-06-18'), weeks(1, until('2026-06-24')))).toMatchObject({
      code: 'one-date',
    })
    expect(repeatedDays(day('2026-06-18'), weeks(1, until('2026-06-17')))).toMatchObject({
      code: 'one-date',
    })
    expect(repeatedDays(day('2026-06-18'), weeks(1, until('2027-06-18')))).toMatchObject({
      code: 'too-many-dates',
    })
  })
})

const aDay = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter(day('2020-01-01'), days))
const anEnd = (first: Day): fc.Arbitrary<Recurrence['end']> =>
  fc.oneof(
    fc.integer({ min: 2, max: mostRepeated }).map((times) => ({ times })),
    fc.integer({ min: 0, max: 900 }).map((days) => ({ until: daysAfter(first, days) })),
  )
const aSeries = aDay.chain((first) =>
  fc.record({
    first: fc.constant(first),
    rhythm: fc.constantFrom(...rhythms),
    weeks: fc.integer({ min: 1, max: mostWeeks }),
    end: anEnd(first),
  }),
)

const gapsOf = (days: readonly Day[]): readonly number[] =>
  days.slice(1).map((on, rank) => (Date.parse(on) - Date.parse(days[rank] ?? on)) / 86_400_000)

test('Any series: in order, from its first day, on its weekday, at its rhythm, and not beyond its end', () => {
  fc.assert(
    fc.property(aSeries, ({ first, ...recurrence }) => {
      const found = repeatedDays(first, recurrence)
      if (!found.ok) return
      const { days, passed } = found.next
      const { rhythm, end } = recurrence
      expect(days[0]).toBe(first)
      expect(days.length).toBeLessThanOrEqual(mostRepeated)
      expect(new Set(days.map(weekdayOf)).size).toBe(1)
      const gaps = gapsOf(days)
      if (rhythm === 'weeks') for (const gap of gaps) expect(gap).toBe(7 * recurrence.weeks)
      if (rhythm === 'month') expect(new Set(days.map(rankInMonth)).size).toBe(1)
      if (rhythm === 'month-end')
        for (const on of days) expect(daysAfter(on, 7).slice(0, 7)).not.toBe(on.slice(0, 7))
      if (rhythm !== 'weeks') {
        // Every month is there, or told.
        const months = [...days, ...passed].map((on) => on.slice(0, 7)).toSorted()
        expect(new Set(months).size).toBe(months.length)
        const span = monthsBetween(months[0] ?? '', months.at(-1) ?? '')
        expect(months.length).toBe(span + 1)
        if (rhythm === 'month-end' || rankInMonth(first) < 5) expect(passed).toEqual([])
      }
      if ('times' in end) expect(days.length).toBe(end.times)
      else expect((days.at(-1) ?? first) <= end.until).toBe(true)
    }),
  )
})

const monthsBetween = (from: string, to: string): number => {
  const [whole = 0, other = 0] = [from, to].map(
    (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)),
  )
  return other - whole
}
