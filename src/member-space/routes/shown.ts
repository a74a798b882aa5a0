import { namesOf } from '../../people/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import { formatInstant } from '../../platform/words/dates.ts'
import { spokenIn } from '../../platform/words/speech.tsx'
import { shownTown } from '../../town/index.ts'
import type { Told } from '../views/author.ts'

/** Names of those who wrote, and how instants are written: one query. */
export async function told(
  asked: Pick<Asked<unknown, unknown>, 'db' | 'remember' | 'speech'>,
  authors: readonly (string | null)[],
): Promise<Told> {
  const people = [...new Set(authors.flatMap((author) => author ?? []))]
  const names = await namesOf(asked.db, people)
  const { zone } = await shownTown(asked).town()
  return {
    nameOf: (author) => (author === null ? undefined : names.get(author)),
    whenOf: (instant) => formatInstant(instant, zone, spokenIn(asked.speech)),
  }
}
