import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { countedHours, type Counting } from './counted-hours.ts'
import { usualRates } from './rates.ts'

const decided = { evening: 125, saturday: 125, sunday: 166, night: 200 }
const counting: Counting = {
  zone: 'Europe/Paris',
  rates: [{ ...usualRates, ...decided, beginsOn: day('2026-01-01') }],
  isPublicHoliday: (on) => on === '2026-05-14',
}
const worked = (startsAt: string, endsAt: string, travelMinutes = 0) =>
  countedHours({ startsAt, endsAt, travelMinutes }, counting)

describe('Hours outside usual ones', () => {
  test('from 18:00 to 22:45 on a Thursday: 3 h 30 of evening, 45 minutes of night', () => {
    // 210 × 1.25 + 45 × 2 = 352.5
    expect(worked('2026-06-18T16:00:00Z', '2026-06-18T20:45:00Z')).toEqual({
      minutes: { evening: 210, saturday: 0, sunday: 0, night: 45 },
      travelMinutes: 0,
      credited: 353,
    })
  })

  test('an afternoon of a working day is worth nothing more; travel counts minute for minute', () => {
    expect(worked('2026-06-18T12:00:00Z', '2026-06-18T15:00:00Z', 40).credited).toBe(40)
  })

  test('across midnight from Saturday to Sunday: the night is dearer than either', () => {
    const { minutes, credited } = worked('2026-06-20T18:00:00Z', '2026-06-20T22:30:00Z')
    expect(minutes).toEqual({ evening: 0, saturday: 120, sunday: 0, night: 150 })
    expect(credited).toBe(150 + 300)
  })

  test('a public holiday is a Sunday', () => {
    expect(worked('2026-05-14T08:00:00Z', '2026-05-14T09:00:00Z').minutes.sunday).toBe(60)
  })

  test('on 25 October 2026, from 22:00 to 3:00 is six hours, as one hour comes twice', () => {
    const { minutes } = worked('2026-10-24T20:00:00Z', '2026-10-25T02:00:00Z')
    expect(minutes.night).toBe(360)
  })

  test('on 29 March 2026, from 0:00 to 6:00 is five hours: four of night, one of Sunday', () => {
    const { minutes } = worked('2026-03-28T23:00:00Z', '2026-03-29T04:00:00Z')
    expect(minutes).toMatchObject({ night: 240, sunday: 60 })
  })

  test('minutes that begin within a quarter count one by one', () => {
    expect(worked('2026-06-18T16:37:00Z', '2026-06-18T17:08:00Z').minutes.evening).toBe(31)
  })

  test('before the town decided, an hour is worth an hour', () => {
    const before = worked('2025-06-19T17:00:00Z', '2025-06-19T19:00:00Z')
    expect(before.credited).toBe(120)
  })
})
