import { describe, expect, test } from 'vitest'
import { aCollege, aTerm, someRules } from '../../bodies/testing.ts'
import { day } from '../../platform/kernel/day.ts'
import type { PresenceState } from './presence.ts'
import { isReached, quorumOn } from './quorum.ts'

const on = day('2026-06-18')
const half = someRules({
  colleges: [aCollege({ seats: 5, hasAlternates: true })],
  quorumPercent: 50,
})

const sits = (
  member: string,
  seat: number,
  role: 'incumbent' | 'alternate' = 'incumbent',
  endedOn = '',
) =>
  aTerm({
    ...{ id: member, seat, role, member, name: member },
    ...{ startsOn: day('2026-01-01'), endsOn: day('2028-12-31') },
    endedOn: endedOn === '' ? null : day(endedOn),
  })

const three = [sits('Aline', 1), sits('Bakari', 2), sits('Chloé', 3)]
const noted = (...there: string[]) =>
  new Map<string, PresenceState>([
    ...there.map((one) => [one, 'present'] as const),
    ['Denis', 'excused'] as const,
  ])

describe('The quorum of a meeting', () => {
  test('of half of three seats held is two: vacant seats are not waited for', () => {
    expect(quorumOn(half, three, on, noted('Aline'))).toEqual({ seats: 3, present: 1, needed: 2 })
    const reached = quorumOn(half, three, on, noted('Aline', 'Chloé'))
    expect(reached !== null && isReached(reached)).toBe(true)
  })

  test('counts an alternate in the place of her incumbent, never beside her', () => {
    const terms = [...three, sits('Élise', 1, 'alternate')]
    expect(quorumOn(half, terms, on, noted('Élise'))?.present).toBe(1)
    expect(quorumOn(half, terms, on, noted('Élise', 'Aline'))?.present).toBe(1)
  })

  test('is of those who sat that day, by the rules of that day', () => {
    const left = [...three, sits('Fatou', 4, 'incumbent', '2026-05-01')]
    expect(quorumOn(half, left, on, noted('Fatou', 'Aline'))).toMatchObject({
      seats: 3,
      present: 1,
    })
    const all = { ...half, quorumPercent: 100 }
    expect(quorumOn(all, three, on, noted())?.needed).toBe(3)
  })

  test('is none when the rules ask for none, or nobody holds a seat', () => {
    expect(quorumOn({ ...half, quorumPercent: null }, three, on, noted('Aline'))).toBeNull()
    expect(quorumOn(half, [], on, noted())).toBeNull()
  })
})
