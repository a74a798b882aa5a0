import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededChance, seedOfDraw } from '../../platform/chance/index.ts'
import { drawOrder, RepeatedId } from './draw-order.ts'

const projects = ['banc', 'arbre', 'fontaine', 'préau', 'kiosque']
const oneToTwelve = Array.from({ length: 12 }, (_, k) => `${k + 1}`)

describe('Drawing an order in public', () => {
  // Computed by the Python of draw-order.fr.md.
  test('gives the order that Python gives', () => {
    expect(drawOrder(projects, seededChance('Trois-Ponts 2026'))).toEqual([
      'arbre',
      'kiosque',
      'banc',
      'fontaine',
      'préau',
    ])
    expect(drawOrder(oneToTwelve, seededChance('Trois-Ponts 2026'))).toEqual(
      '7 4 8 3 9 1 12 5 6 11 2 10'.split(' '),
    )
  })

  test('changes with the words that the public adds', () => {
    const seed = seedOfDraw(`${'5f0c9d'.repeat(10)}abcd`, ['7 12 23 31 44', 'Léa, 9 ans'])
    expect(drawOrder(oneToTwelve, seededChance(seed))).toEqual(
      '6 10 2 12 11 4 7 9 5 8 3 1'.split(' '),
    )
  })

  test('does not depend on the order in which the ids are listed, and loses none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.string(), (ids, seed) => {
        const order = drawOrder(ids, seededChance(seed))
        expect(new Set(order)).toEqual(new Set(ids))
        expect(drawOrder(ids.toReversed(), seededChance(seed))).toEqual(order)
      }),
    )
  })

  test('refuses an id listed twice: it would have two chances', () => {
    expect(() => drawOrder(['a', 'b', 'a'], seededChance('x'))).toThrow(RepeatedId)
  })

  test('of nothing draws nothing, of one thing draws it', () => {
    expect(drawOrder([], seededChance('x'))).toEqual([])
    expect(drawOrder(['a'], seededChance('x'))).toEqual(['a'])
  })
})
