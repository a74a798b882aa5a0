import { expect, test } from 'vitest'
import { mayDraft } from './drafting.ts'

test('Drafts of a body are for those who sit there and for officers, nobody else', () => {
  expect(mayDraft({ isSeated: true, isOfficer: false })).toBe(true)
  expect(mayDraft({ isSeated: false, isOfficer: true })).toBe(true)
  expect(mayDraft({ isSeated: false, isOfficer: false })).toBe(false)
})
