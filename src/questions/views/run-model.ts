import type { FieldRefusal, FormGiven } from '../../platform/web/index.ts'
import type { Answer, Question } from '../rules/question.ts'
import type { WorkPlace } from './work-model.ts'

/** Somebody who waits for the answer, as officers read it. */
export interface AskerLine {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly isConfirmed: boolean
}

/** The page of one question, for an officer. */
export interface RunModel extends WorkPlace {
  readonly question: Question
  readonly askers: readonly AskerLine[]
  /** How many are written to when it is answered. */
  readonly told: number
  /** The latest first. */
  readonly answers: readonly Answer[]
  readonly may: { readonly assign: boolean; readonly qualify: boolean; readonly answer: boolean }
  /** Which form was sent, when one was refused. */
  readonly sent: RunForm | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
  /** The question that was routed just before this one. */
  readonly routed: { readonly number: number; readonly department: string } | null
}

export type RunForm = 'assign' | 'qualify' | 'answer'
