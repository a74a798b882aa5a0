import { describe, expect, test } from 'vitest'
import { partOf } from './permissions.ts'

describe('The space of the members of a body', () => {
  test('opens to who sits there, to councillors who follow it, to officers', () => {
    expect(partOf({ part: 'member', isOfficer: false })).toBe('member')
    expect(partOf({ part: 'lead', isOfficer: false })).toBe('lead')
    expect(partOf({ part: null, isOfficer: true })).toBe('officer')
  })

  test('knows a member who is an officer too as a member', () => {
    expect(partOf({ part: 'member', isOfficer: true })).toBe('member')
  })

  test('is closed to who left, and to who never was of it', () => {
    expect(partOf({ part: 'former', isOfficer: false })).toBe('former')
    expect(partOf({ part: null, isOfficer: false })).toBeNull()
  })
})
