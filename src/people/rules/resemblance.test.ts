import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import type { Identity } from './identity.ts'
import { likePairs, resemblance } from './resemblance.ts'

const someone = (more: Partial<Identity> = {}): Identity => ({
  familyName: 'Le Goff-N’Diaye',
  givenNames: 'Zoé',
  birthDate: day('2017-03-27'),
  namesake: 0,
  ...more,
})

describe('Two people look alike', () => {
  test.each([
    ['accents and case alone', { givenNames: 'ZOE' }, 'same'],
    ['a letter missing', { familyName: 'Le Gof-N’Diaye' }, 'slip'],
    ['two letters wrong', { familyName: 'Le Gof-N’Diaie' }, 'slips'],
    ['names swapped', { familyName: 'Zoé', givenNames: 'Le Goff-N’Diaye' }, 'swapped'],
    ['more given names', { givenNames: 'Zoé Louise Jeanne' }, 'shortened'],
    ['a figure of the birth date wrong', { birthDate: day('2017-03-26') }, 'date'],
    ['a number given by a human', { namesake: 1 }, 'numbered'],
    [
      'another day of birth and a slip',
      { givenNames: 'Zoe', familyName: 'Goff', birthDate: day('2017-03-26') },
      null,
    ],
    ['a sister', { givenNames: 'Capucine' }, null],
  ] as const)('with %s', (_what, more, expected) => {
    expect(resemblance(someone(), someone(more))).toBe(expected)
    expect(resemblance(someone(more), someone())).toBe(expected)
  })
  test('by a day and a month swapped', () => {
    const [march, july] = [day('1990-03-07'), day('1990-07-03')]
    expect(resemblance(someone({ birthDate: march }), someone({ birthDate: july }))).toBe('date')
  })
  test('are listed from the likeliest to the least, without those who do not', () => {
    const others = [{ namesake: 1 }, { givenNames: 'Capucine' }, { givenNames: 'Zo' }, {}]
    const pairs = likePairs(others.map((more) => [someone(), someone(more)] as const))
    expect(pairs.map(({ why }) => why)).toEqual(['same', 'slip', 'numbered'])
  })
})
