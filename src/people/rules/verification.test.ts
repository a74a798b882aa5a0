import { describe, expect, test } from 'vitest'
import { type Check, standingOf } from './verification.ts'

const now = new Date('2026-05-04T10:00:00Z')
const check = (more: Partial<Check>): Check => ({
  id: 'c',
  level: 2,
  method: 'desk',
  seen: 'identity-document',
  verifiedAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2029-01-01T00:00:00.000Z',
  revokedAt: null,
  revokedWhy: null,
  ...more,
})
const letter = check({ method: 'post', seen: null, expiresAt: '2028-01-01T00:00:00.000Z' })
const found = check({ method: 'address', level: 1, expiresAt: '2030-01-01T00:00:00.000Z' })

describe('The standing of a person', () => {
  test('is 0 without a check, without an end', () => {
    expect(standingOf([], now)).toEqual({ level: 0, until: null })
  })
  test('is 2 once seen at the desk, until that check ends', () => {
    expect(standingOf([check({}), found], now)).toEqual({
      level: 2,
      until: '2029-01-01T00:00:00.000Z',
    })
  })
  test('is 3 with a letter too, until the first of the two ends', () => {
    expect(standingOf([check({}), letter], now)).toEqual({
      level: 3,
      until: '2028-01-01T00:00:00.000Z',
    })
  })
  test('is 2, not 3, with two letters or two visits', () => {
    expect(standingOf([letter, letter], now).level).toBe(2)
    expect(standingOf([check({}), check({ seen: 'proof-of-address' })], now).level).toBe(2)
  })
  test('of two visits ends with the later one', () => {
    const older = check({ expiresAt: '2027-01-01T00:00:00.000Z' })
    expect(standingOf([older, check({})], now).until).toBe('2029-01-01T00:00:00.000Z')
  })
  test('forgets what ended this very instant, and what was taken back', () => {
    expect(standingOf([check({ expiresAt: now.toISOString() })], now).level).toBe(0)
    expect(standingOf([check({ revokedAt: '2026-02-01T00:00:00.000Z' })], now).level).toBe(0)
  })
})
