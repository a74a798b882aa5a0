import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import type { ModerationCase } from './case.ts'
import {
  appealUntil,
  isReadFirst,
  mayAct,
  mayDecideAppeal,
  moderationActs,
  visibilityIn,
} from './life.ts'

const today = day('2026-05-04')
const appeal = { words: 'Non.', at: '', reason: null, decidedAt: null, decidedBy: null }
const aCase = (more: Partial<ModerationCase> = {}) => ({
  state: 'open' as const,
  appeal: null,
  appealUntil: null,
  isErased: false,
  ...more,
})
const hidden = { state: 'hidden', appealUntil: day('2026-11-04') } as const
const possible = (more: Partial<ModerationCase>, on = today) =>
  moderationActs.filter((act) => mayAct(act, aCase(more), on))

describe('A case', () => {
  test('that waits is hidden or left', () => {
    expect(possible({})).toEqual(['hide', 'keep'])
  })
  test('that was decided is taken back, or appealed against until the last day', () => {
    expect(possible({ state: 'kept' })).toEqual(['undo'])
    expect(possible(hidden)).toEqual(['undo', 'appeal'])
    expect(possible(hidden, day('2026-11-04'))).toContain('appeal')
    expect(possible(hidden, day('2026-11-05'))).toEqual(['undo'])
  })
  test('with an appeal waits for its answer, and is over after it', () => {
    expect(possible({ ...hidden, appeal: { ...appeal, outcome: null } })).toEqual(['decide-appeal'])
    expect(possible({ ...hidden, appeal: { ...appeal, outcome: 'confirmed' } })).toEqual([])
    expect(possible({ state: 'restored' })).toEqual([])
  })
  test('whose text is gone is touched no more', () => {
    expect(possible({ ...hidden, isErased: true })).toEqual([])
  })
})

describe('What the public reads', () => {
  test('a text that is only reported stays', () => {
    expect(visibilityIn('open', 'report')).toBe('shown')
  })
  test('a text to read first waits; hidden, it is hidden; left or given back, it is shown', () => {
    expect(visibilityIn('open', 'first-reading')).toBe('waiting')
    expect(visibilityIn('hidden', 'first-reading')).toBe('hidden')
    expect([visibilityIn('kept', 'first-reading'), visibilityIn('restored', 'report')]).toEqual([
      'shown',
      'shown',
    ])
  })
  test('words of a minor and photos are read first, whatever the town says of their kind', () => {
    const one = { kindIsReadFirst: false, isMinor: false, hasPhoto: false }
    expect(isReadFirst(one)).toBe(false)
    expect(isReadFirst({ ...one, isMinor: true })).toBe(true)
    expect(isReadFirst({ ...one, hasPhoto: true })).toBe(true)
    expect(isReadFirst({ ...one, kindIsReadFirst: true })).toBe(true)
  })
})

describe('An appeal', () => {
  test('is decided by the other of the two officers', () => {
    const by = { decidedBy: 'agathe' }
    expect(mayDecideAppeal(by, 'agathe', ['agathe', 'bruno'])).toBe(false)
    expect(mayDecideAppeal(by, 'bruno', ['agathe', 'bruno'])).toBe(true)
  })
  test('is decided by the same one when she is alone', () => {
    expect(mayDecideAppeal({ decidedBy: 'agathe' }, 'agathe', ['agathe'])).toBe(true)
  })
  test('is possible for six months, to the last day of a shorter month', () => {
    expect(appealUntil(day('2026-05-04'))).toBe('2026-11-04')
    expect(appealUntil(day('2026-08-31'))).toBe('2027-02-28')
    expect(appealUntil(day('2026-12-15'))).toBe('2027-06-15')
  })
})
