import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import type { Worked } from './counted-hours.ts'

export type NotingRefusal = 'not-held' | 'overlaps'

/**
 * Hours are noted once a meeting was held, and no minute of one person twice.
 *
 * @param others  what she noted for other meetings
 */
export function noteHours(
  worked: Worked,
  isHeld: boolean,
  others: readonly Pick<Worked, 'startsAt' | 'endsAt'>[],
): Decision<Worked, never, NotingRefusal> {
  if (!isHeld) return refuse('not-held')
  const overlaps = others.some(
    ({ startsAt, endsAt }) => startsAt < worked.endsAt && worked.startsAt < endsAt,
  )
  return overlaps ? refuse('overlaps') : accept(worked)
}
