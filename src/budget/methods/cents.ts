import { type Fraction, floor, fraction, multiply, negate } from '../../platform/kernel/fraction.ts'

const hundred = fraction(100)

/** The greatest whole number of cents that is not above the amount. */
export const downToCents = (amount: Fraction): Fraction =>
  fraction(floor(multiply(amount, hundred)), 100n)

/** The least whole number of cents that is not below the amount. */
export const upToCents = (amount: Fraction): Fraction => negate(downToCents(negate(amount)))
