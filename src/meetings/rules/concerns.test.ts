import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { instantsOf } from '../../platform/kernel/hour.ts'
import type { Calendar } from '../../town/index.ts'
import {
  type AroundDate,
  dateConcerns,
  freeDates,
  type OtherMeeting,
  type WantedDate,
} from './concerns.ts'

const zone = 'Europe/Paris'
const [claire, paul] = ['claire', 'paul']
const calendar: Calendar = {
  isAlsaceMoselle: false,
  closed: [day('2026-12-24')],
  preElection: [{ name: 'Élection', beginsOn: day('2026-10-01'), endsOn: day('2026-10-20') }],
}
const at = (on: string, hour: string) => instantsOf(zone, day(on), hour)[0] ?? new Date(0)

const other = (on: string, more: Partial<OtherMeeting> = {}): OtherMeeting => ({
  ...{ id: 'other', number: 4, title: 'Le Coteau', body: 'coteau', owner: null, deputy: null },
  startsAt: at(on, '19:00').toISOString(),
  endsAt: at(on, '21:00').toISOString(),
  ...more,
})

const around = (more: Partial<AroundDate> = {}): AroundDate => ({
  zone,
  today: day('2026-09-01'),
  calendar,
  watched: {
    holidays: [
      { id: '1', name: 'Toussaint', beginsOn: day('2026-10-17'), endsOn: day('2026-11-01') },
    ],
    avoided: [{ day: day('2026-11-26'), reason: 'Conseil municipal' }],
  },
  others: [],
  noticeDays: 15,
  ...more,
})

const wanted = (on: string, from = '19:00', until = '21:00'): WantedDate => ({
  ...{ id: null, body: 'centre', owner: claire, deputy: paul },
  startsAt: at(on, from),
  endsAt: at(on, until),
})

const codes = (one: WantedDate, more: Partial<AroundDate> = {}) =>
  dateConcerns(one, around(more)).map(({ code }) => code)

describe('A date', () => {
  test('of an ordinary Thursday raises nothing', () => {
    expect(codes(wanted('2026-12-03'))).toEqual([])
  })

  test.each([
    ['2026-11-11', ['public-holiday']],
    ['2027-05-07', ['bridge']],
    ['2026-12-24', ['closed']],
    ['2026-12-06', ['sunday']],
    ['2026-10-29', ['school-holiday']],
    ['2026-10-17', ['school-holiday', 'pre-election']],
    ['2026-11-26', ['avoided']],
    ['2026-09-10', ['short-notice']],
    ['2026-08-31', ['past']],
  ])('of %s raises %j', (on, expected) => {
    expect(codes(wanted(on))).toEqual(expected)
  })

  test('beside another meeting says which, whose, and who would be at both', () => {
    const found = dateConcerns(
      wanted('2026-12-03'),
      around({ others: [other('2026-12-03', { owner: claire, deputy: null })] }),
    )
    expect(found).toEqual([
      { code: 'same-evening', facts: { number: 4, title: 'Le Coteau' } },
      { code: 'owner-busy', facts: { number: 4, title: 'Le Coteau' } },
    ])
    const same = { others: [other('2026-12-03', { body: 'centre', deputy: paul })] }
    expect(codes(wanted('2026-12-03'), same)).toEqual(['same-body', 'deputy-busy'])
    expect(codes({ ...wanted('2026-12-03'), id: 'other' }, same)).toEqual([])
    expect(codes(wanted('2026-12-04'), same)).toEqual([])
  })

  test('of a meeting that ends at 22:45 gives eleven hours of rest: not before 9:45', () => {
    expect(dateConcerns(wanted('2026-12-03', '20:00', '22:45'), around())).toEqual([
      { code: 'rest', facts: { ends: '22:45', rested: '09:45' } },
    ])
    expect(codes(wanted('2026-12-03', '19:00', '21:30'))).toEqual([])
  })

  test('gives eleven hours of rest when clocks change that night: 22:45, then 8:45 or 10:45', () => {
    const rested = (on: string) =>
      dateConcerns(wanted(on, '20:00', '22:45'), around()).find(({ code }) => code === 'rest')
        ?.facts['rested']
    expect(rested('2026-10-24')).toBe('08:45')
    expect(rested('2027-03-27')).toBe('10:45')
  })
})

describe('The next free dates', () => {
  test('are of the same weekday, and leap over what speaks against them', () => {
    const on = day('2026-11-19')
    const found = freeDates(on, 3, (one) => dateConcerns(wanted(one), around()))
    expect(found).toEqual(['2026-12-03', '2026-12-10', '2026-12-17'])
  })

  test('are none when nothing is free for half a year', () => {
    const full = {
      holidays: [{ id: '1', name: 'Tout', beginsOn: day('2026-01-01'), endsOn: day('2028-01-01') }],
      avoided: [],
    }
    const on = day('2026-11-19')
    expect(freeDates(on, 3, (one) => dateConcerns(wanted(one), around({ watched: full })))).toEqual(
      [],
    )
  })
})
