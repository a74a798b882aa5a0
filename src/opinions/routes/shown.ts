import { namedBodies } from '../../bodies/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { shownTown, writtenDays } from '../../town/index.ts'
import type { Place } from '../views/place.ts'

export type Asking = Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech' | 'today'>

/** What all pages of opinions need besides them. */
export const placeOf = async (asked: Asking): Promise<Place> => ({
  bodies: await namedBodies(asked),
  departments: await shownTown(asked).departments(),
  today: asked.today,
  ...(await writtenDays(asked)),
})
