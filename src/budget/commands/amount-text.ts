import { type Fraction, multiply, fraction, toText } from '../../platform/kernel/fraction.ts'
import { formatMoney, formatNumber } from '../../platform/words/figures.ts'

/**
 * An amount to read and to recompute: `250 €`, `33,50 €`, or `≈ 18,18 € (200/11)` when two decimals
 * do not say it whole.
 *
 * @param currency  ISO code, or `null` for a bare number
 */
export function amountText(amount: Fraction, currency: string | null): string {
  const short = currency === null ? formatNumber(amount, 'fr') : formatMoney(amount, 'fr', currency)
  const isWhole = multiply(amount, fraction(100)).denominator === 1n
  return isWhole ? short : `≈ ${short} (${toText(amount)})`
}
