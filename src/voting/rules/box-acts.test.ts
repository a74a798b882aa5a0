import { describe, expect, test } from 'vitest'
import { refuse } from '../../platform/kernel/decision.ts'
import { smallSheet, upToThree } from '../testing.ts'
import type { BallotBox } from './ballot-box.ts'
import { actOn, boxActs } from './box-acts.ts'

const aBox = (about: Partial<BallotBox> = {}): BallotBox => ({
  id: 'box',
  subject: { kind: 'edition', id: 'essai' },
  name: 'Essai',
  rule: upToThree,
  sheet: smallSheet,
  opensAt: '2026-05-04T06:00:00.000Z',
  closesAt: '2026-05-18T18:00:00.000Z',
  showsTurnout: false,
  isRehearsal: false,
  publicKey: new Uint8Array(65),
  keyCheckedAt: '2026-05-01T10:00:00.000Z',
  sealedBytes: 95,
  state: 'prepared',
  actedAt: {},
  setAside: null,
  ballots: null,
  fingerprintsSha256: null,
  erasedVariants: [],
  voters: null,
  hasRegister: true,
  registerKeptUntil: null,
  ...about,
})

const [before, during] = [new Date('2026-05-02T10:00:00Z'), new Date('2026-05-10T10:00:00Z')]
const theHour = new Date('2026-05-18T18:00:00Z')

describe('Opening a box', () => {
  test('may come before the first hour of the vote: ballots wait for it', () => {
    expect(actOn(aBox(), 'open', before)).toMatchObject({
      ok: true,
      next: { state: 'open', actedAt: { open: before.toISOString() } },
    })
  })
  test.each([
    ['no project', { sheet: { lists: [] } }, 'no-project'],
    ['a rule by which nobody can vote', { rule: { ...upToThree, most: 0 } }, 'impossible-rule'],
    ['no key', { publicKey: null, keyCheckedAt: null }, 'no-key'],
    ['a key that nobody has tried', { keyCheckedAt: null }, 'key-not-checked'],
    ['a last hour that is past', { closesAt: before.toISOString() }, 'closes-in-the-past'],
  ] as const)('is refused with %s', (_, about, code) => {
    expect(actOn(aBox(about), 'open', before)).toEqual(refuse(code))
  })
})

describe('Closing a box', () => {
  test('comes at the hour that was said, not a millisecond before', () => {
    const early = new Date(theHour.getTime() - 1)
    expect(actOn(aBox({ state: 'open' }), 'close', early)).toEqual(refuse('before-the-hour'))
    expect(actOn(aBox({ state: 'open' }), 'close', theHour).ok).toBe(true)
  })
  test('of a rehearsal comes whenever it has been seen enough', () => {
    expect(actOn(aBox({ state: 'open', isRehearsal: true }), 'close', during).ok).toBe(true)
  })
})

describe('The acts on a box', () => {
  test('come in one order, each once', () => {
    const order = ['prepared', 'open', 'closed', 'separated', 'unsealed'] as const
    for (const [stage, state] of order.entries()) {
      for (const [rank, act] of boxActs.entries()) {
        const decision = actOn(aBox({ state }), act, act === 'open' ? before : theHour)
        if (rank === stage)
          expect(decision).toMatchObject({ ok: true, next: { state: order[rank + 1] } })
        else expect(decision).toEqual(refuse(rank < stage ? 'already-done' : 'not-yet-its-turn'))
      }
    }
  })
})
