import { type Body, shownBodies } from '../../bodies/index.ts'
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
  const { today, speech } = asked
  const neighbourhoods = await shownTown(asked).neighbourhoods()
  const all = await shownBodies(asked)
  const known = all.filter(({ publishedAt }) => publishedAt !== null)
  return {
    neighbourhoods: neighbourhoods.map(({ id, name }) => ({ id, name })),
    bodies: known.map((body) => namedBody(body, speech)),
    departments: await shownTown(asked).departments(),
    today,
    ...(await writtenDays(asked)),
  }
}
