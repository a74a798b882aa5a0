import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import type { Counting } from './counted-hours.ts'
import { backAfter } from './rest.ts'
import { warningsOf } from './warnings.ts'

const zone = 'Europe/Paris'
const counting: Counting = { zone, rates: [], isPublicHoliday: () => false }
const worked = (startsAt: string, endsAt: string) => ({ startsAt, endsAt, travelMinutes: 0 })

describe('Eleven hours of rest', () => {
  test('ended at 22:45: not back before 9:45', () => {
    const back = backAfter(new Date('2026-06-18T20:45:00Z'), zone)
    expect(back).toEqual({ on: '2026-06-19', ends: '22:45', rested: '09:45' })
  })

  test('ended at 21:30: back at 8:30 as usual', () => {
    expect(backAfter(new Date('2026-06-18T19:30:00Z'), zone)).toBeNull()
  })

  test('ended half an hour after midnight: not back before 11:30, that same day', () => {
    const back = backAfter(new Date('2026-06-18T22:30:00Z'), zone)
    expect(back).toEqual({ on: '2026-06-19', ends: '00:30', rested: '11:30' })
  })

  test('ended at 23:00 on 24 October 2026: at 9:00, as the night is an hour longer', () => {
    const back = backAfter(new Date('2026-10-24T21:00:00Z'), zone)
    expect(back).toEqual({ on: '2026-10-25', ends: '23:00', rested: '09:00' })
  })

  test('are missing between a late evening and the next morning', () => {
    const [first, second] = ['2026-06-19T20:00:00Z', '2026-06-20T06:00:00Z']
    const all = [worked('2026-06-19T17:00:00Z', first), worked(second, '2026-06-20T10:00:00Z')]
    expect(warningsOf(all, [], counting)).toContainEqual({ code: 'short-rest', first, second })
  })
})

describe('Forty-eight hours a week', () => {
  const evenings = ['15', '16', '17', '18'].map((date) =>
    worked(`2026-06-${date}T16:30:00Z`, `2026-06-${date}T19:50:00Z`),
  )
  const longWeeks = (recoveries: Parameters<typeof warningsOf>[1]) =>
    warningsOf(evenings, recoveries, counting).filter(({ code }) => code === 'long-week')

  test('35 hours and four evenings of 3 h 20 are 48 h 20', () => {
    expect(longWeeks([])).toEqual([{ code: 'long-week', on: '2026-06-15', minutes: 2900 }])
  })

  test('what was recovered that week is taken off', () => {
    expect(longWeeks([{ id: 'one', takenOn: day('2026-06-19'), minutes: 60 }])).toEqual([])
  })
})
