import { encode } from 'uqr'

/** A square that a phone reads as an address. */
export interface QrCode {
  /** Squares on a side, the white ones around it with them. */
  readonly size: number
  /** The black squares, as the path of an SVG: one step is one square. */
  readonly path: string
}

/** ISO/IEC 18004: four white squares all around, or phones do not see where it begins. */
const quiet = 4

/**
 * Draws an address to be read from a wall.
 *
 * Level M: a seventh of it may be torn or stained, and its squares are still large.
 */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: quiet })
  const path = data.flatMap((row, y) =>
    row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return { size, path: path.join('') }
}
