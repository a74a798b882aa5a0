/** Where somebody pointed, in pixels of the plan. */
export interface PlanSpot {
  readonly x: number
  readonly y: number
}

const pixel = /^\d{1,4}(\.\d)?$/

/** `null` unless both are there, as a form sends them. */
export const planSpot = (x: string, y: string): PlanSpot | null =>
  pixel.test(x) && pixel.test(y) ? { x: Number(x), y: Number(y) } : null

/** A picture sent by the keyboard says 0, 0: nobody points there. */
export const isPointing = (x: string, y: string): boolean => {
  const spot = planSpot(x, y)
  return spot !== null && (spot.x > 0 || spot.y > 0)
}
