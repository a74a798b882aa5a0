import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, isCanonical } from './canonical.ts'

describe('The canonical form of a payload', () => {
  test('has sorted keys and no space', () => {
    expect(canonical({ winner: true, edition: '2026', ranks: [2, 1], note: null })).toBe(
      '{"edition":"2026","note":null,"ranks":[2,1],"winner":true}',
    )
  })

  test('keeps accents as they are', () => {
    expect(canonical({ code: 'école' })).toBe('{"code":"école"}')
  })

  test('does not depend on the order of writing, and reads back the same', () => {
    const key = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/)
    const value = fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null))
    fc.assert(
      fc.property(fc.dictionary(key, value), (payload) => {
        const reversed = Object.fromEntries(Object.entries(payload).reverse())
        expect(canonical(reversed)).toBe(canonical(payload))
        const readBack: unknown = JSON.parse(canonical(payload))
        // Minus zero is written 0: it is refused by isCanonical.
        fc.pre(isCanonical(payload))
        expect(readBack).toEqual({ ...payload })
      }),
    )
  })

  test('does not exist for a fraction, a lone surrogate or a key that is not a word', () => {
    expect(isCanonical({ share: 0.5 })).toBe(false)
    expect(isCanonical({ code: '\ud800' })).toBe(false)
    expect(isCanonical({ 'with space': 1 })).toBe(false)
    expect(isCanonical({ code: 'emoji-😀' })).toBe(true)
  })
})
