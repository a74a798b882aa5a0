import { createHash } from 'node:crypto'
import type { Chance } from '../kernel/chance.ts'

/**
 * Lots that anyone can draw again: everything follows from a published text, the seed.
 *
 * The n-th trial, counted from 1, is the number written by the first twelve hexadecimal digits of
 * SHA-256(`seed:n`), from 0 to 2⁴⁸ − 1. To draw below `bound`, trials at or above the greatest
 * multiple of `bound` are set aside, so that no number is favoured; the remainder of the first other
 * trial is the lot. In Python:
 *
 *     from hashlib import sha256
 *     def chance(seed):
 *         n = 0
 *         def below(bound):
 *             nonlocal n
 *             while True:
 *                 n += 1
 *                 trial = int(sha256(f"{seed}:{n}".encode()).hexdigest()[:12], 16)
 *                 if trial < 2**48 - 2**48 % bound:
 *                     return trial % bound
 *         return below
 *
 * Seed `Trois-Ponts 2026`, lots below 100: 89, 38, 52, 97, 63, 72, 56, 76.
 *
 * @param seed  any text; unpredictable when the draw decides something: see `sealSeed`
 */
export function seededChance(seed: string): Chance {
  let trials = 0

  function nextTrial(): number {
    trials += 1
    const digits = createHash('sha256').update(`${seed}:${trials}`).digest('hex').slice(0, 12)
    return Number.parseInt(digits, 16)
  }

  return {
    below(bound) {
      if (!Number.isInteger(bound) || bound < 1 || bound > 2 ** 32) throw new LotOutOfBounds(bound)
      const limit = 2 ** 48 - (2 ** 48 % bound)
      for (;;) {
        const trial = nextTrial()
        if (trial < limit) return trial % bound
      }
    },
  }
}

/** A lot can be drawn among 1 to 2³² things. */
export class LotOutOfBounds extends Error {
  readonly code = 'lot-out-of-bounds'
  constructor(bound: number) {
    super(`No lot can be drawn among ${bound} things.`)
  }
}
