import type { Spot } from './geometry.ts'

export interface Pin<Place> extends Spot {
  readonly places: readonly Place[]
}

/**
 * Gathers places too close to be drawn apart, in the order given: the first of a group keeps it.
 *
 * @param reach  distance in units of the drawing under which two pins would overlap
 */
export function gatherPins<Place>(
  places: readonly Place[],
  spotOf: (place: Place) => Spot,
  reach: number,
): readonly Pin<Place>[] {
  const pins: (Spot & { places: Place[] })[] = []
  for (const place of places) {
    const spot = spotOf(place)
    const near = pins.find((pin) => Math.hypot(pin.x - spot.x, pin.y - spot.y) < reach)
    if (near === undefined) pins.push({ ...spot, places: [place] })
    else near.places.push(place)
  }
  return pins
}
