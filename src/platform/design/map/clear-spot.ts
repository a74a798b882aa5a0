import type { Spot } from './geometry.ts'

/** Half the width of a short name, and the height of its letters, in units of the drawing. */
const halfName = 34
const letters = 9

/** How far a name may go from the middle of its area. */
const steps = [0, -14, 14, -26, 26, -36, 36, -48, 48, -70, 70] as const

/**
 * Where a name is read: at its own place, else a little above or below, clear of the discs.
 *
 * @param reach  of a disc, in units of the drawing
 * @returns its own place when nowhere near is clear
 */
export function clearSpot(own: Spot, discs: readonly Spot[], reach: number): Spot {
  const isClear = ({ x, y }: Spot) =>
    discs.every(
      (disc) => Math.abs(disc.x - x) > reach + halfName || Math.abs(disc.y - y) > reach + letters,
    )
  return steps.map((step) => ({ x: own.x, y: own.y + step })).find(isClear) ?? own
}
