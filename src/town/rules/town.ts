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

/** Hexadecimal colours; the theme finds the shades that stay readable. */
export interface TownColours {
  readonly accent: string
  readonly brand1: string
  readonly brand2: string
  readonly brand3: string
  readonly neutral: string
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

export const defaultColours: TownColours = {
  accent: '#1F5A4C',
  brand1: '#C8532B',
  brand2: '#E0A526',
  brand3: '#35618E',
  neutral: '#24303A',
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
