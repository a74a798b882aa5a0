import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { firstLink, linkAfter, payloadDigest } from './chain.ts'
import { checkedEvent, EventRefused } from './event.ts'
import { type StoredEntry, step, walkStart } from './verification.ts'

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const salt = Buffer.alloc(16, 7)
const payload = { answer: 'a-12', day: 3 }
const chained = {
  seq: 1,
  type: 'answer-published',
  subject: { kind: 'question', id: 'q-1' },
  at: '2026-05-04T08:30:00.000Z',
  payloadDigest: payloadDigest(payload, salt),
}

describe('The chain', () => {
  test('is recomputed by hand as its README says', () => {
    const digest = sha256(salt, '{"answer":"a-12","day":3}')
    expect(payloadDigest(payload, salt)).toEqual(digest)
    const said =
      '{"at":"2026-05-04T08:30:00.000Z","seq":1,"subject":{"id":"q-1","kind":"question"},"type":"answer-published"}'
    expect(linkAfter(firstLink, chained)).toEqual(sha256(Buffer.alloc(32), digest, said))
  })

  const stored: StoredEntry = {
    ...chained,
    link: linkAfter(firstLink, chained),
    content: { state: 'kept', payload, salt },
  }
  const verdicts = (entry: StoredEntry, walk = walkStart) =>
    step(walk, entry).map(({ kind }) => kind)

  test('holds with its payload, and without it once erased', () => {
    expect(verdicts(stored)).toEqual([])
    expect(verdicts({ ...stored, content: { state: 'erased' } })).toEqual([])
  })

  test('tells a lost payload from an erased one', () => {
    expect(verdicts({ ...stored, content: { state: 'missing' } })).toEqual(['payload-missing'])
  })

  test('shows a payload, a type, an instant, a subject or a digest that was changed', () => {
    const altered = { state: 'kept', payload: { answer: 'a-13', day: 3 }, salt } as const
    expect(verdicts({ ...stored, content: altered })).toEqual(['payload-altered'])
    expect(verdicts({ ...stored, type: 'answer-withdrawn' })).toEqual(['link-broken'])
    expect(verdicts({ ...stored, at: '2026-05-04T08:30:00.001Z' })).toEqual(['link-broken'])
    expect(verdicts({ ...stored, subject: { kind: 'question', id: 'q-2' } })).toEqual([
      'link-broken',
    ])
    const rehashed = {
      ...stored,
      ...{ content: altered },
      payloadDigest: payloadDigest(altered.payload, salt),
    }
    expect(verdicts(rehashed)).toEqual(['link-broken'])
  })

  test('shows an entry that is gone', () => {
    expect(verdicts({ ...stored, seq: 3 }, { seq: 1, link: stored.link })).toEqual(['gap'])
  })
})

describe('An event', () => {
  const event = { ...chained, payload }

  test('is kept to the millisecond, in UTC', () => {
    expect(checkedEvent({ ...event, at: '2026-05-04T10:30:00.12345+02:00' }).at).toBe(
      '2026-05-04T08:30:00.123Z',
    )
  })

  test.each([
    ['a sentence', { reason: 'trop cher pour la rue' }],
    ['a mail address', { by: 'quelquun@exemple.fr' }],
    ['a long text', { reason: 'x'.repeat(101) }],
    ['a fraction', { share: 0.25 }],
    ['a sentence in a list', { codes: ['ok', 'pas ok'] }],
  ])('is refused when its payload holds %s', (_, refused) => {
    expect(() => checkedEvent({ ...event, payload: refused })).toThrow(EventRefused)
  })

  test('is refused without a proper name, subject or instant', () => {
    expect(() => checkedEvent({ ...event, type: 'Answer published' })).toThrow(EventRefused)
    expect(() => checkedEvent({ ...event, subject: { kind: 'question', id: '' } })).toThrow(
      EventRefused,
    )
    expect(() => checkedEvent({ ...event, at: 'yesterday' })).toThrow(EventRefused)
  })
})
