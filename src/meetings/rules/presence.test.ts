import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import {
  attendanceLines,
  expectedOn,
  handsOver,
  notedOtherwise,
  presenceStamp,
} from './presence.ts'

const term = (member: string, name: string | null, startsOn: string, endedOn: string | null) => ({
  ...{ member, name, role: 'incumbent' as const, startsOn: day(startsOn) },
  ...{ endsOn: day('2029-01-01'), endedOn: endedOn === null ? null : day(endedOn) },
})

describe('Members who are expected at a meeting', () => {
  test('are those who sat that day, once each, by name', () => {
    const terms = [
      term('z', 'Zoé', '2026-01-01', null),
      term('a', 'Aline', '2026-01-01', '2026-06-18'),
      term('a', 'Aline', '2026-06-01', null),
      term('gone', 'Omar', '2026-01-01', '2026-06-17'),
      term('later', 'Ève', '2026-06-19', null),
      term('nameless', null, '2026-01-01', null),
    ]
    const names = expectedOn(terms, day('2026-06-18')).map(({ name }) => name)
    expect(names).toEqual(['Aline', 'Zoé'])
  })
})

describe('Presence keyed in by two officers', () => {
  const members = [
    { id: 'a', name: 'Aline' },
    { id: 'z', name: 'Zoé' },
  ]
  const hers = new Map([
    ['a', 'present'],
    ['z', 'absent'],
  ] as const)

  test('is the same whatever the order it is read in, and not the same with one word changed', () => {
    const turned = new Map([...hers].toReversed())
    expect(presenceStamp(turned)).toBe(presenceStamp(hers))
    expect(presenceStamp(new Map([['a', 'present']]))).not.toBe(presenceStamp(hers))
    expect(presenceStamp(new Map())).toBe('')
  })

  test('differs for the members that they noted otherwise, or that one did not note', () => {
    expect(notedOtherwise(members, hers, new Map([['a', 'present']]))).toEqual(['z'])
    expect(notedOtherwise(members, hers, hers)).toEqual([])
  })
})

describe('How often members came', () => {
  test('is a share of what was noted of them; to be excused is not to be there', () => {
    const expected = [
      { id: 'a', name: 'Aline' },
      { id: 'z', name: 'Zoé' },
    ]
    const known = [
      { member: 'z', present: 2, excused: 1, noted: 3 },
      { member: 'gone', present: 9, excused: 0, noted: 9 },
    ]
    expect(attendanceLines(expected, known)).toEqual([
      { name: 'Aline', present: 0, excused: 0, noted: 0, percent: null },
      { name: 'Zoé', present: 2, excused: 1, noted: 3, percent: 67 },
    ])
  })
})

describe('A show of hands', () => {
  const hands = { for: 30, against: 8, abstaining: 5 }
  test('of 43 hands among 42 people has one too many', () => {
    expect(handsOver(hands, 42)).toBe(1)
    expect(handsOver(hands, 43)).toBe(0)
  })
  test('in a room that nobody counted is taken as it is', () => {
    expect(handsOver(hands, null)).toBe(0)
  })
})
