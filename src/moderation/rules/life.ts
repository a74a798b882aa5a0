import type { Day } from '../../platform/kernel/day.ts'
import { type CaseState, type Cause, type ModerationCase, monthsToAppeal } from './case.ts'

/** What is done with a case. `undo` takes a decision back: it waits again as it did before. */
export const moderationActs = ['hide', 'keep', 'undo', 'appeal', 'decide-appeal'] as const
export type ModerationAct = (typeof moderationActs)[number]

type Standing = Pick<ModerationCase, 'state' | 'appeal' | 'appealUntil' | 'isErased'>

/** Whether an act is possible now. */
export function mayAct(act: ModerationAct, one: Standing, today: Day): boolean {
  const { state, appeal, appealUntil, isErased } = one
  if (isErased) return false
  if (act === 'hide' || act === 'keep') return state === 'open'
  // Once somebody appealed, her words get an answer.
  if (act === 'undo') return state === 'kept' || (state === 'hidden' && appeal === null)
  if (act === 'appeal') {
    return state === 'hidden' && appeal === null && appealUntil !== null && today <= appealUntil
  }
  return state === 'hidden' && appeal !== null && appeal.outcome === null
}

/** Who may read what is moderated. */
export type Visibility = 'shown' | 'hidden' | 'waiting'

/**
 * What the public sees while a case is in a state: a report alone hides nothing, and what must be
 * read first waits.
 */
export const visibilityIn = (state: Exclude<CaseState, 'gone'>, cause: Cause): Visibility => {
  if (state === 'hidden') return 'hidden'
  return state === 'open' && cause === 'first-reading' ? 'waiting' : 'shown'
}

/**
 * An appeal is decided by somebody else than who hid the text, when there is somebody else: one does
 * not judge oneself.
 *
 * @param officers  all those who could decide it today
 * Source: regulation (EU) 2022/2065, art. 20(6): under the supervision of qualified staff.
 */
export const mayDecideAppeal = (
  { decidedBy }: Pick<ModerationCase, 'decidedBy'>,
  officer: string,
  officers: readonly string[],
): boolean => decidedBy !== officer || officers.every((one) => one === officer)

/**
 * Whether somebody’s words are read by an officer before anybody else: those of minors and photos
 * always, others when the town says so of their kind.
 *
 * @param isMinor  also when she says nothing of her age
 * Source: DOMAIN, « Configuration defaults ».
 */
export const isReadFirst = (about: {
  readonly kindIsReadFirst: boolean
  readonly isMinor: boolean
  readonly hasPhoto: boolean
}): boolean => about.isMinor || about.hasPhoto || about.kindIsReadFirst

/** The last day to appeal: six months later, on the same day or the last of a shorter month. */
export function appealUntil(decidedOn: Day): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = decidedOn.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + monthsToAppeal, 0))
  const until = new Date(
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(dayOfMonth, last.getUTCDate())),
  )
  return until.toISOString().slice(0, 10) as Day
}
