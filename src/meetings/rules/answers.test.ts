import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import type { AgendaQuestion } from '../../questions/index.ts'
import { answersGiven, answersToTell, promisedFor } from './answers.ts'

const aQuestion = (number: number, more: Partial<AgendaQuestion> = {}): AgendaQuestion => ({
  ...{ id: `q${number}`, number, title: `Question ${number}`, neighbourhood: 'centre' },
  ...{ isOpen: false, answeredAt: null, dueOn: null },
  ...more,
})
const open = aQuestion(1, { isOpen: true, dueOn: day('2026-05-20') })
const paused = aQuestion(2, { isOpen: true })
const before = aQuestion(3, { answeredAt: '2026-04-01T18:59:00Z' })
const late = aQuestion(4, { answeredAt: '2026-05-02T08:00:00Z' })
const early = aQuestion(5, { answeredAt: '2026-04-01T21:00:00+02:00' })
const forwarded = aQuestion(6)
const all = [open, paused, before, late, early, forwarded]

describe('What is told first at a meeting', () => {
  test('is what was answered since the last one ended, in order, then what waits with its day', () => {
    const told = answersToTell(all, '2026-04-01T19:00:00Z')
    expect(told.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ['q5', null],
      ['q4', null],
      ['q1', '2026-05-20'],
      ['q2', null],
    ])
    expect(answersGiven(told).map(({ id }) => id)).toEqual(['q5', 'q4'])
  })

  test('is no answer at all before a first meeting: there is no last time', () => {
    expect(answersToTell(all, null).map(({ id }) => id)).toEqual(['q1', 'q2'])
  })

  test('promises a day for a question that is open, none once it is answered', () => {
    const told = answersToTell(all, '2026-04-01T19:00:00Z')
    expect(['q1', 'q2', 'q4', null].map((id) => promisedFor(told, id))).toEqual([
      ...['2026-05-20', null, null, null],
    ])
  })
})
