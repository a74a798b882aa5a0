import { describe, expect, test } from 'vitest'
import { type DepartmentLink, isKnownDevice, linkState, mayRenew } from './department-link.ts'

const link: DepartmentLink = {
  id: '7',
  mailbox: 'voirie@exemple.fr',
  department: 'voirie',
  endsAt: '2026-05-18T10:00:00Z',
  revokedAt: null,
  currentMailbox: 'voirie@exemple.fr',
}
const at = (text: string) => new Date(text)
const question = { department: 'voirie' }

describe('A link sent to a department', () => {
  test('opens its question until its last minute, and not after', () => {
    expect(linkState(link, question, at('2026-05-18T09:59:59Z'))).toBe('open')
    expect(linkState(link, question, at('2026-05-18T10:00:00Z'))).toBe('ended')
  })

  test('opens nothing once an officer took it back, whatever the day', () => {
    const back = { ...link, revokedAt: '2026-05-05T10:00:00Z' }
    expect(linkState(back, question, at('2026-05-06T10:00:00Z'))).toBe('revoked')
  })

  test('opens nothing once the question is entrusted to others, or to nobody', () => {
    const now = at('2026-05-06T10:00:00Z')
    expect(linkState(link, { department: 'proprete' }, now)).toBe('elsewhere')
    expect(linkState(link, { department: null }, now)).toBe('elsewhere')
  })

  test('opens nothing once the department has another mailbox, or none', () => {
    const now = at('2026-05-06T10:00:00Z')
    const moved = { ...link, currentMailbox: 'routes@exemple.fr' }
    expect(linkState(moved, question, now)).toBe('elsewhere')
    expect(linkState({ ...link, currentMailbox: null }, question, now)).toBe('elsewhere')
  })

  test('that only ended gives another one; that was taken back, none', () => {
    expect((['open', 'ended', 'revoked', 'elsewhere'] as const).filter(mayRenew)).toEqual(['ended'])
  })
})

describe('A browser that gave the code of a mailbox', () => {
  test('is known thirty days, and not the thirty-first', () => {
    const confirmed = '2026-05-01T10:00:00Z'
    expect(isKnownDevice(confirmed, at('2026-05-31T09:59:59Z'))).toBe(true)
    expect(isKnownDevice(confirmed, at('2026-05-31T10:00:00Z'))).toBe(false)
    expect(isKnownDevice(null, at('2026-05-01T10:00:00Z'))).toBe(false)
  })
})
