import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { readForm } from '../../platform/web/index.ts'
import { hoursForm, readMinutes } from './forms.ts'

const evening = (on: string, from: string, until: string, travel = '') =>
  readForm(hoursForm('Europe/Paris', day(on)), { from, until, travel })

describe('The hours of an evening', () => {
  test('that ends before it began ended after midnight', () => {
    expect(evening('2026-06-18', '19:00', '00:30')).toMatchObject({
      ok: true,
      value: { startsAt: '2026-06-18T17:00:00.000Z', endsAt: '2026-06-18T22:30:00.000Z' },
    })
  })

  test('at 2:30 on 25 October 2026, they end at the second 2:30', () => {
    expect(evening('2026-10-24', '22:00', '02:30')).toMatchObject({
      value: { endsAt: '2026-10-25T01:30:00.000Z' },
    })
  })

  test.each([
    ['2026-03-29', '02:30', '04:00', '', 'hour'],
    ['2026-06-18', '19:00', '18:00', '', 'too-long-evening'],
    ['2026-06-18', '19:00', '21:00', '481', 'travel'],
    ['2026-06-18', '19:00', '21:00', '1,5', 'number'],
  ])('on %s from %s to %s with %s of travel are refused: %s', (on, from, until, travel, code) => {
    expect(evening(on, from, until, travel)).toMatchObject({ ok: false, faults: [{ code }] })
  })
})

describe('A length of time', () => {
  test.each([
    ['2 h 30', 150],
    ['2h', 120],
    ['7:05', 425],
    ['30', null],
    ['2 h 75', null],
  ])('%s is %s minutes', (text, minutes) => expect(readMinutes(text)).toBe(minutes))
})
