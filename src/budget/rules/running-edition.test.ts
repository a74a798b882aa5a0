import { describe, expect, test } from 'vitest'
import { ballotSheet, isRehearsalStale, nextBoundary, voteHours } from './running-edition.ts'
import { aRunningEdition, aRunningProject } from './running-edition.testing.ts'

const hours = { opensAt: '2026-05-04T06:00:00Z', closesAt: '2026-05-25T16:00:00Z' }
const at = (instant: string) => nextBoundary([hours], new Date(instant))?.toISOString()

describe('What is said of a vote', () => {
  test('stops being true at its opening, then at its close, then never', () => {
    expect(at('2026-05-04T05:59:59Z')).toBe('2026-05-04T06:00:00.000Z')
    expect(at('2026-05-04T06:00:00Z')).toBe('2026-05-25T16:00:00.000Z')
    expect(at('2026-05-25T16:00:00Z')).toBeUndefined()
  })

  test('stops at the first boundary of several votes', () => {
    const other = { opensAt: '2026-05-10T06:00:00Z', closesAt: '2026-05-11T06:00:00Z' }
    const next = nextBoundary([hours, other], new Date('2026-05-05T00:00:00Z'))
    expect(next).toEqual(new Date(other.opensAt))
  })

  test('follows the hours of the box once there is one', () => {
    const box = { opensAt: '2026-06-01T06:00:00Z', closesAt: '2026-06-02T06:00:00Z' }
    expect([voteHours(hours, null), voteHours(hours, box)]).toEqual([hours, box])
  })
})

describe('A rehearsal', () => {
  const edition = aRunningEdition({ projects: [aRunningProject('1', 'ville')] })
  const box = { rule: edition.rule, sheet: ballotSheet(edition) }

  test('is of the edition as it is, whatever its hours', () => {
    expect(isRehearsalStale({ ...edition, opensAt: '2031-01-01T00:00:00Z' }, box)).toBe(false)
  })
  test('is stale once a project came, or the rule changed', () => {
    const more = [...edition.projects, aRunningProject('2', 'ville')]
    expect(isRehearsalStale({ ...edition, projects: more }, box)).toBe(true)
    const rule = { format: 'points', points: 3, mostPerProject: 2, mayBeBlank: false } as const
    expect(isRehearsalStale({ ...edition, rule }, box)).toBe(true)
  })
})
