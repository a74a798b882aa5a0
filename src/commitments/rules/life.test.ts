import { describe, expect, test } from 'vitest'
import { refuse } from '../../platform/kernel/decision.ts'
import { day } from '../../platform/kernel/day.ts'
import { aCommitment } from '../testing.ts'
import { isDueSoon, isKeptOnTime, standingOf } from './commitment.ts'
import { drop, keep, postpone, resume } from './life.ts'

const today = day('2026-05-04')
const acting = { today, reason: 'Les bancs sont posés.' }
const promised = aCommitment({ firstDueOn: day('2026-05-31'), dueOn: day('2026-05-31') })

describe('Keeping a commitment', () => {
  test('needs something that shows it', () => {
    expect(keep(promised, { ...acting, proofs: 0 })).toEqual(refuse('no-proof'))
    const kept = keep(promised, { ...acting, proofs: 1 })
    expect(kept.ok && [kept.next.state, kept.next.endedOn]).toEqual(['kept', today])
  })
  test('is done once', () => {
    const kept = aCommitment({ state: 'kept', endedOn: today })
    expect(keep(kept, { ...acting, proofs: 1 })).toEqual(refuse('not-now'))
  })
  test('on time is by the day promised first, whatever was put off', () => {
    const late = aCommitment({
      firstDueOn: day('2026-03-31'),
      dueOn: day('2026-06-30'),
      state: 'kept',
      endedOn: today,
    })
    expect(isKeptOnTime(late)).toBe(false)
    expect(isKeptOnTime({ ...late, firstDueOn: today })).toBe(true)
  })
})

describe('Giving a commitment up', () => {
  test('says why, and ends it that day', () => {
    const dropped = drop(promised, { today, reason: 'Le terrain est vendu.' })
    expect(dropped.ok && dropped.next.state).toBe('dropped')
    expect(dropped.ok && dropped.events[0]).toEqual({
      kind: 'dropped',
      day: today,
      reason: 'Le terrain est vendu.',
      dueOn: '2026-05-31',
    })
  })
  test('is refused for one that was kept', () => {
    expect(drop(aCommitment({ state: 'kept', endedOn: today }), acting)).toEqual(refuse('not-now'))
  })
})

describe('Putting a commitment off', () => {
  test('leaves the day promised first as it was', () => {
    const later = postpone(promised, { ...acting, dueOn: day('2026-09-30') })
    expect(later.ok && [later.next.firstDueOn, later.next.dueOn]).toEqual([
      '2026-05-31',
      '2026-09-30',
    ])
  })
  test('is to a later day, that is to come', () => {
    expect(postpone(promised, { ...acting, dueOn: day('2026-05-20') })).toEqual(refuse('not-later'))
    const late = aCommitment({ firstDueOn: day('2026-03-31'), dueOn: day('2026-03-31') })
    expect(postpone(late, { ...acting, dueOn: today })).toEqual(refuse('day-past'))
  })
  test('is not for one that is over', () => {
    const dropped = aCommitment({ state: 'dropped', endedOn: today })
    expect(postpone(dropped, { ...acting, dueOn: day('2027-01-01') })).toEqual(refuse('not-now'))
  })
})

describe('Taking a commitment up again', () => {
  const kept = aCommitment({ state: 'kept', endedOn: today, dueOn: day('2026-05-31') })
  test('keeps its day when none is given', () => {
    const resumed = resume(kept, { ...acting, dueOn: null })
    expect(resumed.ok && [resumed.next.state, resumed.next.dueOn]).toEqual(['open', '2026-05-31'])
  })
  test('never brings its day nearer, nor puts it in the past', () => {
    expect(resume(kept, { ...acting, dueOn: day('2026-05-30') })).toEqual(refuse('not-later'))
    const old = aCommitment({
      state: 'dropped',
      endedOn: today,
      firstDueOn: day('2026-03-01'),
      dueOn: day('2026-03-01'),
    })
    expect(resume(old, { ...acting, dueOn: day('2026-04-01') })).toEqual(refuse('day-past'))
  })
  test('is not for one that runs', () => {
    expect(resume(promised, { ...acting, dueOn: null })).toEqual(refuse('not-now'))
  })
})

describe('Where a commitment stands', () => {
  test('is late the day after its day, not on it', () => {
    expect(standingOf({ state: 'open', dueOn: today }, today)).toBe('open')
    expect(standingOf({ state: 'open', dueOn: day('2026-05-03') }, today)).toBe('late')
  })
  test('is never late once it is over', () => {
    expect(standingOf({ state: 'dropped', dueOn: day('2026-05-03') }, today)).toBe('dropped')
  })
  test('is soon within thirty days', () => {
    expect(isDueSoon({ state: 'open', dueOn: day('2026-06-03') }, today)).toBe(true)
    expect(isDueSoon({ state: 'open', dueOn: day('2026-06-04') }, today)).toBe(false)
    expect(isDueSoon({ state: 'open', dueOn: day('2026-05-03') }, today)).toBe(false)
  })
})
