import type { Day } from '../../platform/kernel/day.ts'
import type { Content } from '../../platform/words/content.ts'
import type { AgendaItem } from './agenda.ts'
import type { AnswerTold } from './answers.ts'
import type { AgendaDocument } from './documents.ts'
import type { Meeting, Welcome } from './meeting.ts'
import type { Minutes } from './minutes.ts'
import type { PlanStep } from './plan.ts'
import type { Hands, PresenceState } from './presence.ts'
import type { Quorum } from './quorum.ts'

/** Something to do before or after a meeting. */
export interface MeetingTask {
  readonly step: PlanStep
  readonly dueOn: Day
  readonly owner: string | null
  readonly deputy: string | null
  /** Whose it is today: who left the team of the body has it no more. */
  readonly holder: string | null
  readonly isDone: boolean
}

/** A task that a resident who animates a body has, or takes over from who has it. */
export interface TeamTask extends Pick<MeetingTask, 'step' | 'dueOn'> {
  readonly number: number
  readonly title: Content
  /** It is somebody else’s, whom she helps out. */
  readonly isDeputy: boolean
}

export interface MeetingDecision {
  readonly id: string
  readonly number: number
  readonly item: string | null
  readonly text: string
  /** `null` when no hands were counted. */
  readonly hands: Hands | null
}

export const actionStates = ['open', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** What somebody does after a meeting, by a day. */
export interface MeetingAction {
  readonly id: string
  readonly number: number
  readonly item: string | null
  readonly text: string
  /** In words, as the public reads it. */
  readonly owner: string
  readonly department: string | null
  readonly dueOn: Day
  readonly state: ActionState
  readonly closedOn: Day | null
  /** What was done, or why it will not be. */
  readonly closedWhy: string | null
}

/** A question asked aloud, or on paper, during a meeting. */
export interface QuestionAsked {
  readonly id: string
  readonly number: number
  readonly item: string | null
  /** In a line; '' once nobody keeps it. */
  readonly subject: string
  /** Anybody may read it on its own page. */
  readonly isShown: boolean
}

/** A promise made aloud: a commitment of the town. */
export interface PromiseMade {
  readonly number: number
  readonly item: string | null
  readonly text: string
  readonly dueOn: Day
}

/** A meeting with all that is kept of it. */
export interface MeetingFile extends Meeting, Welcome {
  readonly bodyName: Content | null
  readonly bodyNeighbourhoods: readonly string[]
  readonly movedFrom: string | null
  readonly heldFrom: string | null
  readonly heldUntil: string | null
  readonly roomCount: number | null
  readonly tasks: readonly MeetingTask[]
  readonly items: readonly AgendaItem[]
  /** Of all its items, those that were taken off too. */
  readonly documents: readonly AgendaDocument[]
  readonly decisions: readonly MeetingDecision[]
  readonly actions: readonly MeetingAction[]
  readonly questions: readonly QuestionAsked[]
  readonly promises: readonly PromiseMade[]
  /** The latest first. */
  readonly minutes: readonly Minutes[]
  readonly publishedVersion: number | null
  /** The version that those who sign are reading. */
  readonly askedVersion: number | null
  /** When its decisions were told; before minutes, which take longer. */
  readonly logPublishedAt: string | null
  /** How many members were there, excused, absent; empty before it was noted. */
  readonly presence: Readonly<Partial<Record<PresenceState, number>>>
  /** As it was counted when presence was noted; `null`: not noted, or the body has none. */
  readonly quorum: Quorum | null
  /** No other meeting of its body comes before: what is open is on its agenda. */
  readonly isNext: boolean
  /** Questions that its body ever had on an agenda, or that were asked at one of its meetings. */
  readonly asked: readonly string[]
  /** When the last meeting of its body ended; `null` when it is the first. */
  readonly lastTime: string | null
  /** Once held: what it told first. */
  readonly answers: readonly AnswerTold[]
}
