import { sayIn, type WordOverrides } from '../../platform/words/catalogue.ts'
import { type Content, inFrench } from '../../platform/words/content.ts'
import type { ContentLanguage } from '../../platform/words/languages.ts'
import { noticeWords } from '../words/index.ts'
import { spokenTo } from './notice-mail.ts'

/** What a notice says before an officer writes her own words: in the languages our words exist in. */
export function usualText(
  languages: readonly ContentLanguage[],
  overrides: WordOverrides,
): Content {
  const said = (language: ContentLanguage) =>
    sayIn(noticeWords, spokenTo(language), overrides)('text.usual')
  const others = languages.filter(
    (language) => language !== 'fr' && spokenTo(language) === language,
  )
  return [
    ...inFrench(said('fr')),
    ...others.map((language) => ({ language, text: said(language), by: 'ville', checked: true })),
  ]
}
