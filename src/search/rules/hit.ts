import type { ContentLanguage } from '../../platform/words/languages.ts'

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
