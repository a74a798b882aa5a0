import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anArticle } from '../testing.ts'
import { differences } from './differences.ts'

const [a, b, c] = ['a', 'b', 'c'].map((id) => anArticle(id)) as [
  ReturnType<typeof anArticle>,
  ReturnType<typeof anArticle>,
  ReturnType<typeof anArticle>,
]

const told = (...given: Parameters<typeof differences>) =>
  differences(...given).map(
    ({ change, before, after }) => `${change} ${before?.number ?? '-'}→${after?.number ?? '-'}`,
  )

describe('Two versions of a charter', () => {
  test('are told article by article: reworded, added, withdrawn, or only renumbered', () => {
    const reworded = { ...a, text: 'Autrement.' }
    expect(told([a, b, c], [reworded, anArticle('x'), c])).toEqual([
      'reworded 1→1',
      'withdrawn 2→-',
      'added -→2',
      'same 3→3',
    ])
    expect(told([a, b], [anArticle('x'), a, b])).toEqual([
      'added -→1',
      'renumbered 1→2',
      'renumbered 2→3',
    ])
  })

  test('show what was withdrawn where it stood', () => {
    expect(told([a, b, c], [c])).toEqual(['withdrawn 1→-', 'withdrawn 2→-', 'renumbered 3→1'])
    expect(told([a, b, c], [])).toEqual(['withdrawn 1→-', 'withdrawn 2→-', 'withdrawn 3→-'])
  })

  test('lose no article of either, whatever became of them', () => {
    const some = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
      .map((ids) => ids.map((id) => anArticle(id)))
    fc.assert(
      fc.property(some, some, (one, other) => {
        const all = differences(one, other)
        const ids = (side: 'before' | 'after') =>
          all.flatMap((difference) => difference[side]?.id ?? [])
        expect(ids('after')).toEqual(other.map(({ id }) => id))
        expect(ids('before').toSorted()).toEqual(one.map(({ id }) => id).toSorted())
      }),
    )
  })
})
