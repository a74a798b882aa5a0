import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  isPositive,
  zero,
} from '../../platform/kernel/fraction.ts'
import { downTo } from './greedy-thresholds.ts'

/** Recounts that may still be made. */
export interface Recounts {
  left: number
}

/**
 * A cost at which a project wins, as high as can be found: the guesses from the highest down, then
 * halves, until one wins; then upwards by halves, while recounts are left.
 *
 * @param unit  a cost is tried in whole multiples of it
 * @param wins  a full recount
 */
export function searchCost(
  losingCost: Fraction,
  guesses: readonly Fraction[],
  unit: Fraction,
  recounts: Recounts,
  wins: (cost: Fraction) => boolean,
): Fraction | null {
  const wanted = guesses
    .map((guess) => downTo(unit, guess))
    .filter((guess) => isPositive(guess) && compare(guess, losingCost) < 0)
    .sort((a, b) => compare(a, b))
  const half = (low: Fraction, high: Fraction): Fraction =>
    downTo(unit, divide(add(low, high), fraction(2)))

  let losing = losingCost
  let winning: Fraction | null = null
  while (recounts.left > 0) {
    const low = winning ?? zero
    const cost: Fraction =
      winning === null ? (wanted.pop() ?? half(zero, losing)) : half(winning, losing)
    if (compare(cost, low) <= 0 || compare(cost, losing) >= 0) break
    recounts.left -= 1
    if (wins(cost)) winning = cost
    else losing = cost
  }
  return winning
}

/**
 * How many voters more make a project win, as few as can be found: the guess, then twice as many,
 * until it wins; then downwards by halves, while recounts are left.
 *
 * @param most  beyond, it is no advice
 */
export function searchVoters(
  guess: number,
  most: number,
  recounts: Recounts,
  wins: (voters: number) => boolean,
): number | null {
  let losing = 0
  let winning: number | null = null
  while (guess > 0 && recounts.left > 0) {
    const voters: number =
      winning === null ? Math.max(guess, losing * 2) : Math.floor((losing + winning) / 2)
    if (voters > most || voters === losing) break
    recounts.left -= 1
    if (wins(voters)) winning = voters
    else losing = voters
  }
  return winning
}
