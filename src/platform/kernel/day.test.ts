import { describe, expect, test } from 'vitest'
import { day, dayIn, startOfDay } from './day.ts'

describe('The first instant of a day', () => {
  test.each([
    ['Europe/Paris', '2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['Europe/Paris', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Asia/Kathmandu', '2026-07-01', '2026-06-30T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-07-01', '2026-06-30T10:00:00.000Z'],
    ['Etc/GMT+12', '2026-07-01', '2026-07-01T12:00:00.000Z'],
  ])('in %s, of %s', (zone, name, instant) => {
    const first = startOfDay(zone, day(name))
    expect(first.toISOString()).toBe(instant)
    expect(dayIn(zone, new Date(first.getTime() - 1))).not.toBe(name)
  })
})
