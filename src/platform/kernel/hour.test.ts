import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from './day.ts'
import { dayAndHour, instantsOf } from './hour.ts'

const at = (date: string, hour: string, zone = 'Europe/Paris') =>
  instantsOf(zone, day(date), hour).map((instant) => instant.toISOString())

describe('An hour of a day in a zone', () => {
  test('20:00 in Paris is 18:00 UTC in May and 19:00 UTC in December', () => {
    expect(at('2026-05-04', '20:00')).toEqual(['2026-05-04T18:00:00.000Z'])
    expect(at('2026-12-04', '20:00')).toEqual(['2026-12-04T19:00:00.000Z'])
  })
  test('02:30 is none on the night clocks go forward', () => {
    expect(at('2026-03-29', '02:30')).toEqual([])
  })
  test('02:30 is two on the night clocks go back, the earlier first', () => {
    expect(at('2026-10-25', '02:30')).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ])
  })
  test('is that of the town, at the ends of the world too', () => {
    expect(at('2026-05-04', '00:00', 'Pacific/Kiritimati')).toEqual(['2026-05-03T10:00:00.000Z'])
    expect(at('2026-05-04', '23:59', 'Pacific/Pago_Pago')).toEqual(['2026-05-05T10:59:00.000Z'])
  })
  test.each(['25:00', '8:00', '', '20:60'])('« %s » is none', (hour) => {
    expect(at('2026-05-04', hour)).toEqual([])
  })
  test('is written back as it was typed, whatever the instant', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 3 })
    const zones = fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Cayenne', 'Asia/Tokyo')
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const instant = new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000)
        const [on, hour] = dayAndHour(zone, instant)
        expect(instantsOf(zone, on, hour).map(Number)).toContain(instant.getTime())
      }),
      { numRuns: 60 },
    )
  })
})
