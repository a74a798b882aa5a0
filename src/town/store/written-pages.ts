import { existsSync, readFileSync } from 'node:fs'
import { inProject } from '../../platform/files/project-root.ts'
import { kept } from '../../platform/kernel/kept.ts'
import {
  type ContentLanguage,
  contentLanguages,
  directionOf,
} from '../../platform/words/languages.ts'
import { rendered } from '../../platform/words/markdown.ts'
import type { WrittenPage, WrittenPageName } from '../rules/written-page.ts'
import type { Town } from '../rules/town.ts'

/** A page in the reader's language, or in French. */
export function writtenPage(
  name: WrittenPageName,
  wanted: ContentLanguage,
  town: Town,
): WrittenPage {
  const languages = allLanguages.filter((language) => textOf(placeOf(name, language)) !== '')
  const language = languages.includes(wanted) ? wanted : 'fr'
  const { title, html } = renderedOnce(told(textOf(placeOf(name, language)), town))
  return {
    title,
    html,
    language,
    direction: directionOf(language),
    isFallback: language !== wanted,
    languages,
  }
}

const allLanguages = Object.keys(contentLanguages) as ContentLanguage[]

const placeOf = (name: WrittenPageName, language: ContentLanguage): string =>
  inProject('src/town/pages', `${name}.${language}.md`)

/** Read once: it changes with the version of Parvis. Empty where the page is not in that language. */
const textOf = kept(200, (place: string) => (existsSync(place) ? readFileSync(place, 'utf8') : ''))

/** Rendering costs more than drawing the page around; the text is another when the town changes. */
const renderedOnce = kept(200, rendered)

const told = (text: string, town: Town): string =>
  text
    .replaceAll('{town}', town.name)
    .replaceAll('{contact}', town.contactEmail === null ? '' : ` (${town.contactEmail})`)
