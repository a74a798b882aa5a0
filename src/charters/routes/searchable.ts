import { everyone } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { Searchable } from '../../search/index.ts'
import { charterPaths } from '../rules/paths.ts'
import { charters } from '../store/charters.ts'
import { charterWords } from '../words/index.ts'

/** Articles of the versions in force. */
export const charterSearchable: Searchable = {
  kind: 'article',
  may: everyone,
  name: (speech) => sayWith(charterWords, speech)('list.title'),
  find: async ({ db, today, speech }, mots, rows) => {
    const { articles, total } = await charters(db).articles(mots, today, rows)
    const say = sayWith(charterWords, speech)
    return {
      total,
      hits: articles.map(({ number, charter, rank, title, text }) => ({
        title: say('page.article', { number: rank, title }),
        href: charterPaths.article(number, rank),
        text,
        language: 'fr',
        notes: [charter],
      })),
    }
  },
  titles: ({ db, today }) => charters(db).titles(today),
}
