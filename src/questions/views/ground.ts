import type { AreaGeometry } from '../../platform/design/index.ts'
import { type Zone, zoneOf } from '../methods/zone.ts'

/** All that some areas cover; `null` for none. */
export const groundOf = (areas: readonly AreaGeometry[]): Zone | null =>
  zoneOf(
    areas.flatMap((area) =>
      (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat())
        .flat()
        .map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })),
    ),
  )
