import type { Day } from '../kernel/day.ts'
import { dateFormat } from './intl-formats.ts'
import { localeOf } from './catalogue.ts'
import type { SpokenLanguage } from './languages.ts'

const long = { dateStyle: 'long', timeZone: 'UTC' } as const
/** `4 juillet 2024`, `1er juin 2024` · `4 July 2024`. */
export function formatDay(day: Day, language: SpokenLanguage): string {
  const text = dateFormat(localeOf[language], long).format(new Date(`${day}T00:00:00Z`))
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** `avril 2026` · `April 2026`, of any day of the month. */
export function monthName(day: Day, language: SpokenLanguage): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return dateFormat(localeOf[language], options).format(new Date(`${day}T00:00:00Z`))
}

/** `dimanche 30 novembre 2026 à 20:00` · `Sunday 30 November 2026 at 20:00`, in the town's zone. */
export function formatInstant(instant: string, zone: string, language: SpokenLanguage): string {
  const options = { dateStyle: 'full', timeStyle: 'short', timeZone: zone } as const
  return dateFormat(localeOf[language], options).format(new Date(instant))
}
