import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { type OnCall, onCallOn, sundayOf, weekAfter } from './on-call.ts'

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

describe('The week after one’s turn', () => {
  const turn = (party: string, beginsOn: string, endsOn: string) => ({
    ...{ id: beginsOn, party, beginsOn: day(beginsOn), endsOn: day(endsOn) },
    declaredAt: '2026-05-01T08:00:00Z',
  })
  const own = turn('agathe', '2026-05-04', '2026-05-10')
  const on = day('2026-05-06')

  test('is offered to who is on call, up to its Sunday', () => {
    expect(weekAfter([own], 'agathe', on)).toEqual({ from: '2026-05-11', to: '2026-05-17' })
  })
  test('is not offered to the other, nor once somebody has it', () => {
    expect(weekAfter([own], 'bruno', on)).toBeNull()
    const next = turn('bruno', '2026-05-11', '2026-05-17')
    expect(weekAfter([own, next], 'agathe', on)).toBeNull()
  })
})

test.each([
  ['2026-05-04', '2026-05-10'],
  ['2026-05-10', '2026-05-10'],
  ['2026-05-11', '2026-05-17'],
])('The week of %s ends on Sunday %s', (on, sunday) => {
  expect(sundayOf(day(on))).toBe(sunday)
})
