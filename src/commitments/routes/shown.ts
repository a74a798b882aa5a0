import type { Asked } from '../../platform/web/index.ts'
import { shownTown, writtenDays } from '../../town/index.ts'
import type { Ground, Place } from '../views/place.ts'

type Asking = Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech' | 'today'>

/** What all pages of commitments need besides them, and besides departments. */
export async function groundOf(asked: Asking): Promise<Ground> {
  const { today } = asked
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  const { day, dayOf } = await writtenDays(asked)
  return {
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
    today,
    day,
    dayOf,
  }
}

/** With all departments, to choose from and to name those of a list. */
export async function placeOf(asked: Asking): Promise<Place> {
  return { ...(await groundOf(asked)), departments: await shownTown(asked).departments() }
}
