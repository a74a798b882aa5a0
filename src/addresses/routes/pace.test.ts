import { describe, expect, test } from 'vitest'
import { isAnsweredNow } from './pace.ts'

describe('Questions of one network address', () => {
  const answered = (from: string, times: number, now: Date) =>
    Array.from({ length: times }, () => isAnsweredNow(from, now)).filter(Boolean).length

  test('are answered six hundred times a minute, and again the minute after', () => {
    const now = new Date('2026-05-04T10:00:00Z')
    expect(answered('10.0.0.1', 700, now)).toBe(600)
    expect(answered('10.0.0.2', 1, now), 'somebody else').toBe(1)
    expect(answered('10.0.0.1', 1, new Date('2026-05-04T10:01:00Z'))).toBe(1)
  })
})
