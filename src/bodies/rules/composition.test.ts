import { describe, expect, test } from 'vitest'
import { day, monthsAfter } from '../../platform/kernel/day.ts'
import { aCollege, aTerm, someRules } from '../testing.ts'
import type { BodyRules } from './body.ts'
import { compositionFaults, endsToCome, rulesOn, seatsOn, usualEnd } from './composition.ts'
import type { Term } from './term.ts'

const today = day('2026-06-01')

const faultsOf = (about: Partial<BodyRules>, terms: readonly Term[], source = '') =>
  compositionFaults({ rules: someRules(about), source }, terms, today).map(({ code, facts }) => [
    code,
    facts,
  ])

const two = [aTerm(), aTerm({ id: 'term-2', seat: 2, member: 'aline', name: 'Aline' })]

describe('The composition of a body', () => {
  test('is right when each seat is held as the rules say', () => {
    expect(faultsOf({}, two)).toEqual([])
  })

  test('counts vacant seats, and seats without an alternate where the rules want one', () => {
    expect(faultsOf({}, [])).toEqual([['vacant', { count: 2 }]])
    expect(faultsOf({ colleges: [aCollege({ hasAlternates: true })] }, [aTerm()])).toEqual([
      ['vacant', { count: 1 }],
      ['no-alternate', { count: 1 }],
    ])
  })

  test('complains of four women and two men, where one more is tolerated; not of three and two', () => {
    const colleges = [aCollege({ hasParity: true, seats: 6 })]
    const sits = (sexes: readonly ('woman' | 'man')[]) =>
      sexes.map((declaredSex, place) =>
        aTerm({ id: `${place}`, seat: place + 1, member: `${place}`, declaredSex }),
      )
    const parityOf = (terms: readonly Term[]) =>
      faultsOf({ colleges }, terms).filter(([code]) => code === 'parity')
    expect(parityOf(sits(['woman', 'woman', 'woman', 'woman', 'man', 'man']))).toEqual([
      ['parity', { women: 4, men: 2, tolerance: 1 }],
    ])
    expect(parityOf(sits(['woman', 'woman', 'woman', 'man', 'man']))).toEqual([])
  })

  test('says who shares a household, and who sits twice', () => {
    const here = { household: '3 rue des lilas' }
    const terms = [aTerm(here), aTerm({ ...here, id: 'b', seat: 2, member: 'ali', name: 'Ali' })]
    expect(faultsOf({ isOnePerHousehold: true }, terms)).toEqual([
      ['household', { count: 2, names: 'Mounia, Ali' }],
    ])
    expect(faultsOf({}, [aTerm(), aTerm({ id: 'b', seat: 2 })])).toEqual([
      ['twice', { count: 2, names: 'Mounia' }],
    ])
  })

  test('wants a condition checked and an order in force where the rules do', () => {
    const checked = two.map((term) => ({ ...term, checkedOn: today }))
    expect(faultsOf({ condition: 'Vérifiée' }, two)).toEqual([['unchecked', { count: 2 }]])
    expect(faultsOf({ condition: 'Vérifiée', needsOrder: true }, checked)).toEqual([
      ['no-order', {}],
    ])
    expect(faultsOf({ needsOrder: true }, two, 'Arrêté 2026-12')).toEqual([])
  })

  test('sees a third term in a row where one renewal is allowed, and a term of four years', () => {
    const before = [
      aTerm({ id: 'a', startsOn: day('2020-01-01'), endsOn: day('2022-12-31') }),
      aTerm({ id: 'b', startsOn: day('2023-01-01'), endsOn: day('2025-12-31') }),
    ]
    expect(faultsOf({}, [...before, ...two])).toEqual([
      ['too-many-renewals', { name: 'Mounia', renewals: 2, most: 1 }],
    ])
    const long = two.map((term) => ({ ...term, endsOn: day('2029-12-31') }))
    expect(faultsOf({}, long).map(([code]) => code)).toEqual(['too-long', 'too-long'])
  })

  test('names who sits where the new rules have no seat any more', () => {
    expect(faultsOf({ colleges: [aCollege({ seats: 1 })] }, two)).toEqual([
      ['beyond-seats', { name: 'Aline' }],
    ])
  })

  test('of last year is still the one of last year, by the rules of last year', () => {
    const left = aTerm({ endedOn: day('2026-05-31'), endReason: 'moved' })
    const next = aTerm({ id: 'n', member: 'nora', name: 'Nora', startsOn: today })
    const holder = (on: string) => seatsOn(someRules(), [left, next], day(on))[0]?.incumbent?.name
    expect([holder('2025-12-31'), holder('2026-05-31'), holder('2026-06-01')]).toEqual([
      undefined,
      'Mounia',
      'Nora',
    ])
    const [former, later] = [someRules({ minAge: 18 }), someRules({ minAge: 16 })]
    const versions = [
      { inForceFrom: today, rules: later, source: '' },
      { inForceFrom: day('2024-01-01'), rules: former, source: '' },
    ]
    expect(rulesOn(versions, day('2025-06-01'))?.rules.minAge).toBe(18)
    expect(rulesOn(versions, today)?.rules.minAge).toBe(16)
  })
})

describe('The end of a term', () => {
  test('is three years later less a day, whatever the month has', () => {
    expect(usualEnd(day('2026-03-15'), { termMonths: 36 })).toBe('2029-03-14')
    expect(monthsAfter(day('2027-01-31'), 1)).toBe('2027-03-01')
    expect(monthsAfter(day('2024-02-29'), 12)).toBe('2025-03-01')
    expect(monthsAfter(day('2026-11-30'), 2)).toBe('2027-01-30')
  })

  test('is announced ninety days ahead, unless somebody is named already', () => {
    const ending = aTerm({ endsOn: day('2026-08-30') })
    const next = aTerm({ id: 'n', startsOn: day('2026-08-31'), member: 'nora' })
    expect(endsToCome([ending], day('2026-06-01'))).toEqual([ending])
    expect(endsToCome([ending], day('2026-05-31'))).toEqual([])
    expect(endsToCome([ending, next], day('2026-06-01'))).toEqual([])
  })
})
