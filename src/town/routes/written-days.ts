import { type Day, dayIn, daysAfter, startOfDay } from '../../platform/kernel/day.ts'
import type { Asked } from '../../platform/web/index.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from './shown-town.ts'

/** Days and instants of the town, written in the reader’s language. */
export async function writtenDays(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech'>,
) {
  const { zone } = await shownTown(asked).town()
  const spoken = spokenIn(asked.speech)
  return {
    day: (on: Day) => formatDay(on, spoken),
    dayOf: (instant: string) => formatDay(dayIn(zone, new Date(instant)), spoken),
  }
}

/** What says « late » or « today » changes with the day. */
export const untilTomorrow = async (
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'today'>,
): Promise<Date> => startOfDay((await shownTown(asked).town()).zone, daysAfter(asked.today, 1))
