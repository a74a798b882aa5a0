/**
 * An exact rational number, always in lowest terms with a positive denominator.
 *
 * Two machines that count the same ballots must publish the same winners: no floating point
 * number decides anything in Parvis. A value is immutable and may be compared by its two fields.
 */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export class DivisionByZero extends Error {
  readonly code = 'division-by-zero'
  constructor() {
    super('A fraction has no denominator equal to zero.')
  }
}

/** Builds `numerator / denominator` in lowest terms. @throws DivisionByZero */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const top = BigInt(numerator)
  const bottom = BigInt(denominator)
  if (bottom === 0n) throw new DivisionByZero()
  if (bottom === 1n) return { numerator: top, denominator: 1n }

  const divisor = greatestCommonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom)
  const sign = bottom < 0n ? -1n : 1n
  return { numerator: (sign * top) / divisor, denominator: (sign * bottom) / divisor }
}

export const zero: Fraction = { numerator: 0n, denominator: 1n }
export const one: Fraction = { numerator: 1n, denominator: 1n }

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.denominator === b.denominator
    ? fraction(a.numerator + b.numerator, a.denominator)
    : fraction(
        a.numerator * b.denominator + b.numerator * a.denominator,
        a.denominator * b.denominator,
      )

export const negate = (a: Fraction): Fraction => ({
  numerator: -a.numerator,
  denominator: a.denominator,
})
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b))
export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator)
export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator)
export const sum = (terms: Iterable<Fraction>): Fraction => {
  let total = zero
  for (const term of terms) total = add(total, term)
  return total
}

/** Negative when a < b, zero when equal, positive when a > b: fit for `sort`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const equals = (a: Fraction, b: Fraction): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)
export const greatest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)
export const isZero = (a: Fraction): boolean => a.numerator === 0n
export const isPositive = (a: Fraction): boolean => a.numerator > 0n
export const isNegative = (a: Fraction): boolean => a.numerator < 0n

/** The greatest whole number that is not above `a`. */
export function floor(a: Fraction): bigint {
  const quotient = a.numerator / a.denominator
  return a.numerator < 0n && a.numerator % a.denominator !== 0n ? quotient - 1n : quotient
}

/** Nearest double: for drawing and sorting only, never for deciding. */
export function toNumber(a: Fraction): number {
  const direct = Number(a.numerator) / Number(a.denominator)
  if (Number.isFinite(direct)) return direct
  const excess = BigInt(Math.max(bits(a.numerator), bits(a.denominator)) - 1000)
  return Number(a.numerator >> excess) / Number(a.denominator >> excess)
}

/** `17`, or `17/3` when not whole. Read back by `parseFraction`. */
export const toText = (a: Fraction): string =>
  a.denominator === 1n ? `${a.numerator}` : `${a.numerator}/${a.denominator}`

/**
 * Reads `17`, `17/3`, `-4000.0` or `0.25`, exactly. Answers `null` for anything else:
 * the reader of a file says where, this function does not know.
 */
export function parseFraction(text: string): Fraction | null {
  const match = /^([+-]?\d+)(?:\.(\d*)|\/(\d+))?$/.exec(text.trim())
  if (match === null) return null
  const [, whole = '', decimals, denominator] = match
  if (denominator !== undefined) {
    return /^0+$/.test(denominator) ? null : fraction(BigInt(whole), BigInt(denominator))
  }
  const digits = decimals ?? ''
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length))
}

/** Exact decimal text when there is one (`4000.5`), else `null` (a third has none). */
export function toDecimalText(a: Fraction): string | null {
  let places = 0
  let scaled = a.denominator
  while (scaled % 10n === 0n) {
    scaled /= 10n
    places += 1
  }
  while (scaled % 2n === 0n || scaled % 5n === 0n) {
    scaled /= scaled % 2n === 0n ? 2n : 5n
    places += 1
  }
  if (scaled !== 1n) return null
  if (places === 0) return `${a.numerator}`
  const digits = (a.numerator * 10n ** BigInt(places)) / a.denominator
  const text = `${digits < 0n ? -digits : digits}`.padStart(places + 1, '0')
  const cut = text.length - places
  const tail = text.slice(cut).replace(/0+$/, '')
  return `${digits < 0n ? '-' : ''}${text.slice(0, cut)}${tail === '' ? '' : `.${tail}`}`
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b]
  while (lesser !== 0n) [greater, lesser] = [lesser, greater % lesser]
  return greater === 0n ? 1n : greater
}

const bits = (a: bigint): number => a.toString(2).length
