import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { aTerm, someRules } from '../testing.ts'
import { alternateAfter, type AskedTerm, mayAppoint, mayEnd } from './appointment.ts'
import type { Body } from './body.ts'
import type { Term } from './term.ts'

const today = day('2026-06-01')
const published: Pick<Body, 'publishedAt' | 'endedOn'> = {
  publishedAt: '2026-01-01T09:00:00Z',
  endedOn: null,
}
const filling: typeof published = { publishedAt: null, endedOn: null }

const asked = (about: Partial<AskedTerm> = {}): AskedTerm => ({
  college: 'habitants',
  seat: 2,
  role: 'incumbent',
  member: null,
  startsOn: today,
  endsOn: day('2029-05-31'),
  ...about,
})

const refusalOf = (about: Partial<AskedTerm>, terms: readonly Term[] = [], body = published) =>
  mayAppoint(asked(about), { body, rules: someRules(), terms, today })?.code ?? null

describe('A seat', () => {
  test('is given to somebody when it is free', () => {
    expect(refusalOf({})).toBeNull()
    expect(refusalOf({ seat: 3 })).toBe('no-such-seat')
    expect(refusalOf({ college: 'elus' })).toBe('no-such-seat')
    expect(refusalOf({ role: 'alternate' })).toBe('no-alternates')
  })

  test('is not given twice for the same day, but is the day after', () => {
    const there = aTerm({ seat: 2, endsOn: day('2026-08-31') })
    expect(refusalOf({}, [there])).toBe('seat-taken')
    expect(refusalOf({ startsOn: day('2026-09-01') }, [there])).toBeNull()
    const left = { ...there, endedOn: day('2026-05-31'), endReason: 'moved' } as const
    expect(refusalOf({}, [left])).toBeNull()
  })

  test('is not given in the past of a public body; it is in one that is being filled', () => {
    const startsOn = day('2025-01-01')
    const endsOn = day('2027-12-31')
    expect(refusalOf({ startsOn, endsOn })).toBe('past')
    expect(
      refusalOf({ startsOn, endsOn }, [], { ...filling, publishedAt: null as never }),
    ).toBeNull()
  })

  test('is not given to who sits already, nor a third time, nor for four years', () => {
    expect(refusalOf({ member: 'mounia' }, [aTerm()])).toBe('already-sits')
    const served = [
      aTerm({ id: 'a', startsOn: day('2020-01-01'), endsOn: day('2022-12-31') }),
      aTerm({ id: 'b', startsOn: day('2023-01-01'), endsOn: day('2025-12-31') }),
    ]
    expect(refusalOf({ member: 'mounia' }, served)).toBe('too-many-renewals')
    expect(refusalOf({ member: 'mounia' }, served.slice(1))).toBeNull()
    expect(refusalOf({ endsOn: day('2029-06-01') })).toBe('too-long')
    expect(refusalOf({ endsOn: day('2026-05-31') })).toBe('ends-before')
  })
})

describe('Leaving a seat', () => {
  const endOf = (lastOn: string, term = aTerm(), body: typeof published = published) =>
    mayEnd(term, day(lastOn), { body, today })?.code ?? null

  test('is from yesterday on: who sat the day before did sit', () => {
    expect(endOf('2026-05-31')).toBeNull()
    expect(endOf('2026-12-31')).toBeNull()
    expect(endOf('2026-05-30')).toBe('past')
  })

  test('is before the end of the term, and once', () => {
    expect(endOf('2028-12-31')).toBe('after-end')
    expect(endOf('2026-07-01', aTerm({ endsOn: day('2026-05-01') }))).toBe('over')
    const left = aTerm({ endedOn: day('2026-03-01'), endReason: 'moved' })
    expect(endOf('2026-07-01', left)).toBe('over')
  })

  test('lets the alternate of that very seat take it', () => {
    const alternate = aTerm({ id: 'alt', role: 'alternate', member: 'nora' })
    const terms = [aTerm(), alternate, { ...alternate, id: 'other', seat: 2 }]
    expect(alternateAfter(terms, aTerm(), today)).toBe(alternate)
    expect(alternateAfter(terms, aTerm({ college: 'elus' }), today)).toBeNull()
  })
})
