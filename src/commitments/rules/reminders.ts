import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import type { Commitment } from './commitment.ts'

/** A month before, a week before, and the day after when nothing came. */
export const reminderKinds = ['month', 'week', 'late'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** From which day on each is sent, counted from the due day. */
const offsets: Readonly<Record<ReminderKind, number>> = { month: -30, week: -7, late: 1 }

/**
 * The reminder that a commitment needs today.
 *
 * The nearest one only: a machine that slept for a month does not send three at once. One whose moment
 * came before the day was announced is not sent: who has just promised knows.
 *
 * @param announcedOn  when this due day was announced: when it was made, put off or taken up again
 * @param sent         the reminders already sent about this very due day
 */
export function reminderDue(
  { state, dueOn }: Pick<Commitment, 'state' | 'dueOn'>,
  today: Day,
  announcedOn: Day,
  sent: readonly ReminderKind[],
): ReminderKind | null {
  if (state !== 'open') return null
  const momentOf = (kind: ReminderKind) => daysAfter(dueOn, offsets[kind])
  const nearest = reminderKinds.findLast((kind) => momentOf(kind) <= today)
  if (nearest === undefined || sent.includes(nearest)) return null
  return nearest === 'late' || momentOf(nearest) > announcedOn ? nearest : null
}
