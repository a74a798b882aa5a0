import { defaultColours, type TownColours } from '../../platform/design/theme/index.ts'
import type { Outline } from '../methods/outline.ts'

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
  /** Of the commune, five characters: its addresses are filed under it. */
  readonly inseeCode: string | null
  readonly schoolZone: SchoolZone | null
  /** Two more public holidays. */
  readonly isAlsaceMoselle: boolean
}

export const schoolZones = ['A', 'B', 'C'] as const
export type SchoolZone = (typeof schoolZones)[number]

export interface Neighbourhood {
  readonly id: string
  readonly name: string
  readonly outline: Outline
}

/** A town nobody has described yet: enough to draw a page that says so. */
export const unnamedTown: Town = {
  name: 'Ma commune',
  colours: defaultColours,
  zone: 'Europe/Paris',
  isDemonstration: false,
  contactEmail: null,
  residents: null,
  inseeCode: null,
  schoolZone: null,
  isAlsaceMoselle: false,
}
