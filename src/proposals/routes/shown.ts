import { namedBodies } from '../../bodies/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { shownTown, writtenDays } from '../../town/index.ts'
import type { Place } from '../views/place.ts'

export type Asking = Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech' | 'today'>

/** What all pages of proposals need besides them. */
export async function placeOf(asked: Asking): Promise<Place> {
  const { today } = asked
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  return {
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
    bodies: await namedBodies(asked),
    departments: await shownTown(asked).departments(),
    today,
    ...(await writtenDays(asked)),
  }
}
