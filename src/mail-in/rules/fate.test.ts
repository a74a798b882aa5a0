import { describe, expect, test } from 'vitest'
import { fateOf, type MailFacts } from './fate.ts'

const department = { address: 'voirie@ville.exemple.fr', isWholeDomain: true, isOver: false }
const asker = { address: 'elle@exemple.fr', isWholeDomain: false, isOver: false }

const facts = (more: Partial<MailFacts> = {}): MailFacts => ({
  from: 'elle@exemple.fr',
  automatic: null,
  authenticity: 'proven',
  hasWords: true,
  tag: null,
  isWithinLimit: true,
  ...more,
})

describe('What becomes of a mail', () => {
  test.each([
    ['proven, to the plain address: a question', {}, 'new'],
    ['proven, from who was written to: her word', { tag: { expected: asker } }, 'reply'],
    [
      'from a colleague of the department: a draft',
      { from: 'rose@ville.exemple.fr', tag: { expected: department } },
      'reply',
    ],
    ['an absence', { automatic: 'auto-reply' }, 'dropped: auto-reply'],
    [
      'an absence that nobody vouches for',
      { automatic: 'auto-reply', authenticity: 'unproven' },
      'dropped: auto-reply',
    ],
    ['not vouched for', { authenticity: 'unproven' }, 'quarantined: unproven'],
    ['without a sender', { from: null }, 'quarantined: unproven'],
    [
      'in a town that has not named its server',
      { authenticity: 'unknown' },
      'quarantined: unknown-server',
    ],
    [
      'an answer that nobody vouches for',
      { authenticity: 'unproven', tag: { expected: asker } },
      'quarantined: unproven',
    ],
    [
      'from another address than the one written to',
      { from: 'lui@exemple.fr', tag: { expected: asker } },
      'quarantined: stranger',
    ],
    [
      'from another domain, for a department',
      { tag: { expected: department } },
      'quarantined: stranger',
    ],
    [
      'to an address that serves no more',
      { tag: { expected: { ...asker, isOver: true } } },
      'quarantined: over',
    ],
    ['to an address nobody gave', { tag: { expected: null } }, 'quarantined: no-such-address'],
    ['the hundredth of the day', { isWithinLimit: false }, 'quarantined: too-many'],
    ['without a word', { hasWords: false }, 'quarantined: empty'],
  ] as const satisfies readonly (readonly [string, Partial<MailFacts>, string])[])(
    '%s',
    (_, more, expected) => {
      const fate = fateOf(facts(more))
      expect('why' in fate ? `${fate.kind}: ${fate.why}` : fate.kind).toBe(expected)
    },
  )
})
