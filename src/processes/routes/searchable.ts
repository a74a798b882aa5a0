import { everyone } from '../../platform/web/index.ts'
import { readIn } from '../../platform/words/content.ts'
import { sayWith } from '../../platform/words/speech.tsx'
import { type AskedForSearch, holdsWords, type Searchable } from '../../search/index.ts'
import { processPaths } from '../rules/paths.ts'
import { asPublic, isPublic, type Process } from '../rules/process.ts'
import { processWords } from '../words/index.ts'
import { shownProcesses } from './shown-processes.ts'

/** A few dozens, read once for all pages: no index is worth its keeping. */
export const processSearchable: Searchable = {
  kind: 'demarche',
  may: everyone,
  name: (speech) => sayWith(processWords, speech)('list.title'),
  find: async (asked, words, { limit, offset }) => {
    const found = (await published(asked))
      .map((process) => read(process, asked))
      .filter(({ title, text }) => holdsWords(`${title} ${text}`, words))
      .toSorted((a, b) => Number(holdsWords(b.title, words)) - Number(holdsWords(a.title, words)))
    return { total: found.length, hits: found.slice(offset, offset + limit) }
  },
  titles: async (asked) => (await published(asked)).map((process) => read(process, asked).title),
}

const published = async (asked: AskedForSearch): Promise<readonly Process[]> =>
  (await shownProcesses(asked)).filter(isPublic).map(asPublic)

function read({ slug, title, purpose, influence, limits }: Process, asked: AskedForSearch) {
  const { language } = asked.speech
  const heading = readIn(title, language)
  return {
    title: heading.text,
    language: heading.language,
    href: processPaths.one(slug),
    text: [purpose, influence, limits].map((text) => readIn(text, language).text).join('\n'),
    notes: [],
  }
}
