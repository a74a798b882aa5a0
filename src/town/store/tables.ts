import type { Generated } from 'kysely'
import type { Outline } from '../methods/outline.ts'
import type { SchoolZone, Town, TownColours } from '../rules/town.ts'

interface TownRow {
  readonly name: string
  readonly colours: TownColours
  readonly zone: string
  readonly is_demonstration: boolean
  readonly contact_email: string | null
  readonly residents: number | null
  readonly insee_code: string | null
  readonly school_zone: SchoolZone | null
  readonly is_alsace_moselle: boolean
}

/** The tables of the town, as rows are read and written. A type, not an interface: Kysely asks. */
export type TownTables = {
  town: TownRow & { readonly only: boolean }
  town_former: { id: string; town: Town; kept_at: string }
  neighbourhood: { id: string; name: string; position: number; outline: Outline }
  word_override: { key: string; language: string; message: string }
  word_change: {
    id: Generated<string>
    key: string
    language: string
    former: string | null
    message: string | null
    changed_at: string
    changed_by: string | null
  }
}

export const townOfRow = (row: TownRow): Town => ({
  name: row.name,
  colours: row.colours,
  zone: row.zone,
  isDemonstration: row.is_demonstration,
  contactEmail: row.contact_email,
  residents: row.residents,
  inseeCode: row.insee_code,
  schoolZone: row.school_zone,
  isAlsaceMoselle: row.is_alsace_moselle,
})

export const rowOfTown = (town: Town): TownRow => ({
  name: town.name,
  colours: town.colours,
  zone: town.zone,
  is_demonstration: town.isDemonstration,
  contact_email: town.contactEmail,
  residents: town.residents,
  insee_code: town.inseeCode,
  school_zone: town.schoolZone,
  is_alsace_moselle: town.isAlsaceMoselle,
})
