import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import type { Calendar } from '../../town/index.ts'
import { workingDayFrom, workingDayUpTo } from './days.ts'
import type { MeetingKind } from './meeting.ts'

export const planSteps = [
  'date',
  'framing',
  'communication',
  'invitations',
  'agenda-call',
  'questions',
  'notice',
  'running-order',
  'material',
  'answers',
  'speakers',
  'reminder',
  'support',
  'visa',
  'evening',
  'actions',
  'draft',
  'publication',
  'remaining',
  'reply',
  'last-answers',
] as const
export type PlanStep = (typeof planSteps)[number]

/** Days from the meeting: negative before it. */
type Model = readonly (readonly [PlanStep, number])[]

const after: Model = [
  ['actions', 2],
  ['draft', 10],
  ['publication', 15],
]

/** From practice: forty-five days before, sixty after. */
const models: Readonly<Record<MeetingKind, Model>> = {
  council: [
    ['date', -45],
    ['agenda-call', -30],
    ['questions', -21],
    ['notice', -15],
    ['answers', -7],
    ['support', -5],
    ['visa', -3],
    ['evening', 0],
    ...after,
    ['remaining', 30],
    ['last-answers', 60],
  ],
  public: [
    ['date', -45],
    ['framing', -40],
    ['communication', -30],
    ['questions', -21],
    ['notice', -15],
    ['running-order', -10],
    ['speakers', -7],
    ['visa', -3],
    ['evening', 0],
    ...after,
    ['remaining', 30],
  ],
  workshop: [
    ['date', -45],
    ['framing', -40],
    ['invitations', -30],
    ['material', -15],
    ['reminder', -7],
    ['running-order', -5],
    ['evening', 0],
    ...after,
    ['reply', 60],
  ],
}

export interface PlannedTask {
  readonly step: PlanStep
  readonly dueOn: Day
}

/**
 * What is to be done before and after a meeting, in order.
 *
 * A task falls on a day the town hall works: the last one before when it comes before the meeting, the
 * first one after when it comes after. Nothing is asked for before today.
 *
 * @param on  the day of the meeting
 * @param noticeDays  between a notice and its meeting, by the rules of the body
 */
export function planOf(
  kind: MeetingKind,
  on: Day,
  today: Day,
  calendar: Calendar,
  noticeDays = 15,
): readonly PlannedTask[] {
  return models[kind]
    .map(([step, days]) =>
      step === 'notice' ? ([step, -noticeDays] as const) : ([step, days] as const),
    )
    .map(([step, days]) => ({ step, dueOn: dueOn(days, on, today, calendar) }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

function dueOn(days: number, on: Day, today: Day, calendar: Calendar): Day {
  const target = daysAfter(on, days)
  if (days === 0) return target
  if (days > 0) return workingDayFrom(target, calendar)
  const due = workingDayUpTo(target, calendar)
  if (due >= today) return due
  const soon = workingDayFrom(today, calendar)
  return soon <= on ? soon : on
}
