import type { Day } from '../kernel/day.ts'
import { kept } from '../kernel/kept.ts'
import { dateFormat } from './intl-formats.ts'
import { localeOf } from './catalogue.ts'
import type { SpokenLanguage } from './languages.ts'

/** `4 juillet 2024`, `1er juin 2024` · `4 July 2024`. */
export const formatDay = (day: Day, language: SpokenLanguage): string => longDays(language)(day)

/** A page writes the same days again and again: eleven years of them in each language. */
const longDays = kept(10, (language: SpokenLanguage) => {
  const format = dateFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' })
  return kept(4000, (day: Day) => {
    const text = format.format(new Date(`${day}T00:00:00Z`))
    return language === 'fr' ? text.replace(/^1 /, '1er ') : text
  })
})

/** `mardi 1 décembre 2026` · `Tuesday, 1 December 2026`. */
export const formatWeekday = (day: Day, language: SpokenLanguage): string =>
  dateFormat(localeOf[language], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** `mardi` · `Tuesday`. */
export const weekdayName = (day: Day, language: SpokenLanguage): string =>
  dateFormat(localeOf[language], { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** `20:30`, in the town’s zone. */
export const formatHour = (instant: string, zone: string, language: SpokenLanguage): string =>
  dateFormat(localeOf[language], { timeStyle: 'short', timeZone: zone }).format(new Date(instant))

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
