import { type Fraction, isPositive, parseFraction } from '../../platform/kernel/fraction.ts'

/** `12 000`, `12000,50`, `12 000 €` → an amount to the cent; `null` for anything else. */
export function readMoney(text: string): Fraction | null {
  const plain = text.replace(/[\s\u00a0\u202f]|€/g, '').replace(',', '.')
  return /^\d{1,10}(\.\d{1,2})?$/.test(plain) ? parseFraction(plain) : null
}

/** Money that pays something. */
export function readCost(text: string): Fraction | null {
  const read = readMoney(text)
  return read !== null && isPositive(read) ? read : null
}
