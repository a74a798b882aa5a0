import { z } from 'zod'
import { everyone, page, type Route, route } from '../../platform/web/index.ts'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import { nearWords, vocabularyOf } from '../rules/near-words.ts'
import { searchPath } from '../rules/paths.ts'
import type { AskedForSearch, Searchable } from './searchable.ts'
import { type FoundKind, searchPage } from '../views/search-page.tsx'

const query = z.object({
  mots: z.string().trim().max(200).catch(''),
  dans: z.string().max(40).catch(''),
  page: z.coerce.number().int().min(1).max(500).catch(1),
})

/** Of each kind, when the whole site is searched: its own page has the others. */
const firstOfKind = 5
const perPage = 20

export interface SearchNeeds {
  /** In the order of the page. */
  readonly searchables: readonly Searchable[]
  readonly askPath: string
}

/** One search over all that one may see. */
export const searchRoutes = ({ searchables, askPath }: SearchNeeds): readonly Route[] => [
  route({ get: searchPath, may: everyone, query }, async (asked) => {
    const { mots: words, dans, page: number } = asked.query
    const open = searchables.filter(({ may }) => may.admits(asked.visitor))
    const chosen = open.find(({ kind }) => kind === dans)
    const searched = chosen === undefined ? open : [chosen]
    const isAsked = plainWords(words) !== ''
    const rows =
      chosen === undefined
        ? { limit: firstOfKind, offset: 0 }
        : { limit: perPage, offset: (number - 1) * perPage }
    const found = isAsked ? await foundIn(searched, asked, words, rows) : []
    const model = {
      words: isAsked ? words : '',
      kind: chosen?.kind ?? '',
      page: number,
      perPage,
      kinds: open.map(({ kind, name }) => ({ value: kind, label: name(asked.speech) })),
      found,
      near: isAsked && found.length === 0 ? await meant(searched, asked, words) : null,
      askPath,
    }
    return page(searchPage(model, asked.speech))
  }),
]

async function foundIn(
  searchables: readonly Searchable[],
  asked: AskedForSearch,
  words: string,
  rows: { readonly limit: number; readonly offset: number },
): Promise<readonly FoundKind[]> {
  const found: FoundKind[] = []
  for (const { kind, name, find, list } of searchables) {
    const { hits, total } = await find(asked, words, rows)
    if (total === 0) continue
    found.push({ kind, name: name(asked.speech), hits, total, list: list?.(words) ?? null })
  }
  return found
}

async function meant(
  searchables: readonly Searchable[],
  asked: AskedForSearch,
  words: string,
): Promise<string | null> {
  const titles = await Promise.all(searchables.map((one) => one.titles(asked)))
  return nearWords(words, vocabularyOf(titles.flat()))
}
