import { describe, expect, test } from 'vitest'
import { type Holds, isHeadOf, mayServe } from './permissions.ts'

const holding =
  (role: string, department: string): Holds =>
  (roles, object) =>
    roles.includes(role) && object?.kind === 'department' && object.id === department

describe('A question of the roads department', () => {
  const question = { department: 'voirie' }

  test('is answered by its agents and its head, and by those of no other', () => {
    for (const role of ['department-agent', 'head-of-department']) {
      expect(mayServe(holding(role, 'voirie'), question)).toBe(true)
      expect(mayServe(holding(role, 'espaces-verts'), question)).toBe(false)
    }
    expect(mayServe(holding('officer', 'voirie'), question)).toBe(false)
  })

  test('is looked after by its head alone', () => {
    expect(isHeadOf(holding('head-of-department', 'voirie'), question)).toBe(true)
    expect(isHeadOf(holding('department-agent', 'voirie'), question)).toBe(false)
  })

  test('is nobody’s while no department has it', () => {
    expect(mayServe(() => true, { department: null })).toBe(false)
  })
})
