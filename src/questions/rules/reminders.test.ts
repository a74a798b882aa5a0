import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { escalationOn, headAlertOn, type Owed, remindersOn } from './reminders.ts'

const calendar = { isAlsaceMoselle: false, closed: [], preElection: [] }
const owed = (number: number, dueOn: string, department = 'voirie'): Owed => ({
  id: String(number),
  number,
  department,
  dueOn: day(dueOn),
})
const numbers = (some: readonly Owed[]) => some.map(({ number }) => number)

describe('Departments are reminded', () => {
  test('in one mail each, of what is soon due, late and very late', () => {
    const all = [
      owed(1, '2026-06-11'),
      owed(2, '2026-06-09'),
      owed(3, '2026-05-04'),
      owed(4, '2026-07-30'),
      owed(5, '2026-06-09', 'proprete'),
    ]
    // A Wednesday: two questions were due the day before.
    const [first, second, ...others] = remindersOn(all, day('2026-06-10'), calendar)
    expect(others).toEqual([])
    expect(first).toMatchObject({ department: 'proprete', soon: [], veryLate: [] })
    expect(numbers(second?.soon ?? [])).toEqual([1])
    expect(numbers(second?.late ?? [])).toEqual([2])
    expect(numbers(second?.veryLate ?? [])).toEqual([3])
  })

  test('on no day when nothing moved, but at the beginning of a week', () => {
    const all = [owed(1, '2026-06-03')]
    // Due on a Wednesday: late on Thursday 4; nothing new on Friday 5; Monday 8 begins a week.
    expect(remindersOn(all, day('2026-06-04'), calendar)).toHaveLength(1)
    expect(remindersOn(all, day('2026-06-05'), calendar)).toHaveLength(0)
    expect(remindersOn(all, day('2026-06-08'), calendar)).toHaveLength(1)
  })

  test('never on a Saturday nor on a holiday', () => {
    const all = [owed(1, '2026-05-20')]
    expect(remindersOn(all, day('2026-06-06'), calendar)).toEqual([])
    expect(remindersOn(all, day('2026-05-25'), calendar)).toEqual([])
  })

  test('of nothing when all is on time', () => {
    expect(remindersOn([owed(1, '2026-09-01')], day('2026-06-08'), calendar)).toEqual([])
  })
})

describe('The deputy director is told', () => {
  test('of all that is very late, on the day one more becomes so', () => {
    const all = [owed(1, '2026-05-04'), owed(2, '2026-06-01'), owed(3, '2026-06-12')]
    // The eleventh working day after 1 June is Tuesday 16.
    expect(numbers(escalationOn(all, day('2026-06-16'), calendar))).toEqual([1, 2])
    expect(escalationOn(all, day('2026-06-15'), calendar)).toEqual([])
    expect(escalationOn(all, day('2026-06-17'), calendar)).toEqual([])
  })
})

describe('The head of a department is told', () => {
  test('of all that is late in it, on the day one more becomes so, and of no other department', () => {
    const all = [owed(1, '2026-05-04'), owed(2, '2026-06-09'), owed(3, '2026-06-09', 'proprete')]
    expect(numbers(headAlertOn('voirie', all, day('2026-06-10'), calendar))).toEqual([1, 2])
    expect(headAlertOn('voirie', all, day('2026-06-11'), calendar)).toEqual([])
    expect(headAlertOn('espaces-verts', all, day('2026-06-10'), calendar)).toEqual([])
  })
})
