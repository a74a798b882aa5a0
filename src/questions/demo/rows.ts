import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { formIdOf } from '../../platform/kernel/form-id.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import type { Calendar } from '../../town/index.ts'
import { departmentDay, promisedDays, usualDelays } from '../rules/clock.ts'
import type { ShownPlace } from '../rules/shown-place.ts'
import type { DemoQuestion } from './demo-question.ts'

/** What rows are made from. */
export interface DemoFrame {
  readonly today: Day
  readonly calendar: Calendar
  /** In the morning of a day, and never after now. */
  readonly at: (day: Day) => string
  readonly day: (on: Day) => string
  readonly departmentOf: (theme: string) => string
  /** What the map shows of a place; `null` for one that is no street of the town. */
  readonly placeOf: (place: string) => ShownPlace | null
  /** Officers take turns; the other stands in. */
  readonly officers: readonly string[]
  /** Who signs for a role, of that department when the role has one. */
  readonly signerOf: (role: string, department: string | null) => string | null
}

/** A question as the table keeps it, with its answers and its own days. */
export interface DemoRow {
  readonly one: DemoQuestion
  readonly id: string
  readonly on: Day
  readonly answeredOn: Day | null
  readonly columns: Readonly<Record<string, unknown>>
  readonly answers: readonly { readonly text: string; readonly at: string }[]
  readonly draft: string | null
}

export const demoId = (rank: number, ...words: readonly string[]): string =>
  formIdOf(`demonstration ${rank}`, words)

const beforeAssigned: readonly string[] = [
  'received',
  'qualified',
  'merged',
  'withdrawn',
  'forwarded',
]
const answeredStates: readonly string[] = ['answered', 'closed', 'reopened']
const withDraft: readonly string[] = ['drafted', 'in-approval']

/** The days that an answer names: when its law was read, when somebody went, what is promised. */
const dated = (text: string, on: Day, { day }: DemoFrame): string =>
  text
    .replaceAll('{read}', day(daysAfter(on, -3)))
    .replaceAll('{seen}', day(daysAfter(on, -4)))
    .replaceAll('{by}', day(daysAfter(on, 75)))

/** @param all  ids of all questions, by rank: those that another one answers lead to it */
export function rowOf(
  one: DemoQuestion,
  rank: number,
  all: readonly string[],
  frame: DemoFrame,
): DemoRow {
  const { today, calendar, at, departmentOf, officers, placeOf } = frame
  const on = daysAfter(today, -one.ago)
  const { answeredBy } = promisedDays(on, {}, usualDelays, calendar)
  const assignedOn = daysAfter(on, one.ago > 0 ? 1 : 0)
  const isAssigned = !beforeAssigned.includes(one.state)
  const isAnswered = answeredStates.includes(one.state)
  const answeredOn =
    isAnswered || one.state === 'forwarded' ? daysAfter(on, one.answeredAfter ?? 10) : null
  const text = one.answer === undefined ? null : dated(one.answer, answeredOn ?? today, frame)
  const answers =
    isAnswered && answeredOn !== null && text !== null ? [{ text, at: at(answeredOn) }] : []
  const isShown = one.title !== undefined && one.text !== undefined && one.isPrivate !== true
  const shownPlace = isShown && one.place !== undefined ? placeOf(one.place) : null
  const said = [
    one.subject,
    one.words,
    one.place,
    one.title,
    one.text,
    ...answers.map((a) => a.text),
  ]
  const shownWords = [one.title, one.text, ...answers.map((answer) => answer.text)]
  const owner = isAssigned ? rank % Math.max(1, officers.length) : -1
  const isOver = one.state === 'closed' || one.state === 'forwarded'
  const overOn = answeredOn === null ? null : daysAfter(answeredOn, one.state === 'closed' ? 30 : 0)
  return {
    one,
    id: all[rank] ?? '',
    on,
    answeredOn,
    answers,
    draft: withDraft.includes(one.state) ? text : null,
    columns: {
      id: all[rank],
      door: one.door ?? 'web',
      received_at: at(on),
      subject: one.subject,
      verbatim: one.words,
      place: one.place ?? null,
      language: 'fr',
      wants_public: one.isPrivate !== true,
      title: one.title ?? null,
      public_text: one.text ?? null,
      neighbourhood: one.neighbourhood,
      shown_place: shownPlace?.street ?? null,
      shown_longitude: shownPlace?.longitude ?? null,
      shown_latitude: shownPlace?.latitude ?? null,
      theme: one.theme,
      authority: one.authority?.[0] ?? null,
      authority_contact: one.authority?.[1] ?? null,
      is_sensitive: one.isSensitive === true,
      kind: one.kind ?? 'factual',
      state: one.state,
      department: isAssigned ? departmentOf(one.theme) : null,
      owner: officers[owner] ?? null,
      deputy: owner < 0 ? null : (officers[(owner + 1) % officers.length] ?? null),
      due_on:
        isAssigned && one.state !== 'reopened'
          ? departmentDay(assignedOn, answeredBy, usualDelays, calendar)
          : null,
      answer_due_on: answeredBy,
      acknowledged_at: at(on),
      assigned_at: isAssigned ? at(assignedOn) : null,
      published_at: isShown && one.state !== 'received' ? at(assignedOn) : null,
      answered_at:
        one.state === 'reopened' || answeredOn === null || !isAnswered ? null : at(answeredOn),
      first_answered_at: answeredOn === null ? null : at(answeredOn),
      satisfaction_asked_at:
        isAnswered && one.ago - (one.answeredAfter ?? 10) > 7 && answeredOn !== null
          ? at(daysAfter(answeredOn, 7))
          : null,
      closed_at: isOver && overOn !== null ? at(overOn) : null,
      merged_into: one.mergedInto === undefined ? null : all[one.mergedInto],
      times_reopened: one.state === 'reopened' || one.wasReopened === true ? 1 : 0,
      public_words: plainWords(shownWords.join(' ')),
      all_words: plainWords(said.join(' ')),
    },
  }
}
