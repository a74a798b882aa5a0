import { describe, expect, test } from 'vitest'
import { type Day, day } from '../../platform/kernel/day.ts'
import type { Lateness } from './clock.ts'
import { workload } from './workload.ts'

const latenessOf = (due: Day | null): Lateness =>
  due === null || due > '2026-05-10'
    ? 'on-time'
    : due > '2026-05-05'
      ? 'due-soon'
      : due > '2026-04-20'
        ? 'late'
        : 'very-late'
const carried = (agent: string | null, due: string | null) => ({
  agent,
  dueOn: due === null ? null : day(due),
})

describe('Who has what', () => {
  test('counts for each what is open, due soon and late, with the oldest promise', () => {
    const questions = [
      carried('paul', '2026-05-20'),
      carried('paul', '2026-05-06'),
      carried('paul', '2026-05-02'),
      carried('paul', '2026-04-02'),
      carried(null, null),
    ]
    expect(workload(questions, ['hélène', 'paul'], latenessOf)).toEqual([
      { party: 'hélène', open: 0, soon: 0, late: 0, oldest: null },
      { party: 'paul', open: 4, soon: 1, late: 2, oldest: '2026-04-02' },
      { party: null, open: 1, soon: 0, late: 0, oldest: null },
    ])
  })

  test('leaves with nobody what lies with who left', () => {
    const [, nobody] = workload([carried('prune', '2026-05-02')], ['paul'], latenessOf)
    expect(nobody).toMatchObject({ party: null, open: 1, late: 1 })
  })
})
