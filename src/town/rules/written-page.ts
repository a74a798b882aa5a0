import type { ContentLanguage, Direction } from '../../platform/words/languages.ts'

/** Pages written as Markdown beside the code. */
export const writtenPageNames = [
  'bienvenue',
  'aide',
  'aide/services',
  'aide/elus',
  'aide/animateurs',
  'aide/mission',
  'accessibilite',
  'mentions-legales',
] as const
export type WrittenPageName = (typeof writtenPageNames)[number]

export interface WrittenPage {
  readonly title: string
  /** Without its first heading. Safe: raw HTML in the source is escaped. */
  readonly html: string
  readonly language: ContentLanguage
  readonly direction: Direction
  /** Written in another language than the one asked for. */
  readonly isFallback: boolean
  /** Every language it exists in, French first. */
  readonly languages: readonly ContentLanguage[]
}
