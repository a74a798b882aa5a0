import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../platform/files/project-root.ts'
import {
  type ContentLanguage,
  contentLanguages,
  directionOf,
} from '../../platform/words/languages.ts'
import { rendered } from '../../platform/words/markdown.ts'
import type { WrittenPage, WrittenPageName } from '../rules/written-page.ts'
import type { Town } from '../rules/town.ts'

/** Reads a page in the reader's language, or in French. */
export function writtenPage(
  name: WrittenPageName,
  wanted: ContentLanguage,
  town: Town,
): WrittenPage {
  const languages = allLanguages.filter((language) => existsSync(placeOf(name, language)))
  const language = languages.includes(wanted) ? wanted : 'fr'
  const { title, html } = rendered(told(readFileSync(placeOf(name, language), 'utf8'), town))
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
  join(projectRoot(), 'src/town/pages', `${name}.${language}.md`)

const told = (text: string, town: Town): string =>
  text
    .replaceAll('{town}', town.name)
    .replaceAll('{contact}', town.contactEmail === null ? '' : ` (${town.contactEmail})`)
