import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { type OnCall, onCallOn, sundayOf } from './on-call.ts'

const onCall = (id: string, from: string, to: string, declaredAt: string): OnCall => ({
  id,
  party: id,
  beginsOn: day(from),
  endsOn: day(to),
  declaredAt,
})

describe('Who is on call', () => {
  const entries = [
    onCall('agathe', '2026-05-04', '2026-05-10', '2026-05-01T08:00:00Z'),
    onCall('bruno', '2026-05-07', '2026-05-08', '2026-05-06T08:00:00Z'),
  ]
  test.each([
    ['2026-05-03', null],
    ['2026-05-04', 'agathe'],
    ['2026-05-07', 'bruno'],
    ['2026-05-08', 'bruno'],
    ['2026-05-10', 'agathe'],
    ['2026-05-11', null],
  ])('on %s: %s', (on, id) => {
    expect(onCallOn(entries, day(on))?.id ?? null).toBe(id)
  })
})

test.each([
  ['2026-05-04', '2026-05-10'],
  ['2026-05-10', '2026-05-10'],
  ['2026-05-11', '2026-05-17'],
])('The week of %s ends on Sunday %s', (on, sunday) => {
  expect(sundayOf(day(on))).toBe(sunday)
})
