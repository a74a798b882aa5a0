import { describe, expect, test } from 'vitest'
import { deskRefusal } from './desk-acts.ts'
import { mergeRefusal } from './merge.ts'

const resident = { party: 'p', holdsRole: false }

describe('At the desk, an agent', () => {
  test('does everything for a resident', () => {
    const acts = ['confirm', 'card', 'correct', 'merge', 'erase', 'assist'] as const
    expect(acts.map((act) => deskRefusal(act, 'a', resident))).toEqual(acts.map(() => null))
  })
  test('does nothing for herself', () => {
    expect(deskRefusal('confirm', 'p', resident)).toBe('own-account')
  })
  test('gives no card to an officer, and erases none', () => {
    const officer = { party: 'o', holdsRole: true }
    expect(deskRefusal('card', 'a', officer)).toBe('holds-role')
    expect(deskRefusal('erase', 'a', officer)).toBe('holds-role')
    expect(deskRefusal('confirm', 'a', officer)).toBeNull()
  })
})

describe('Two accounts of one person', () => {
  const named = (party: string) => ({ party, hasIdentity: true })
  const nameless = { party: 'n', hasIdentity: false }

  test('become one when no vote is open', () => {
    expect(mergeRefusal(named('k'), named('g'), false)).toBeNull()
  })
  test('wait for the end of a vote when the one that goes bears a name: it may have voted', () => {
    expect(mergeRefusal(named('k'), named('g'), true)).toBe('vote-open')
    expect(mergeRefusal(named('k'), nameless, true)).toBeNull()
  })
  test('keep the one that bears a name', () => {
    expect(mergeRefusal(nameless, named('k'), false)).toBe('keep-the-named')
  })
  test('are two', () => {
    expect(mergeRefusal(named('k'), named('k'), false)).toBe('same-account')
  })
})
