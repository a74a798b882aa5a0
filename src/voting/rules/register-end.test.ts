import { describe, expect, test } from 'vitest'
import { accept, refuse } from '../../platform/kernel/decision.ts'
import { day } from '../../platform/kernel/day.ts'
import { endRegister, keepRegister } from './register-end.ts'

const kept = { hasRegister: true, registerKeptUntil: null, isRehearsal: false } as const
const opened = day('2026-06-01')

describe('The register of a vote', () => {
  test('is destroyed 62 days after its ballots were opened, and not the day before', () => {
    expect(endRegister(kept, opened, day('2026-08-01'))).toEqual(
      refuse('kept-for-now', { day: '2026-08-02' }),
    )
    expect(endRegister(kept, opened, day('2026-08-02'))).toEqual(
      accept('ended', 'voter-register-destroyed'),
    )
  })
  test('waits for the end of a dispute, until the day that was said', () => {
    const disputed = { ...kept, registerKeptUntil: day('2026-12-31') }
    expect(endRegister(disputed, opened, day('2026-12-30'))).toMatchObject({ code: 'kept-for-now' })
    expect(endRegister(disputed, opened, day('2026-12-31')).ok).toBe(true)
  })
  test('is not destroyed while the vote lasts, nor twice', () => {
    expect(endRegister(kept, null, day('2030-01-01'))).toEqual(refuse('vote-not-over'))
    expect(endRegister({ ...kept, hasRegister: false }, opened, day('2030-01-01'))).toEqual(
      refuse('already-destroyed'),
    )
  })
})

describe('Keeping it longer', () => {
  test('takes a day from two months to three years after the opening', () => {
    expect(keepRegister(kept, opened, day('2026-10-01'))).toMatchObject({ next: '2026-10-01' })
    expect(keepRegister(kept, opened, day('2026-07-01'))).toEqual(
      refuse('too-short', { day: '2026-08-02' }),
    )
    expect(keepRegister(kept, opened, day('2036-07-01'))).toEqual(
      refuse('too-long', { day: '2029-05-31' }),
    )
  })
  test('brings nothing back', () => {
    expect(keepRegister({ ...kept, hasRegister: false }, opened, day('2026-10-01'))).toEqual(
      refuse('already-destroyed'),
    )
  })
})
