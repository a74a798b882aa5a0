import type { AgendaQuestion } from '../../questions/index.ts'
import type { WholeAgenda } from './agenda.ts'
import type { AnswerTold } from './answers.ts'
import type { MeetingAction } from './file.ts'

/** An action of an earlier meeting, with the number of that meeting. */
export interface CarriedAction extends MeetingAction {
  readonly from: number
}

/** An agenda as it is read: with what is open, and the questions that its items are about. */
export interface ReadAgenda extends WholeAgenda<AgendaQuestion, CarriedAction> {
  readonly asked: ReadonlyMap<string, AgendaQuestion>
  /** What is told first: answers given since the last time, then what still waits. */
  readonly answers: readonly AnswerTold[]
}
