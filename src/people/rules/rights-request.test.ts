import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { daysLeft, dueDay } from './rights-request.ts'

describe('The last day to answer a request about one’s data', () => {
  test.each([
    ['2026-05-04', '2026-06-04'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-10-31', '2026-11-30'],
    ['2026-11-30', '2026-12-30'],
    ['2026-12-31', '2027-01-31'],
  ])('of %s is %s', (asked, due) => {
    expect(dueDay(day(asked))).toBe(due)
  })
  test('is late from the day after', () => {
    expect(daysLeft(day('2026-06-04'), day('2026-06-04'))).toBe(0)
    expect(daysLeft(day('2026-06-04'), day('2026-06-05'))).toBe(-1)
  })
})
