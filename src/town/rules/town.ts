import { defaultColours, type TownColours } from '../../platform/design/theme/index.ts'

export { defaultColours, type TownColours }

/** The commune: what every page says of itself. */
export interface Town {
  readonly name: string
  readonly colours: TownColours
  /** IANA name: `Europe/Paris`, `Indian/Reunion`. */
  readonly zone: string
  /** Everything shown is invented, and each page says so. */
  readonly isDemonstration: boolean
  readonly contactEmail: string | null
  readonly residents: number | null
}

export interface Neighbourhood {
  readonly id: string
  readonly name: string
  readonly outline: Polygon
}

/** GeoJSON, longitude then latitude, WGS 84; the first ring is the outside. */
export interface Polygon {
  readonly type: 'Polygon'
  readonly coordinates: readonly (readonly (readonly [longitude: number, latitude: number])[])[]
}

/** A town nobody has described yet: enough to draw a page that says so. */
export const unnamedTown: Town = {
  name: 'Ma commune',
  colours: defaultColours,
  zone: 'Europe/Paris',
  isDemonstration: false,
  contactEmail: null,
  residents: null,
}
