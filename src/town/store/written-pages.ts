import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { projectRoot } from '../../platform/files/project-root.ts'
import {
  type ContentLanguage,
  contentLanguages,
  type Direction,
  directionOf,
} from '../../platform/words/languages.ts'
import type { Town } from '../rules/town.ts'

/** Pages written as Markdown beside the code: help, legal notice, welcome. */
export type WrittenPageName = 'bienvenue' | 'aide' | 'accessibilite' | 'mentions-legales'

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

/** Splits the first heading from the rest, and renders both. */
export function rendered(markdown: string): { readonly title: string; readonly html: string } {
  const [first = '', ...rest] = markdown.trim().split('\n')
  return { title: first.replace(/^#\s*/, ''), html: micromark(rest.join('\n')) }
}
