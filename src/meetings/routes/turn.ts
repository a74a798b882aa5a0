import { daysAfter, startOfDay } from '../../platform/kernel/day.ts'
import type { Asked } from '../../platform/web/index.ts'
import { shownTown } from '../../town/index.ts'
import { turnOf } from '../rules/turn.ts'
import { meetings } from '../store/meetings.ts'
import { meetingsVersion } from '../store/versions.ts'

/** Which meetings are ahead, and until when that is true: the database is asked once a day. */
export async function turnNow(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'now' | 'today'>,
) {
  const { db, remember, now, today } = asked
  const { zone } = await shownTown(asked).town()
  const midnight = startOfDay(zone, daysAfter(today, 1))
  const ends = await remember(meetingsVersion, `ends of ${today} in ${zone}`, () =>
    meetings(db).ends(startOfDay(zone, today), midnight),
  )
  const { over, next } = turnOf(ends, now)
  return { turn: `${today} ${over}`, trueUntil: next ?? midnight }
}
