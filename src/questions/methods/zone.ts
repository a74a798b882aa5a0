/** A part of the ground, in degrees. */
export interface Zone {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

interface Place {
  readonly longitude: number
  readonly latitude: number
}

/** Two hundred metres from south to north: nearer, a drawn town says nothing. */
const smallest = 0.0018

/** The least that holds them all; `null` for none. */
export function zoneOf(places: readonly Place[]): Zone | null {
  if (places.length === 0) return null
  const longitudes = places.map(({ longitude }) => longitude)
  const latitudes = places.map(({ latitude }) => latitude)
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  }
}

/**
 * A zone with air around it, of the shape of the whole: what a map shows of it.
 *
 * @param whole  what the map shows without a zone: its proportions are kept
 */
export function framed(zone: Zone, whole: Zone): Zone {
  const [wide, high] = [whole.east - whole.west, whole.north - whole.south]
  const air = 1.4
  const share = Math.max(
    ((zone.east - zone.west) * air) / wide,
    ((zone.north - zone.south) * air) / high,
    smallest / high,
  )
  const x = (zone.west + zone.east) / 2
  const y = (zone.south + zone.north) / 2
  return {
    west: x - (share * wide) / 2,
    south: y - (share * high) / 2,
    east: x + (share * wide) / 2,
    north: y + (share * high) / 2,
  }
}

/** All at one place: no map can tell them apart. */
export const isOnePlace = ({ west, south, east, north }: Zone): boolean =>
  east - west < 0.00002 && north - south < 0.00002

const figures = 5

/** As an address says it, a metre around: « 2.32,48.78,2.34,48.79 ». */
export const writtenZone = ({ west, south, east, north }: Zone): string =>
  [west - 0.00001, south - 0.00001, east + 0.00001, north + 0.00001]
    .map((degrees) => String(Number(degrees.toFixed(figures))))
    .join(',')

/** `null` for what is no zone. */
export function readZone(text: string): Zone | null {
  if (!/^-?\d{1,3}(\.\d{1,6})?(,-?\d{1,3}(\.\d{1,6})?){3}$/.test(text)) return null
  const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number)
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90
  return isOnEarth && west < east && south < north ? { west, south, east, north } : null
}
