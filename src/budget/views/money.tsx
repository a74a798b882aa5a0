import { add, floor, type Fraction, fraction } from '../../platform/kernel/fraction.ts'
import { formatMoney } from '../../platform/words/figures.ts'
import { type Speech, spokenIn, useSpeech } from '../../platform/words/speech.tsx'
import type { Edition } from '../rules/edition.ts'

/** An amount in the edition's currency, in the reader's writing. */
export const moneyText = (
  amount: Fraction,
  edition: Pick<Edition, 'currency'>,
  speech: Speech,
): string => formatMoney(amount, spokenIn(speech), edition.currency)

export function useMoney(edition: Pick<Edition, 'currency'>): (amount: Fraction) => string {
  const speech = useSpeech()
  return (amount) => moneyText(amount, edition, speech)
}

/** To the nearest whole unit, a half upwards: an average is not read to the cent. */
export const wholeMoney = (amount: Fraction): Fraction =>
  fraction(floor(add(amount, fraction(1, 2))))
