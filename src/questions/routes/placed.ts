import { addresses, doorTyped, isInArea, offeredFor, type Point } from '../../addresses/index.ts'
import { planOf } from '../../platform/design/index.ts'
import type { Asked } from '../../platform/web/index.ts'
import type { PlanSpot } from '../rules/plan-spot.ts'
import { type Asking, shown } from './shown.ts'

/** Where a question is about, as it was typed or chosen. */
export interface TypedPlace {
  readonly place: string | null
  /** Of the address that was chosen among those proposed. */
  readonly placeCode?: string
  readonly neighbourhood: string | null
  /** On the plan of the town. */
  readonly spot?: PlanSpot | null
}

export interface Placed {
  readonly place: string | null
  readonly pointed: Point | null
  readonly neighbourhood: string | null
}

/**
 * An address of the town’s file brings its neighbourhood; any other place is kept as typed, with the point
 * shown on the plan, for who goes there.
 */
export async function placed(
  asked: Asked<unknown, unknown, unknown>,
  { place, placeCode = '', neighbourhood, spot = null }: TypedPlace,
): Promise<Placed> {
  const ground = spot === null ? null : await groundAt(asked, spot)
  const pointed = ground?.point ?? null
  const near = neighbourhood ?? ground?.neighbourhood ?? null
  if (place === null) return { place: writtenPoint(pointed), pointed, neighbourhood: near }
  const door =
    (placeCode === '' ? null : await addresses(asked.db).find(placeCode)) ??
    doorTyped((await offeredFor(asked, place)) ?? [])
  if (door !== null) {
    return { place: door.label, pointed, neighbourhood: door.neighbourhood ?? near }
  }
  const written = writtenPoint(pointed)
  return {
    place: written === null ? place : `${place} (${written})`,
    pointed,
    neighbourhood: near,
  }
}

/** As maps write it: latitude first. */
export const writtenPoint = (point: Point | null): string | null =>
  point === null ? null : `${point[1].toFixed(5)}, ${point[0].toFixed(5)}`

/** What is under a spot of the plan; `null` outside the town. */
export async function groundAt(
  asked: Asking,
  spot: PlanSpot,
): Promise<{ readonly point: Point; readonly neighbourhood: string } | null> {
  const areas = await shown(asked).areas()
  const point = planOf(areas.map(({ outline }) => outline)).unproject(spot)
  const under = areas.find(({ outline }) => isInArea(outline, point))
  return under === undefined ? null : { point, neighbourhood: under.id }
}
