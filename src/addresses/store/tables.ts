import type { FileFormat } from '../rules/address-file.ts'
import type { Side } from '../rules/street-side.ts'

/** The tables of addresses. A type, not an interface: Kysely asks. */
export type AddressTables = {
  address: {
    code: string
    street: string
    street_name: string
    part: string
    number: number | null
    suffix: string
    longitude: number | null
    latitude: number | null
    neighbourhood: string | null
    import: number
  }
  address_file: {
    only: boolean
    insee_code: string
    format: FileFormat
    imported_at: string
    import: number
    placed_by: number
  }
  address_draft: {
    id: string
    made_at: string
    insee_code: string
    format: FileFormat
    addresses: unknown
  }
  street_side: {
    id: string
    street: string
    side: Side
    from_number: number
    to_number: number | null
    neighbourhood: string
  }
}
