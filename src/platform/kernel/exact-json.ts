import { type Fraction, parseFraction, toText } from './fraction.ts'

/**
 * Plain values with fractions in them, as JSON text: a fraction is written `{"exact":"17/3"}`, so
 * that what was computed exactly is stored exactly.
 */
export const writeExact = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => (isFraction(one) ? { exact: toText(one) } : one))

/** Gives back what `writeExact` wrote, from the text or from already parsed JSON. */
export function readExact(stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map(readExact)
  if (typeof stored !== 'object' || stored === null) return stored
  if ('exact' in stored && typeof stored.exact === 'string') return parseFraction(stored.exact)
  return Object.fromEntries(Object.entries(stored).map(([key, one]) => [key, readExact(one)]))
}

const isFraction = (value: unknown): value is Fraction =>
  typeof value === 'object' &&
  value !== null &&
  'numerator' in value &&
  'denominator' in value &&
  typeof value.numerator === 'bigint' &&
  typeof value.denominator === 'bigint'
