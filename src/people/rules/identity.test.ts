import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { slipsBetween } from '../../platform/kernel/plain-words.ts'
import { type Identity, identityKey } from './identity.ts'

const someone = (more: Partial<Identity> = {}): Identity => ({
  familyName: 'Le Goff-N’Diaye',
  givenNames: 'Zoé',
  birthDate: day('2017-03-27'),
  namesake: 0,
  ...more,
})

describe('The one form of an identity', () => {
  test.each([
    ['LE GOFF N DIAYE', 'ZOE'],
    ["le goff-n'diaye", 'Zoe\u0301'],
    ['Legoff Ndiaye', ' zoé '],
  ])('is the same written « %s » « %s »', (familyName, givenNames) => {
    expect(identityKey(someone({ familyName, givenNames }))).toBe(identityKey(someone()))
  })
  test('takes ligatures apart, and keeps letters of other scripts', () => {
    expect(identityKey(someone({ familyName: 'Lœw-Groß', givenNames: 'Đức' }))).toContain(
      'loewgross|duc|',
    )
    expect(identityKey(someone({ familyName: '王', givenNames: 'محمد' }))).toContain('王|محمد|')
  })
  test('tells apart two people whom a human has numbered', () => {
    expect(identityKey(someone({ namesake: 1 }))).not.toBe(identityKey(someone()))
  })
  test('never mixes a family name with a given name', () => {
    expect(identityKey(someone({ familyName: 'Le', givenNames: 'Goff' }))).not.toBe(
      identityKey(someone({ familyName: 'LeGoff', givenNames: '' })),
    )
  })
})

describe('Slips between two words', () => {
  test('are counted alike both ways, and never more than the longer has letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        const slips = slipsBetween(one, other)
        expect(slips).toBe(slipsBetween(other, one))
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(slips === 0).toBe(one === other)
      }),
    )
  })
})
