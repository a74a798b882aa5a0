import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inFrench } from '../../platform/words/content.ts'
import { isOutside, nextBoundary, phaseRemarks, phasesAt, phaseState, stateOf } from './phases.ts'
import type { Phase } from './process.ts'

const aPhase = (id: string, beginsAt: string, endsAt: string | null): Phase => ({
  id,
  name: inFrench(id),
  beginsAt: `${beginsAt}:00Z`,
  endsAt: endsAt === null ? null : `${endsAt}:00Z`,
})

const ideas = aPhase('ideas', '2026-03-02T07:00', '2026-04-17T18:00')
const study = aPhase('study', '2026-04-17T18:00', '2026-09-01T07:00')
const vote = aPhase('vote', '2026-09-07T07:00', '2026-09-27T18:00')
const delivery = aPhase('delivery', '2026-10-15T07:00', null)
const all = [ideas, study, vote, delivery]

describe('A phase', () => {
  test('holds its first instant, and not its last', () => {
    expect(phaseState(vote, new Date('2026-09-07T06:59:59.999Z'))).toBe('coming')
    expect(phaseState(vote, new Date('2026-09-07T07:00:00Z'))).toBe('current')
    expect(phaseState(vote, new Date('2026-09-27T17:59:59.999Z'))).toBe('current')
    expect(phaseState(vote, new Date('2026-09-27T18:00:00Z'))).toBe('done')
  })
  test('without an end goes on', () => {
    expect(phaseState(delivery, new Date('2036-01-01'))).toBe('current')
  })
})

describe('Where a process stands', () => {
  test('is under way between two phases too', () => {
    const between = new Date('2026-09-03T12:00:00Z')
    expect(phasesAt(all, between)).toEqual([])
    expect(stateOf(all, between)).toBe('current')
  })
  test('is coming before the first, done after the last', () => {
    expect(stateOf(all, new Date('2026-01-01'))).toBe('coming')
    expect(stateOf([ideas, study], new Date('2026-12-01'))).toBe('done')
    expect(stateOf([], new Date('2026-12-01'))).toBeNull()
  })
})

describe('The calendar of a process', () => {
  test('tells the gap of six days before the vote, and no other', () => {
    expect(phaseRemarks([ideas, study, vote])).toEqual([{ code: 'gap', phases: ['study', 'vote'] }])
  })
  test('tells two phases that overlap, in whatever order they were written', () => {
    const early = aPhase('early', '2026-09-20T07:00', '2026-10-01T07:00')
    expect(phaseRemarks([early, vote])).toEqual([{ code: 'overlap', phases: ['vote', 'early'] }])
  })
  test('compares each with all: what one long phase covers is no gap', () => {
    const long = aPhase('long', '2026-01-01T07:00', '2026-01-31T07:00')
    const early = aPhase('early', '2026-01-05T07:00', '2026-01-10T07:00')
    const late = aPhase('late', '2026-01-20T07:00', '2026-01-25T07:00')
    expect(phaseRemarks([late, long, early])).toEqual([
      { code: 'overlap', phases: ['long', 'early'] },
      { code: 'overlap', phases: ['long', 'late'] },
    ])
  })
  test('says nothing of one night between two phases', () => {
    const [one, other] = [
      aPhase('one', '2026-01-01T07:00', '2026-01-05T19:00'),
      aPhase('other', '2026-01-06T07:00', '2026-01-08T19:00'),
    ]
    expect(phaseRemarks([one, other])).toEqual([])
  })
  test('says that a phase without an end overlaps what follows', () => {
    const review = aPhase('review', '2027-01-01T07:00', '2027-02-01T07:00')
    expect(phaseRemarks([delivery, review])).toEqual([
      { code: 'overlap', phases: ['delivery', 'review'] },
    ])
  })
  test('changes at its next boundary and at no moment before', () => {
    const moments = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        moments,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (now, share) => {
          const boundary = nextBoundary(all, now)
          if (boundary === undefined) return
          const left = boundary.getTime() - now.getTime()
          const before = new Date(now.getTime() + Math.min(left - 1, Math.floor(share * left)))
          const states = (moment: Date) => all.map((phase) => phaseState(phase, moment))
          expect(states(before)).toEqual(states(now))
          expect(states(boundary)).not.toEqual(states(now))
        },
      ),
    )
  })
})

describe('An activity', () => {
  test('open when its phase is not is told', () => {
    const hours = { opensAt: '2026-09-07T07:00:00Z', closesAt: '2026-09-27T18:00:00Z' }
    expect(isOutside(hours, vote)).toBe(false)
    expect(isOutside({ ...hours, closesAt: '2026-09-27T18:01:00Z' }, vote)).toBe(true)
    expect(isOutside({ ...hours, opensAt: '2026-09-06T07:00:00Z' }, vote)).toBe(true)
    expect(isOutside({ opensAt: null, closesAt: null }, vote)).toBe(false)
    expect(isOutside({ ...hours, closesAt: null }, vote)).toBe(true)
    expect(isOutside({ ...hours, closesAt: null }, { ...vote, endsAt: null })).toBe(false)
  })
})
