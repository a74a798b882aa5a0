import { describe, expect, test } from 'vitest'
import { defaultQuietHours, isQuiet, mayLeaveAt } from './quiet-hours.ts'

const leaves = (now: string, quiet = defaultQuietHours) =>
  mayLeaveAt(quiet, 'Europe/Paris', new Date(now))?.toISOString() ?? 'now'

describe('The quiet hours of the town', () => {
  test('let a message leave by day, at once', () => {
    expect(leaves('2026-11-27T10:00:00Z')).toBe('now')
    expect(leaves('2026-11-27T07:00:00Z')).toBe('now')
  })
  test('keep what is written at 21:00 until 8 the next morning, in the town’s own time', () => {
    expect(leaves('2026-11-27T20:00:00Z')).toBe('2026-11-28T07:00:00.000Z')
    expect(leaves('2026-07-01T19:00:00Z')).toBe('2026-07-02T06:00:00.000Z')
  })
  test('keep what is written at 3 in the night until the same morning', () => {
    expect(leaves('2026-11-27T02:00:00Z')).toBe('2026-11-27T07:00:00.000Z')
  })
  test('may be within one day, or not be at all', () => {
    const siesta = { from: '12:00', until: '14:00' }
    expect(leaves('2026-11-27T12:30:00Z', siesta)).toBe('2026-11-27T13:00:00.000Z')
    expect(isQuiet(siesta, '23:00')).toBe(false)
    expect(isQuiet({ from: '08:00', until: '08:00' }, '08:00')).toBe(false)
  })
  test('that end at an hour which the spring skips end an hour later', () => {
    expect(leaves('2026-03-29T00:45:00Z', { from: '23:00', until: '02:30' })).toBe(
      '2026-03-29T01:45:00.000Z',
    )
  })
})
