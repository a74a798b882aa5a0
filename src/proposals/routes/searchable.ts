import { everyone } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { Searchable } from '../../search/index.ts'
import { proposalPaths } from '../rules/paths.ts'
import { standingOf } from '../rules/proposal.ts'
import { proposals } from '../store/proposals.ts'
import { dueSentence } from '../views/sentences.ts'
import { proposalWords } from '../words/index.ts'
import { writtenDays } from '../../town/index.ts'

const anywhere = { instance: '', quartier: '', etat: '' } as const

/** What bodies adopted; never a draft. */
export const proposalSearchable: Searchable = {
  kind: 'proposition',
  may: everyone,
  name: (speech) => sayWith(proposalWords, speech)('list.title'),
  find: async (asked, mots, { limit, offset }) => {
    const { db, today, speech } = asked
    const filters = { ...anywhere, mots, page: offset / limit + 1 }
    const { proposals: found, total } = await proposals(db).publicPage(filters, today, limit)
    const say = sayWith(proposalWords, speech)
    const written = { today, ...(await writtenDays(asked)) }
    return {
      total,
      hits: found.map((one) => ({
        title: one.title,
        href: proposalPaths.one(one.number),
        text: one.points.join('\n'),
        language: 'fr',
        notes: [say(`standing.${standingOf(one, today)}`), dueSentence(one, written, say)],
      })),
    }
  },
  titles: async ({ db }) => (await proposals(db).everything()).map(({ title }) => title),
  list: (words) => `${proposalPaths.all()}?mots=${encodeURIComponent(words)}`,
}
