/**
 * An exact quotient of whole numbers that nobody has reduced: for comparing inside an engine, where
 * looking for common divisors would cost more than it saves. The denominator is > 0.
 */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Within 2⁻⁵² of the ratio, relatively; the ratio is ≥ 0. */
export function nearestDouble({ numerator, denominator }: Ratio): number {
  const missing = 64 - (hexDigits(numerator) - hexDigits(denominator)) * 4
  if (missing <= 0) return Number(numerator / denominator)
  return Number((numerator << BigInt(missing)) / denominator) * 2 ** -missing
}

const hexDigits = (a: bigint): number => a.toString(16).length
