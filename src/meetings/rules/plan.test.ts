import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { isWorkingDay } from '../../town/index.ts'
import { planOf } from './plan.ts'

const calendar = { isAlsaceMoselle: false, closed: [], preElection: [] }
const today = day('2026-09-01')

describe('The plan of a council on Thursday 3 December 2026', () => {
  const plan = planOf('council', day('2026-12-03'), today, calendar)
  const dueOf = (step: string) => plan.find((one) => one.step === step)?.dueOn

  test('counts its days from the meeting', () => {
    expect(dueOf('date')).toBe('2026-10-19')
    expect(dueOf('evening')).toBe('2026-12-03')
    expect(dueOf('publication')).toBe('2026-12-18')
  })

  test('comes before a week-end on its Friday, and after one on its Monday', () => {
    // 28 November 2026 is a Saturday, 13 December a Sunday.
    expect(dueOf('support')).toBe('2026-11-27')
    expect(dueOf('draft')).toBe('2026-12-14')
    expect(dueOf('last-answers')).toBe('2027-02-01')
  })

  test('sends the notice as early as the rules of the body ask', () => {
    const early = planOf('council', day('2026-12-03'), today, calendar, 22)
    // 11 November is a public holiday.
    expect(early.find(({ step }) => step === 'notice')?.dueOn).toBe('2026-11-10')
  })
})

describe('A plan', () => {
  test.each(['council', 'public', 'workshop'] as const)(
    'of a %s is in order, on working days',
    (kind) => {
      const plan = planOf(kind, day('2026-12-05'), today, calendar)
      const days = plan.map(({ dueOn }) => dueOn)
      expect(days).toEqual(days.toSorted())
      expect(
        plan.filter(({ step, dueOn }) => step !== 'evening' && !isWorkingDay(dueOn, calendar)),
      ).toEqual([])
    },
  )

  test('made ten days before asks nothing before today', () => {
    const late = planOf('council', day('2026-12-03'), day('2026-11-22'), calendar)
    expect(late.filter(({ dueOn }) => dueOn < '2026-11-23')).toEqual([])
    expect(late.find(({ step }) => step === 'date')?.dueOn).toBe('2026-11-23')
  })

  test('made the day before a meeting on a Sunday asks all for its day at the latest', () => {
    const late = planOf('council', day('2026-12-06'), day('2026-12-05'), calendar)
    expect(late.find(({ step }) => step === 'visa')?.dueOn).toBe('2026-12-06')
  })
})
