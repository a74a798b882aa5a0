import { bodies, bodiesVersion, type Body } from '../../bodies/index.ts'
import { daysAfter, startOfDay } from '../../platform/kernel/day.ts'
import type { Asked } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import { shownTown, writtenDays } from '../../town/index.ts'
import type { Named, Place } from '../views/place.ts'

export type Asking = Pick<Asked<unknown, unknown, unknown>, 'db' | 'remember' | 'speech' | 'today'>

export const namedBody = ({ id, name }: Body, { language }: Speech): Named => ({
  id,
  name: readIn(name, language).text,
})

/** What all pages of proposals need besides them. */
export async function placeOf(asked: Asking): Promise<Place> {
  const { db, remember, today, speech } = asked
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  const all = await remember(bodiesVersion, 'bodies of proposals', () => bodies(db).all())
  const known = all.filter(({ publishedAt }) => publishedAt !== null)
  return {
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
    bodies: known.map((body) => namedBody(body, speech)),
    departments: await shownTown(asked).departments(),
    today,
    ...(await writtenDays(asked)),
  }
}

/** What says « late » changes with the day. */
export const untilTomorrow = async (asked: Asking): Promise<Date> =>
  startOfDay((await shownTown(asked).town()).zone, daysAfter(asked.today, 1))
