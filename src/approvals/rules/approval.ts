import type { Day } from '../../platform/kernel/day.ts'
import type { CircuitKind, PlannedStep } from './circuit.ts'
import type { ActName, ApprovalState, StepState } from './next-steps.ts'

/** What is approved, in the words of the module that owns it: `{ kind: 'answer', id }`. */
export interface ApprovalSubject {
  readonly kind: string
  readonly id: string
}

/** A text that must be agreed upon before it leaves. */
export interface AskedApproval {
  readonly subject: ApprovalSubject
  readonly circuit: CircuitKind
  /** Read by those who sign: no personal datum. */
  readonly title: string
  readonly text: string
  readonly neighbourhood: string | null
  readonly theme: string | null
  readonly department: string | null
  /** Whose meeting it tells of: its animation team agrees to it. */
  readonly body?: string | null
  /** The day somebody was promised an answer: what is promised first is signed first. */
  readonly promisedOn?: Day | null
}

/** Who did something, and when; `null`: nobody, silence was agreement. */
export interface Act {
  readonly by: string | null
  readonly now: Date
}

export interface ApprovalStep extends PlannedStep {
  readonly id: string
  readonly state: StepState
  /** Since when it waits for those who hold it; `null` before its turn. */
  readonly openedAt: string | null
  readonly dueOn: Day | null
  /** The last day before silence is agreement. */
  readonly tacitOn: Day | null
}

export interface ApprovalAct {
  readonly step: string | null
  readonly act: ActName
  /** The exact text as it stood after the act. */
  readonly text: string
  readonly comment: string | null
  readonly by: string | null
  readonly insteadOf: string | null
  readonly at: string
}

/** One text on its way, with all that was done to it. */
export interface Approval {
  readonly id: string
  readonly subject: ApprovalSubject
  readonly circuit: CircuitKind
  readonly title: string
  readonly askedText: string
  /** As it stands. */
  readonly text: string
  readonly neighbourhood: string | null
  readonly theme: string | null
  readonly department: string | null
  readonly promisedOn: Day | null
  readonly askedBy: string | null
  readonly askedAt: string
  readonly daysToSign: number
  readonly state: ApprovalState
  readonly endedAt: string | null
  readonly steps: readonly ApprovalStep[]
  readonly acts: readonly ApprovalAct[]
}
