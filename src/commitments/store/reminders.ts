import { sql, type Transaction } from 'kysely'
import { dayIn } from '../../platform/kernel/day.ts'
import type { Commitment } from '../rules/commitment.ts'
import { type ReminderKind, reminderDue } from '../rules/reminders.ts'
import { commitmentColumns } from './commitment-row.ts'

export interface ToRemind {
  readonly commitment: Commitment
  readonly kind: ReminderKind
}

/**
 * Takes the reminders that are due: each is noted as sent, in the transaction that writes its mail. At most
 * a few hundred commitments run at once.
 *
 * @param zone  of the town
 */
export async function takeReminders(
  tx: Transaction<object>,
  now: Date,
  zone: string,
): Promise<readonly ToRemind[]> {
  const today = dayIn(zone, now)
  const found = await sql<Commitment & { announcedAt: string; sent: readonly ReminderKind[] }>`
    select ${commitmentColumns},
      (select max(at) from commitment_change where commitment = commitment.id
        and kind in ('made', 'postponed', 'resumed')) as "announcedAt",
      array(select kind from commitment_reminder as reminder
        where reminder.commitment = commitment.id and reminder.due_on = commitment.due_on) as sent
    from commitment where state = 'open' and due_on <= ${today}::date + 30
    order by due_on, number for update`.execute(tx)
  const due = found.rows.flatMap(({ announcedAt, sent, ...commitment }) => {
    const kind = reminderDue(commitment, today, dayIn(zone, new Date(announcedAt)), sent)
    return kind === null ? [] : [{ commitment, kind }]
  })
  for (const { commitment, kind } of due) {
    await sql`
      insert into commitment_reminder (commitment, due_on, kind, sent_at)
      values (${commitment.id}, ${commitment.dueOn}, ${kind}, ${now.toISOString()})`.execute(tx)
  }
  return due
}
