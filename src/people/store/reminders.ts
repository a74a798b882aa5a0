import { sql, type Transaction } from 'kysely'
import { standingOf } from '../rules/verification.ts'
import { checksOf } from './verification.ts'

/** Somebody whose level ends within a month, and was not told yet. */
export interface ToRemind {
  readonly party: string
  readonly to: string
  readonly until: string
}

const daysBefore = 31
const mostAtOnce = 500

/**
 * Those to write to tonight: their level falls within a month, and they have an e-mail address.
 * Noted as told in the same transaction, so that nobody is told twice of the same end.
 */
export async function takeReminders(
  tx: Transaction<object>,
  now: Date,
): Promise<readonly ToRemind[]> {
  const at = now.toISOString()
  const soon = await sql<{ party: string; to: string }>`
    select party, min(value) as to
    from verification join contact using (party)
    where level >= 1 and revoked_at is null and reminded_at is null and contact.kind = 'email'
      and method <> 'class' and expires_at > ${at}::timestamptz
      and expires_at <= ${at}::timestamptz + make_interval(days => ${daysBefore})
    group by party order by party limit ${mostAtOnce}`.execute(tx)
  const reminders: ToRemind[] = []
  for (const { party, to } of soon.rows) {
    const { until } = standingOf(await checksOf(tx, party), now)
    // Another check goes on after this one: nothing ends.
    const isNear = until !== null && Date.parse(until) - now.getTime() <= daysBefore * 86_400_000
    if (isNear) reminders.push({ party, to, until })
    await sql`
      update verification set reminded_at = ${at}
      where party = ${party} and revoked_at is null and reminded_at is null
        and expires_at <= ${at}::timestamptz + make_interval(days => ${daysBefore})`.execute(tx)
  }
  return reminders
}
