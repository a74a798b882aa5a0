import { type Fraction, fraction, toDecimalText, toNumber } from '../kernel/fraction.ts'
import { kept } from '../kernel/kept.ts'
import { numberFormat } from './intl-formats.ts'
import { localeOf } from './catalogue.ts'
import type { SpokenLanguage } from './languages.ts'

/** « 4,200 » is four and a bit to whoever lives here: a price is written the French way in Arabic too. */
const locales = { ...localeOf, ar: localeOf.fr } as const

const formatOf = (language: SpokenLanguage, options?: Intl.NumberFormatOptions) =>
  numberFormat(locales[language], options)

/** `12 345` · `12,345`. */
export const formatCount = (count: number, language: SpokenLanguage): string =>
  countsIn(language)(count)

const countsIn = kept(8, (language: SpokenLanguage) => {
  const format = formatOf(language)
  return kept(1000, (count: number) => format.format(count))
})

/**
 * `4 000 €`, `12,50 €`, or another currency by its ISO code.
 *
 * Whole amounts are written without cents. An amount that has no exact decimal is rounded to the
 * cent: this is for reading, the exact value stands in the downloads.
 */
export function formatMoney(amount: Fraction, language: SpokenLanguage, currency = 'EUR'): string {
  const cents = amount.denominator === 1n ? 0 : 2
  return formatOf(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: cents,
    maximumFractionDigits: cents,
  }).format(toNumber(amount))
}

/** `12,50 €`, of whole cents. */
export const formatCents = (cents: number, language: SpokenLanguage): string =>
  formatMoney(fraction(cents, 100), language)

/** `17 %`, or `16,8 %` with one decimal. */
export const formatShare = (share: number, language: SpokenLanguage, decimals = 0): string =>
  formatOf(language, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(share)

/** `12,5`, exact when the number has a short decimal writing, else rounded to two places. */
export const formatNumber = (value: Fraction, language: SpokenLanguage): string =>
  formatOf(language, {
    maximumFractionDigits: toDecimalText(value) === null ? 2 : 4,
  }).format(toNumber(value))

/** `4,5 : 1`, held together: a ratio of contrast; rounded down, since 4.49 is not 4.5. */
export const formatRatio = (ratio: number, language: SpokenLanguage): string =>
  `${formatOf(language, { maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10)}\u00a0:\u00a01`
