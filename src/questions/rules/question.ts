import type { Point } from '../../addresses/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { ShownPhoto } from './photo.ts'
import type { ShownPlace } from './shown-place.ts'
import type { Content } from '../../platform/words/content.ts'

/** The life of a question; `life.ts` says which act leads where. */
export const states = [
  'received',
  'qualified',
  'assigned',
  'drafted',
  'in-approval',
  'answered',
  'closed',
  'waiting',
  'forwarded',
  'reopened',
  'merged',
  'withdrawn',
] as const
export type QuestionState = (typeof states)[number]

/** By where a question came in: all lead to the same object. */
export const doors = [
  'web',
  'stand',
  'meeting',
  'phone',
  'slip',
  'letter',
  'walk',
  'mail',
  'desk',
  'open311',
] as const
export type Door = (typeof doors)[number]

/** The doors an agent writes for: what was said, or came on paper. */
export const heardDoors = ['stand', 'meeting', 'phone', 'slip', 'letter', 'walk'] as const

/** What an answer does: inform, promise, or say no. */
export const answerKinds = ['factual', 'commitment', 'refusal'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** A question as officers read it, without who asked. */
export interface Question {
  readonly id: string
  readonly number: number
  readonly door: Door
  readonly receivedAt: string
  /** Private, as sent; `null` once erased. */
  readonly subject: string | null
  readonly verbatim: string | null
  readonly place: string | null
  readonly pointed: Point | null
  readonly language: string
  readonly wantsPublic: boolean
  readonly title: string | null
  readonly publicText: string | null
  readonly neighbourhood: string | null
  /** What of the place anybody sees on the map, as an officer chose it. */
  readonly shownPlace: ShownPlace | null
  readonly theme: string | null
  /** Who may act when it is not the town. */
  readonly authority: string | null
  readonly authorityContact: string | null
  readonly isSensitive: boolean
  readonly kind: AnswerKind
  readonly isComplex: boolean
  readonly state: QuestionState
  readonly department: string | null
  /** The agent of the department who has it. */
  readonly agent: string | null
  readonly owner: string | null
  readonly deputy: string | null
  readonly dueOn: Day | null
  readonly answerDueOn: Day
  readonly acknowledgedAt: string | null
  readonly assignedAt: string | null
  readonly publishedAt: string | null
  /** Since when moderation keeps it from the public. */
  readonly hiddenAt: string | null
  readonly answeredAt: string | null
  readonly closedAt: string | null
  readonly mergedInto: string | null
  /** The one it was merged into before that one was merged in turn, into `mergedInto`. */
  readonly mergedByWayOf: string | null
  /** The question it was cut from: they came in one message. */
  readonly splitFrom: string | null
}

/** What anybody may read of a question: nothing of who asked, nor of her own words. */
export interface PublicQuestion {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly text: string
  readonly theme: string | null
  readonly neighbourhood: string | null
  /** Never more than `mayBeShown` lets an officer show. */
  readonly shownPlace: ShownPlace | null
  readonly state: QuestionState
  readonly receivedAt: string
  readonly answerDueOn: Day
  readonly publishedAt: string
  readonly answeredAt: string | null
  readonly authority: string | null
  /** The latest first: a question taken up again has several. */
  readonly answers: readonly Answer[]
  /** Those an officer chose to show. */
  readonly photos: readonly ShownPhoto[]
}

/** What a list says of a question. */
export type ListedQuestion = Omit<
  PublicQuestion,
  'text' | 'publishedAt' | 'authority' | 'answers' | 'photos'
>

export interface Answer {
  readonly id: string
  readonly text: string
  readonly at: string
}

export interface Theme {
  readonly id: string
  readonly name: Content
  readonly department: string | null
  /** Words that announce it, separated by commas. */
  readonly hint: string
  readonly isEnded: boolean
}

/** Where the public sees a question stand. */
export const publicStates = ['waiting', 'answered', 'forwarded'] as const
export type PublicState = (typeof publicStates)[number]

/** The town owes it something, today; a pause owes nothing. */
export const owedStates = [
  'received',
  'qualified',
  'assigned',
  'drafted',
  'in-approval',
  'reopened',
] as const

export const isOwed = ({ state }: Pick<Question, 'state'>): boolean =>
  (owedStates as readonly string[]).includes(state)

/** Its department owes an answer: once it is being signed, no more; nor during a pause. */
export const toAnswerStates = ['assigned', 'drafted'] as const

export const isToAnswer = ({ state }: Pick<Question, 'state'>): boolean =>
  (toAnswerStates as readonly string[]).includes(state)

/** Nobody owes it anything any more. */
export const isOver = (question: Pick<Question, 'state'>): boolean =>
  !isOwed(question) && question.state !== 'waiting'
