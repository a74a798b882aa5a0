import { z } from 'zod'
import type { Day } from '../../platform/kernel/day.ts'
import { countNeeds, type NeedCount, type Needs, needsForm } from '../../registrations/index.ts'
import type { NoticeWay } from './notice.ts'

export const answers = ['coming', 'excused'] as const
export type NoticeAnswer = (typeof answers)[number]

/** What somebody who was called sends back. */
export const answerForm = z.object({ answer: z.enum(answers, 'missing') }).and(needsForm)

/** Until a meeting ends, those it calls may answer, and change their answer. */
export function answerDoor(
  { state, endsAt }: { readonly state: string; readonly endsAt: string },
  now: Date,
): 'open' | 'over' | 'cancelled' {
  if (state === 'cancelled') return 'cancelled'
  return state === 'called' && now.toISOString() < endsAt ? 'open' : 'over'
}

/** What is known of one person’s answer. */
interface Answered {
  readonly answer: NoticeAnswer | null
  readonly needs: Needs | null
}

export interface AnswerCounts {
  readonly coming: number
  readonly excused: number
  readonly silent: number
}

export const countAnswers = (all: readonly Answered[]): AnswerCounts => ({
  coming: all.filter(({ answer }) => answer === 'coming').length,
  excused: all.filter(({ answer }) => answer === 'excused').length,
  silent: all.filter(({ answer }) => answer === null).length,
})

/** What is to be prepared: for all who said so, though one be excused, as her need holds for next time. */
export const needsToPrepare = (all: readonly Answered[]): readonly NeedCount[] =>
  countNeeds(all.flatMap(({ needs }) => needs ?? []))

interface Remindable {
  readonly way: NoticeWay
  readonly answer: NoticeAnswer | null
  readonly email: string | null
  /** The day she was last reminded. */
  readonly remindedOn: Day | null
}

/** Who did not answer and reads mail; nobody twice the same day. */
export const toRemind = <One extends Remindable>(all: readonly One[], today: Day): readonly One[] =>
  all.filter(
    ({ way, answer, email, remindedOn }) =>
      way === 'mail' && answer === null && email !== null && remindedOn !== today,
  )
