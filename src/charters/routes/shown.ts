import { bodiesVersion, namedBodies } from '../../bodies/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { townVersion, writtenDays } from '../../town/index.ts'
import { chartersVersion } from '../store/versions.ts'
import type { Place } from '../views/place.ts'

export type Asking = Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech' | 'today'>

/** What pages of charters say changes with these. */
export const shownVersions = () => [chartersVersion, bodiesVersion, townVersion]

/** What all pages of charters need besides them. */
export const placeOf = async (asked: Asking): Promise<Place> => ({
  bodies: await namedBodies(asked),
  today: asked.today,
  day: (await writtenDays(asked)).day,
})
