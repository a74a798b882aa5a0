import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'

/** The last day a notice leaves in time: as many days before its meeting as the rules of the body say. */
export const deadlineOf = (on: Day, noticeDays: number): Day => daysAfter(on, -noticeDays)

/**
 * Whether a notice may leave today, and why it leaves late if it does.
 *
 * Late is refused, unless somebody says why: everybody reads it.
 *
 * @param deadline  `null`: no rule says any
 */
export function maySend(
  deadline: Day | null,
  today: Day,
  lateWhy: string,
): Decision<{ readonly lateWhy: string | null }, never, 'late'> {
  if (deadline === null || today <= deadline) return accept({ lateWhy: null })
  return lateWhy === '' ? refuse('late') : accept({ lateWhy })
}
