import type { Day } from '../kernel/day.ts'
import { type ContentLanguage, interfaceFor } from './languages.ts'

const locales = { fr: 'fr-FR', en: 'en-GB' } as const

/** `4 juillet 2024`, `1er juin 2024` · `4 July 2024`. */
export function formatDay(day: Day, language: ContentLanguage): string {
  const spoken = interfaceFor(language)
  const format = new Intl.DateTimeFormat(locales[spoken], { dateStyle: 'long', timeZone: 'UTC' })
  const text = format.format(new Date(`${day}T00:00:00Z`))
  return spoken === 'fr' ? text.replace(/^1 /, '1er ') : text
}
