import { type Fraction, toDecimalText, toNumber } from '../kernel/fraction.ts'
import { type ContentLanguage, interfaceFor } from './languages.ts'

const locales = { fr: 'fr-FR', en: 'en-GB' } as const

/** `12 345` · `12,345`. */
export const formatCount = (count: number, language: ContentLanguage): string =>
  count.toLocaleString(locales[interfaceFor(language)])

/**
 * `4 000 €`, `12,50 €`, or another currency by its ISO code.
 *
 * Whole amounts are written without cents. An amount that has no exact decimal is rounded to the
 * cent: this is for reading, the exact value stands in the downloads.
 */
export function formatMoney(amount: Fraction, language: ContentLanguage, currency = 'EUR'): string {
  const isWhole = amount.denominator === 1n
  return new Intl.NumberFormat(locales[interfaceFor(language)], {
    style: 'currency',
    currency,
    minimumFractionDigits: isWhole ? 0 : 2,
    maximumFractionDigits: isWhole ? 0 : 2,
  }).format(toNumber(amount))
}

/** `17 %`, or `16,8 %` with one decimal. */
export const formatShare = (share: number, language: ContentLanguage, decimals = 0): string =>
  share.toLocaleString(locales[interfaceFor(language)], {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })

/** `12,5`, exact when the number has a short decimal writing, else rounded to two places. */
export const formatNumber = (value: Fraction, language: ContentLanguage): string =>
  toNumber(value).toLocaleString(locales[interfaceFor(language)], {
    maximumFractionDigits: toDecimalText(value) === null ? 2 : 4,
  })
