import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { dayAndHour, voteInstant } from './vote-hour.ts'

const at = (date: string, hour: string, zone = 'Europe/Paris') =>
  voteInstant(zone, day(date), hour)?.toISOString() ?? null

describe('The hour of a vote', () => {
  test('20:00 in Paris is 18:00 UTC in May and 19:00 UTC in December', () => {
    expect(at('2026-05-04', '20:00')).toBe('2026-05-04T18:00:00.000Z')
    expect(at('2026-12-04', '20:00')).toBe('2026-12-04T19:00:00.000Z')
  })

  test('02:30 does not exist on the night clocks go forward', () => {
    expect(at('2026-03-29', '02:30')).toBeNull()
  })

  test('02:30 is the first of the two on the night clocks go back', () => {
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  })

  test('is that of the town, at the ends of the world too', () => {
    expect(at('2026-05-04', '00:00', 'Pacific/Kiritimati')).toBe('2026-05-03T10:00:00.000Z')
    expect(at('2026-05-04', '23:59', 'Pacific/Pago_Pago')).toBe('2026-05-05T10:59:00.000Z')
  })

  test('is written back as it was typed', () => {
    expect(dayAndHour('Europe/Paris', '2026-05-04T18:00:00.000Z')).toEqual(['2026-05-04', '20:00'])
  })

  test('is none when it is not an hour', () => {
    expect(at('2026-05-04', '25:00')).toBeNull()
  })
})
