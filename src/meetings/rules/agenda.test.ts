import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgendaItem, reordered } from './agenda.ts'

const items: readonly Pick<AgendaItem, 'id' | 'source'>[] = [
  { id: 'answers', source: 'answers' },
  { id: 'a', source: 'hand' },
  { id: 'b', source: 'question' },
  { id: 'c', source: 'suggestion' },
]

describe('An order asked for as a whole', () => {
  test('is the one there is, once the answers are first', () => {
    expect(reordered(items, ['c', 'a', 'answers', 'b'])).toEqual(['answers', 'c', 'a', 'b'])
  })

  test('loses nothing of what another officer added meanwhile, and makes nothing up', () => {
    const ids = items.map(({ id }) => id)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids, 'gone', '')), (asked) => {
        const order = reordered(items, asked)
        expect(order.toSorted()).toEqual(ids.toSorted())
        expect(order[0]).toBe('answers')
      }),
    )
  })
})
