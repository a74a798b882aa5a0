import type { Day } from '../kernel/day.ts'
import { type ContentLanguage, interfaceFor } from './languages.ts'

const long = { dateStyle: 'long', timeZone: 'UTC' } as const
// Made once: making a format costs far more than writing a date with it.
const formats = {
  fr: new Intl.DateTimeFormat('fr-FR', long),
  en: new Intl.DateTimeFormat('en-GB', long),
} as const

/** `4 juillet 2024`, `1er juin 2024` · `4 July 2024`. */
export function formatDay(day: Day, language: ContentLanguage): string {
  const spoken = interfaceFor(language)
  const text = formats[spoken].format(new Date(`${day}T00:00:00Z`))
  return spoken === 'fr' ? text.replace(/^1 /, '1er ') : text
}
