import type { Day } from '../kernel/day.ts'
import { type ContentLanguage, interfaceFor } from './languages.ts'

const locales = { fr: 'fr-FR', en: 'en-GB' } as const

/** `4 juillet 2024` · `4 July 2024`. */
export const formatDay = (day: Day, language: ContentLanguage): string =>
  new Intl.DateTimeFormat(locales[interfaceFor(language)], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
