import { describe, expect, test } from 'vitest'
import { refuse } from '../../platform/kernel/decision.ts'
import { day } from '../../platform/kernel/day.ts'
import { aCommitment } from '../testing.ts'
import { propose, type Said } from './proposal.ts'

const today = day('2026-05-04')
const said = (more: Partial<Said>): Said => ({
  kind: 'dropped',
  reason: 'Parce que.',
  doneOn: null,
  dueOn: null,
  ...more,
})
const alone = { today, isOneWaiting: false }
const saying = (more: Partial<Said>) => propose(aCommitment(), said(more), alone)

describe('What an agent says of a promise of her department', () => {
  test('is that it is done, on a day between the promise and today, with or without a photo', () => {
    for (const on of ['2026-02-01', '2026-05-04'])
      expect(saying({ kind: 'kept', doneOn: day(on) }).ok).toBe(true)
    expect(saying({ kind: 'kept', doneOn: day('2026-05-05') })).toEqual(refuse('done-ahead'))
    expect(saying({ kind: 'kept', doneOn: day('2026-01-31') })).toEqual(refuse('done-before'))
  })

  test('is a later day that is to come, or that it is impossible', () => {
    const later = (dueOn: string) => saying({ kind: 'postponed', dueOn: day(dueOn) })
    expect(later('2026-06-30').ok).toBe(true)
    expect(later('2026-05-31')).toEqual(refuse('not-later'))
    expect(later('2026-05-04')).toEqual(refuse('day-past'))
    expect(saying({ kind: 'dropped' }).ok).toBe(true)
  })

  test('is said once at a time, and not of what is over', () => {
    const two = { today, isOneWaiting: true }
    expect(propose(aCommitment(), said({}), two)).toEqual(refuse('already-proposed'))
    const over = aCommitment({ state: 'kept', endedOn: day('2026-04-01') })
    expect(propose(over, said({}), alone)).toEqual(refuse('not-now'))
  })
})
