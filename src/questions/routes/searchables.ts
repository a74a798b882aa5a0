import { everyone } from '../../platform/web/index.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import type { Searchable } from '../../search/index.ts'
import { officers } from '../../town/index.ts'
import { questionPaths } from '../rules/paths.ts'
import { publicStateOf } from '../rules/listing.ts'
import { questionSearch } from '../store/question-search.ts'
import { questionWords, workWords } from '../words/index.ts'
import { shown } from './shown.ts'

/** Questions as anybody reads them, their answers with them. */
const publicOnes: Searchable = {
  kind: 'question',
  may: everyone,
  name: (speech) => sayWith(questionWords, speech)('list.title'),
  find: async (asked, words, rows) => {
    const { found, total } = await questionSearch(asked.db).shown(words, rows)
    const say = sayWith(questionWords, asked.speech)
    const { dayOf } = await shown(asked).writing()
    return {
      total,
      hits: found.map(({ number, title, text, receivedAt, state }) => ({
        title,
        href: questionPaths.one(number),
        text,
        language: 'fr',
        notes: [
          say(`public.${publicStateOf({ state })}`),
          say('list.received-on', { day: dayOf(receivedAt) }),
        ],
      })),
    }
  },
  // Read each time: one hidden a moment ago must not be what was « perhaps meant ».
  titles: ({ db }) => questionSearch(db).titles(),
  list: (words) => questionPaths.all() + wordsIn(words),
}

/** All of them, as officers work on them. */
const inWorkbench: Searchable = {
  kind: 'atelier-questions',
  may: officers,
  name: (speech) => sayWith(workWords, speech)('search.name'),
  find: async (asked, words, rows) => {
    const { found, total } = await questionSearch(asked.db).inside(words, rows)
    const { dayOf } = await shown(asked).writing()
    return {
      total,
      hits: found.map(({ number, title, text, receivedAt }) => ({
        title: title === '' ? `n° ${number}` : title,
        href: questionPaths.run(number),
        text,
        language: 'fr',
        notes: [`n° ${number}`, dayOf(receivedAt)],
      })),
    }
  },
  titles: async () => [],
  list: (words) => questionPaths.workbench() + wordsIn(words),
}

const wordsIn = (words: string): string => `?mots=${encodeURIComponent(words)}`

export const questionSearchables: readonly Searchable[] = [publicOnes, inWorkbench]
