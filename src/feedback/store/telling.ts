import { sql, type Transaction } from 'kysely'

/** Told late rather than never, as when the server slept; not once it is old. */
const mostDaysLate = 3

/**
 * Takes the meetings that ended before an instant and whose people were not told yet where to answer:
 * they are told by who takes them, once.
 */
export async function takeToTell(
  tx: Transaction<object>,
  endedBefore: Date,
): Promise<readonly number[]> {
  const found = await sql<{ number: number }>`
    with over as (
      select id, number from meeting
      where state not in ('planned', 'cancelled') and ends_at < ${endedBefore.toISOString()}
        and ends_at >= ${endedBefore.toISOString()}::timestamptz
          - make_interval(days => ${mostDaysLate})
    ), told as (
      insert into feedback as known (meeting, told_at)
      select id, clock_timestamp() from over
      on conflict (meeting) do update set told_at = excluded.told_at where known.told_at is null
      returning meeting
    )
    select number from over join told on told.meeting = over.id order by number`.execute(tx)
  return found.rows.map(({ number }) => number)
}
