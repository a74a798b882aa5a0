import { describe, expect, test } from 'vitest'
import { mayEdit, withdrawsAs } from './message.ts'

const writtenAt = '2026-05-04T10:00:00Z'
const hers = { author: 'awa', state: 'shown', writtenAt } as const
const after = (minutes: number) => new Date(Date.parse(writtenAt) + minutes * 60_000)

describe('A message of the members’ space', () => {
  test('is mended by its author during fifteen minutes, and by nobody else', () => {
    expect(mayEdit(hers, 'awa', after(14))).toBe(true)
    expect(mayEdit(hers, 'awa', after(15))).toBe(false)
    expect(mayEdit(hers, 'bruno', after(1))).toBe(false)
  })

  test('is not mended once hidden or withdrawn', () => {
    expect(mayEdit({ ...hers, state: 'hidden' }, 'awa', after(1))).toBe(false)
    expect(mayEdit({ ...hers, state: 'withdrawn' }, 'awa', after(1))).toBe(false)
  })

  test('is withdrawn by its author at any time, by an officer as the town, by no other member', () => {
    expect(withdrawsAs(hers, 'awa', false)).toBe('author')
    expect(withdrawsAs(hers, 'awa', true)).toBe('author')
    expect(withdrawsAs(hers, 'oriane', true)).toBe('officer')
    expect(withdrawsAs(hers, 'bruno', false)).toBeNull()
    expect(withdrawsAs({ ...hers, state: 'withdrawn' }, 'awa', true)).toBeNull()
  })
})
