import { describe, expect, test } from 'vitest'
import { type Day, day } from '../../platform/kernel/day.ts'
import { type ReminderKind, reminderDue } from './reminders.ts'

const due = (
  today: string,
  sent: readonly ReminderKind[] = [],
  announced: Day = day('2026-01-05'),
) => reminderDue({ state: 'open', dueOn: day('2026-05-31') }, day(today), announced, sent)

describe('Reminders of a commitment due on 31 May', () => {
  test('leave a month before, a week before, and the day after', () => {
    expect(['2026-04-30', '2026-05-01', '2026-05-24', '2026-06-01'].map((on) => due(on))).toEqual([
      null,
      'month',
      'week',
      'late',
    ])
  })
  test('leave once each', () => {
    expect(due('2026-05-02', ['month'])).toBeNull()
    expect(due('2026-05-25', ['month', 'week'])).toBeNull()
    expect(due('2026-07-01', ['late'])).toBeNull()
  })
  test('are one when the machine slept through the others', () => {
    expect(due('2026-05-26')).toBe('week')
    expect(due('2026-05-26', ['week'])).toBeNull()
  })
  test('spare who has just promised it', () => {
    expect(due('2026-05-12', [], day('2026-05-11'))).toBeNull()
    expect(due('2026-05-24', [], day('2026-05-11'))).toBe('week')
  })
  test('are told to who took it up again after its day', () => {
    expect(due('2026-06-11', [], day('2026-06-10'))).toBe('late')
  })
  test('end with it', () => {
    const kept = { state: 'kept', dueOn: day('2026-05-31') } as const
    expect(reminderDue(kept, day('2026-05-24'), day('2026-01-05'), [])).toBeNull()
  })
})
