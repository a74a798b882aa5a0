import type { Asked, Audience } from '../../platform/web/index.ts'
import type { Speech } from '../../platform/words/speech.tsx'
import type { Hit } from '../rules/hit.ts'

export type AskedForSearch = Pick<
  Asked<unknown, unknown>,
  'db' | 'remember' | 'speech' | 'now' | 'today' | 'visitor'
>

/**
 * What a module brings so that its things are found: it looks among those that whoever `may` admits
 * may read at this instant, so that what is hidden is no longer found at once.
 */
export interface Searchable {
  /** In the address: `question`. */
  readonly kind: string
  readonly may: Audience
  readonly name: (speech: Speech) => string
  /** The closest first. @param words  at least a letter or a figure */
  readonly find: (
    asked: AskedForSearch,
    words: string,
    rows: { readonly limit: number; readonly offset: number },
  ) => Promise<{ readonly hits: readonly Hit[]; readonly total: number }>
  /** Its titles, for whoever mistypes a word; all of them, read only when nothing was found. */
  readonly titles: (asked: AskedForSearch) => Promise<readonly string[]>
  /** Its own list of what holds the words, with filters of its own. */
  readonly list?: (words: string) => string
}
