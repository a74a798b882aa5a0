import { ruleNames } from '../budget/index.ts'
import { everyone } from '../platform/web/index.ts'
import { sayWith, type Speech, spokenIn } from '../platform/words/speech.tsx'
import { holdsWords, type Searchable } from '../search/index.ts'
import { siteMap } from './views/site-map.ts'
import { deskWords } from './words/index.ts'

/** Pages that are neither an edition’s nor a process’s: these are found by their modules. */
const pages = (speech: Speech) =>
  siteMap([], ruleNames, [], speech).flatMap(({ title, pages: of }) =>
    of.map(({ label, path }) => ({ label, path, group: title })),
  )

export const pageSearchable: Searchable = {
  kind: 'page',
  may: everyone,
  name: (speech) => sayWith(deskWords, speech)('search.name'),
  find: async ({ speech }, words, { limit, offset }) => {
    const found = pages(speech).filter(({ label }) => holdsWords(label, words))
    return {
      total: found.length,
      hits: found.slice(offset, offset + limit).map(({ label, path, group }) => ({
        title: label,
        href: path,
        text: '',
        language: spokenIn(speech),
        notes: [group],
      })),
    }
  },
  titles: async ({ speech }) => pages(speech).map(({ label }) => label),
}
