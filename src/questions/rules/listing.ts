import type { Day } from '../../platform/kernel/day.ts'
import type { Zone } from '../methods/zone.ts'
import type { ShownPlace } from './shown-place.ts'
import { owedStates, type PublicState, type Question, type QuestionState } from './question.ts'

/** What a reader asks of the public list; '' for any. */
export interface PublicFilters {
  readonly mots: string
  readonly theme: string
  readonly quartier: string
  readonly etat: '' | PublicState
  readonly page: number
}

/** On the map: a part of it, `null` for the whole. */
export interface MapFilters extends PublicFilters {
  readonly zone: Zone | null
}

/** Questions shown at one place. */
export interface PlaceCount extends ShownPlace {
  readonly count: number
  /** The only one, when it is alone there. */
  readonly number: number
  readonly title: string
  readonly state: QuestionState
}

/** What an officer asks of her list; '' for any. */
export interface WorkFilters {
  readonly mots: string
  readonly etat: '' | WorkState
  readonly theme: string
  readonly quartier: string
  readonly service: string
  readonly retard: '' | 'oui'
  /** Those that the reader follows, or stands in for. */
  readonly suivi: '' | 'moi'
  readonly page: number
}

/** The states of the workbench: what awaits whom. */
export const workStates = [
  'to-route',
  'at-department',
  'to-sign',
  'waiting',
  'answered',
  'over',
] as const
export type WorkState = (typeof workStates)[number]

export const statesIn = {
  'to-route': ['received', 'qualified', 'reopened'],
  'at-department': ['assigned'],
  'to-sign': ['drafted', 'in-approval'],
  waiting: ['waiting'],
  answered: ['answered'],
  over: ['closed', 'forwarded', 'merged', 'withdrawn'],
} as const satisfies Readonly<Record<WorkState, readonly string[]>>

const isAmong = (states: readonly QuestionState[], state: QuestionState): boolean =>
  states.includes(state)

/** Nobody is in charge of it yet. */
export const isToRoute = ({ state }: { readonly state: QuestionState }): boolean =>
  isAmong(statesIn['to-route'], state)

export const publicStatesIn = {
  waiting: [...owedStates, 'waiting'],
  answered: ['answered', 'closed'],
  forwarded: ['forwarded'],
} as const satisfies Readonly<Record<PublicState, readonly string[]>>

/** A line of the workbench. */
export interface WorkLine {
  readonly number: number
  readonly title: string | null
  readonly subject: string | null
  readonly state: QuestionState
  readonly theme: string | null
  readonly neighbourhood: string | null
  readonly department: string | null
  readonly dueOn: Day | null
  readonly answerDueOn: Day
  readonly askers: number
  /** Who follows it. */
  readonly owner: string | null
}

/** A question that waits, as those who steer read it: never who asks, nor her words. */
export interface WaitingLine
  extends Pick<
    WorkLine,
    'number' | 'title' | 'state' | 'theme' | 'neighbourhood' | 'department' | 'answerDueOn'
  > {
  readonly receivedAt: string
}

export type WorkCounts = Readonly<Record<WorkState | 'late', number>>

/** How many questions stand there, and how many of them are late. */
export interface StateCount {
  readonly state: QuestionState
  readonly questions: number
  readonly late: number
}

/** What stands above the officers’ list. */
export interface CountedWork {
  readonly counts: WorkCounts
  /** Those that the list asked for holds, on all its pages. */
  readonly total: number
}

export function countedWork(
  states: readonly StateCount[],
  { etat, retard }: Pick<WorkFilters, 'etat' | 'retard'>,
): CountedWork {
  const sumOf = (what: 'questions' | 'late', among?: WorkState) =>
    states
      .filter(({ state }) => among === undefined || isAmong(statesIn[among], state))
      .reduce((sum, one) => sum + one[what], 0)
  const byState = Object.fromEntries(workStates.map((state) => [state, sumOf('questions', state)]))
  return {
    counts: { ...(byState as Record<WorkState, number>), late: sumOf('late') },
    total: sumOf(retard === '' ? 'questions' : 'late', etat === '' ? undefined : etat),
  }
}

/** Where anybody reads that it stands. */
export function publicStateOf({ state }: Pick<Question, 'state'>): PublicState {
  const isIn = (shown: PublicState) => isAmong(publicStatesIn[shown], state)
  return isIn('answered') ? 'answered' : isIn('forwarded') ? 'forwarded' : 'waiting'
}

/** What one neighbourhood asked, and how much of it waits for an answer. */
export interface NeighbourhoodCount {
  readonly neighbourhood: string
  readonly questions: number
  readonly waiting: number
}
