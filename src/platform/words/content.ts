import { type ContentLanguage, type Direction, directionOf } from './languages.ts'

/**
 * A text a resident reads, in one language. `checked` is true once a person has read it again:
 * a machine's translation is shown, and said to be one.
 */
export interface Translation {
  readonly language: ContentLanguage
  readonly text: string
  readonly by: string
  readonly checked: boolean
}

/** The same text in several languages; French is required, and comes first. */
export type Content = readonly [Translation, ...Translation[]]

export interface Reading {
  readonly text: string
  readonly language: ContentLanguage
  readonly direction: Direction
  /** The reader asked for another language: the page says so. */
  readonly isFallback: boolean
}

export const inFrench = (text: string): Content => [
  { language: 'fr', text, by: 'ville', checked: true },
]

/** As an officer types it: French, and English when she has it. */
export const inFrenchAndEnglish = (french: string, english: string): Content =>
  english === ''
    ? inFrench(french)
    : [...inFrench(french), { language: 'en', text: english, by: 'ville', checked: true }]

/** The text in one language, '' where nobody wrote it: for the form that changes it. */
export const writtenIn = (content: Content, language: ContentLanguage): string =>
  content.find((translation) => translation.language === language)?.text ?? ''

/** The text in the reader's language, or else in French. */
export function readIn(content: Content, wanted: ContentLanguage): Reading {
  const found = content.find((translation) => translation.language === wanted) ?? content[0]
  return {
    text: found.text,
    language: found.language,
    direction: directionOf(found.language),
    isFallback: found.language !== wanted,
  }
}
