import { everyone } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { Searchable } from '../../search/index.ts'
import { writtenDays } from '../../town/index.ts'
import { standingOf } from '../rules/commitment.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitments } from '../store/commitments.ts'
import { dueSentence } from '../views/sentences.ts'
import { commitmentWords } from '../words/index.ts'

const anywhere = { quartier: '', service: '', etat: '' } as const

/** The register, those under way first. */
export const commitmentSearchable: Searchable = {
  kind: 'engagement',
  may: everyone,
  name: (speech) => sayWith(commitmentWords, speech)('list.title'),
  find: async (asked, mots, { limit, offset }) => {
    const { db, today, speech } = asked
    const filters = { ...anywhere, mots, page: offset / limit + 1 }
    const { commitments: found, total } = await commitments(db).page(filters, today, limit)
    const say = sayWith(commitmentWords, speech)
    const { day } = await writtenDays(asked)
    return {
      total,
      hits: found.map((one) => ({
        title: one.text,
        href: commitmentPaths.one(one.number),
        text: '',
        language: 'fr',
        notes: [say(`standing.${standingOf(one, today)}`), dueSentence(one, today, day, say)],
      })),
    }
  },
  titles: async ({ db }) => (await commitments(db).everything()).map(({ text }) => text),
  list: (words) => `${commitmentPaths.all()}?mots=${encodeURIComponent(words)}`,
}
