import { everyone } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { Searchable } from '../../search/index.ts'
import { writtenDays } from '../../town/index.ts'
import { standingOf } from '../rules/opinion.ts'
import { opinionPaths } from '../rules/paths.ts'
import { opinions } from '../store/opinions.ts'
import { dueSentence } from '../views/sentences.ts'
import { opinionWords } from '../words/index.ts'

/** What is asked, what bodies think, what the town replied; never a reply that is being written. */
export const opinionSearchable: Searchable = {
  kind: 'avis',
  may: everyone,
  name: (speech) => sayWith(opinionWords, speech)('list.title'),
  find: async (asked, mots, { limit, offset }) => {
    const { db, today, speech } = asked
    const filters = { instance: '', etat: '', mots, page: offset / limit + 1 } as const
    const { opinions: found, total } = await opinions(db).page(filters, today, limit)
    const say = sayWith(opinionWords, speech)
    const written = { today, ...(await writtenDays(asked)) }
    return {
      total,
      hits: found.map((one) => ({
        title: one.subject,
        href: opinionPaths.one(one.number),
        text: [one.text, one.reply?.text ?? '', one.question].join('\n'),
        language: 'fr',
        notes: [say(`standing.${standingOf(one, today)}`), dueSentence(one, written, say)],
      })),
    }
  },
  titles: async ({ db }) => (await opinions(db).everything()).map(({ subject }) => subject),
  list: (words) => `${opinionPaths.all()}?mots=${encodeURIComponent(words)}`,
}
