import type { Asked, Audience } from '../../platform/web/index.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import type { Speech } from '../../platform/words/speech.tsx'

export type AskedForSearch = Pick<
  Asked<unknown, unknown>,
  'db' | 'remember' | 'speech' | 'now' | 'today' | 'visitor'
>

/** One thing found, as its reader may see it now. */
export interface Hit {
  readonly title: string
  /** Without language. */
  readonly href: string
  /** Of the title and the text. */
  readonly language: ContentLanguage
  /** In Markdown: where an excerpt is cut from; '' for none. Public words only, unless `may` says otherwise. */
  readonly text: string
  /** What tells it from another of the same title: its date, its edition, its state. */
  readonly notes: readonly string[]
}

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
