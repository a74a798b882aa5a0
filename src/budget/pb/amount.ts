import { type Fraction, isNegative, parseFraction } from '../../platform/kernel/fraction.ts'

export type AmountFault = 'not-a-number' | 'negative'

/**
 * Reads `4000`, `4000.0` or `1331751.11` exactly. Neither `1 000`, `12,50`, `1e6` nor `1/3`: two
 * readers could understand two amounts. Thirty digits are enough for any town.
 */
export function readAmount(text: string): Fraction | AmountFault {
  const written = text.trim()
  if (!/^[+-]?\d{1,18}(\.\d{0,12})?$/.test(written)) return 'not-a-number'
  const amount = parseFraction(written)
  if (amount === null) return 'not-a-number'
  return isNegative(amount) ? 'negative' : amount
}
