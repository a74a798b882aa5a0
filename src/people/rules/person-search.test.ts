import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceTo, type Findable, forgiven, intactPieces, lettersOf } from './person-search.ts'

const raymond: Findable = {
  familyName: 'Delaplace',
  givenNames: 'Raymond Louis',
  usageName: null,
  displayName: null,
}

describe('A person looked for by her name', () => {
  test.each([
    ['Delaplace', 0],
    ['de la place', 0],
    ['raymond delaplace', 0],
    ['DELAPLACE Raymond', 0],
    ['Raimond de la Plasse', 3],
    ['Delaplase', 1],
    ['Raymond', null],
    ['Delage', null],
    ['', null],
  ])('« %s » is %s letters away', (typed, distance) => {
    expect(distanceTo(typed, raymond)).toBe(distance)
  })
  test('is found by the name she uses, and by what she is called', () => {
    const she = { ...raymond, usageName: 'N’Diaye', displayName: 'Mémé' }
    expect(distanceTo('Ndiaye', she)).toBe(0)
    expect(distanceTo('meme', she)).toBe(0)
  })
  test('a short name forgives nothing', () => {
    expect(distanceTo('Bui', { ...raymond, familyName: 'Bue', givenNames: 'An' })).toBeNull()
  })
})

describe('The pieces a database looks for', () => {
  const word = fc.stringMatching(/^[a-z]{2,10}$/)
  test('of two words slipped as often as is forgiven, one at least is intact in the name', () => {
    fc.assert(
      fc.property(word, word, fc.array(fc.nat(), { maxLength: 3 }), (family, given, places) => {
        const written = Array.from(given + family)
        const slips = places.slice(0, forgiven(written.length))
        for (const place of slips) written[place % written.length] = '0'
        const typed = written.join('')
        fc.pre(lettersOf(typed).length >= 8)
        const key = `${family}|${given}|`
        expect(intactPieces(typed).some((piece) => key.includes(piece))).toBe(true)
      }),
    )
  })
})
