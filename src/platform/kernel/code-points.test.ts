import { describe, expect, test } from 'vitest'
import { compareCodePoints } from './code-points.ts'

describe('Comparing texts by code point', () => {
  test('puts "10" before "2", and a text before what it begins', () => {
    expect(['2', '10', '1'].sort(compareCodePoints)).toEqual(['1', '10', '2'])
  })

  test('puts a rare letter before an emoji, where JavaScript does the contrary', () => {
    const rare = '\uff5e'
    const emoji = '😀'
    expect([emoji, rare].sort(compareCodePoints)).toEqual([rare, emoji])
    expect([emoji, rare].toSorted()).toEqual([emoji, rare])
    expect(compareCodePoints(`${emoji}a`, `${emoji}b`)).toBeLessThan(0)
    expect(compareCodePoints(emoji, emoji)).toBe(0)
  })
})
