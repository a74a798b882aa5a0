import type { Transaction } from 'kysely'
import { cast, partyOfCast } from '../people/index.ts'
import { type Day, daysAfter } from '../platform/kernel/day.ts'
import { sundayOf } from './rules/on-call.ts'
import { onCalls } from './store/on-call.ts'

/** The binôme of the demonstration: one is on call this week, the other next week. */
export async function loadDemoTurns(
  tx: Transaction<object>,
  { today, now }: { readonly today: Day; readonly now: Date },
): Promise<void> {
  const agathe = await partyOfCast(tx, cast.officerA)
  const bruno = await partyOfCast(tx, cast.officerB)
  const sunday = sundayOf(today)
  const act = { by: agathe, now }
  await onCalls(tx).declare({ party: agathe, beginsOn: daysAfter(sunday, -6), endsOn: sunday }, act)
  const next = { beginsOn: daysAfter(sunday, 1), endsOn: daysAfter(sunday, 7) }
  await onCalls(tx).declare({ party: bruno, ...next }, act)
}
