import { startOfDay, daysAfter } from '../../platform/kernel/day.ts'
import type { Asked } from '../../platform/web/index.ts'
import { departments, shownTown, townVersion, writtenDays } from '../../town/index.ts'
import type { Place } from '../views/place.ts'

type Asking = Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech' | 'today'>

/** What all pages of commitments need besides them. */
export async function placeOf(asked: Asking): Promise<Place> {
  const { db, remember, today } = asked
  const known = await remember(townVersion, 'departments', () => departments(db).all())
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  const { day, dayOf } = await writtenDays(asked)
  return {
    departments: known,
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
    today,
    day,
    dayOf,
  }
}

/** What says « late » changes with the day. */
export const untilTomorrow = async (asked: Asking): Promise<Date> =>
  startOfDay((await shownTown(asked).town()).zone, daysAfter(asked.today, 1))
