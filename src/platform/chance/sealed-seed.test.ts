import { describe, expect, test } from 'vitest'
import { refuse } from '../kernel/decision.ts'
import { newSecretSeed, revealSeed, sealSeed, seedOfDraw, UnsealableSeed } from './sealed-seed.ts'

const secret = { seed: `${'5f0c9d'.repeat(10)}abcd`, salt: '00112233445566778899aabbccddeeff' }
// Computed by Python: sha256(f"{salt}:{seed}".encode()).hexdigest()
const seal = '12eec3e71a9eb2b10cf30d3a99e7cb7d673d6940aae53f757ea05b5a39046bc3'

describe('Sealing the seed of a draw', () => {
  test('publishes what Python computes', () => {
    expect(sealSeed(secret)).toBe(seal)
  })

  test('makes secrets that differ each time', () => {
    const [first, second] = [newSecretSeed(), newSecretSeed()]
    expect(first.seed).toMatch(/^[0-9a-f]{64}$/)
    expect(first.salt).toMatch(/^[0-9a-f]{32}$/)
    expect(first).not.toEqual(second)
  })

  test('refuses a salt with a colon: «a:b» and «c» would share the seal of «a» and «b:c»', () => {
    expect(() => sealSeed({ seed: 'c', salt: 'a:b' })).toThrow(UnsealableSeed)
  })
})

describe('Revealing the seed', () => {
  test('gives the seed when it is the one that was sealed', () => {
    expect(revealSeed(` ${seal.toUpperCase()}\n`, secret)).toEqual({
      ok: true,
      next: { seed: secret.seed },
      events: [{ type: 'seed-revealed', seal: ` ${seal.toUpperCase()}\n` }],
    })
  })

  test.each([
    ['another seed', { ...secret, seed: 'autre' }],
    ['another salt', { ...secret, salt: 'autre' }],
    ['the colon moved', { seed: 'b', salt: `a:${secret.seed}` }],
  ])('is refused with %s', (_, changed) => {
    expect(revealSeed(seal, changed)).toEqual(refuse('not-the-sealed-seed'))
  })
})

describe('The seed of a draw', () => {
  test('adds what the public said after the seal', () => {
    expect(seedOfDraw('abc', ['7 12 23 31 44', ' Léa, 9 ans '])).toBe(
      'abc|7 12 23 31 44|Léa, 9 ans',
    )
    expect(seedOfDraw('abc', [])).toBe('abc')
  })

  test('writes an accent the same way whichever keyboard typed it', () => {
    expect(seedOfDraw('abc', ['e\u0301te\u0301'])).toBe(seedOfDraw('abc', ['\u00e9t\u00e9']))
  })

  test('refuses a separator inside a word', () => {
    expect(() => seedOfDraw('abc', ['a|b'])).toThrow(UnsealableSeed)
  })
})
