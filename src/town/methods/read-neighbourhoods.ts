import type { Outline, Place, Ring } from './outline.ts'
import { overlapOf } from './overlap.ts'
import { ringFault } from './ring-faults.ts'

/** A neighbourhood as a file draws it. */
export interface DrawnNeighbourhood {
  readonly name: string
  readonly outline: Outline
}

/** Why a file is not taken: which neighbourhood, and what about it. */
export type DrawingFault =
  | { readonly code: 'not-json' | 'not-features' | 'no-features' | 'lambert-93' | 'swapped' }
  | { readonly code: 'too-many' | 'too-many-points'; readonly count: number }
  | { readonly code: 'no-name'; readonly feature: number }
  | {
      readonly code:
        | 'name-twice'
        | 'not-polygon'
        | 'bad-coordinate'
        | 'out-of-range'
        | 'too-short'
        | 'not-closed'
      readonly name: string
    }
  | { readonly code: 'self-crossing'; readonly name: string; readonly at: Place }
  | {
      readonly code: 'overlap'
      readonly name: string
      readonly other: string
      /** Square metres. */
      readonly ground: number
    }

export type ReadDrawing =
  | { readonly ok: true; readonly drawn: readonly DrawnNeighbourhood[] }
  | { readonly ok: false; readonly faults: readonly DrawingFault[] }

export const mostNeighbourhoods = 80
export const mostPoints = 20_000
/** Of the smaller of two: below it is the trembling of whoever drew them. */
const toleratedShare = 0.01

/**
 * Reads the neighbourhoods of a town from the text of a GeoJSON file.
 *
 * A FeatureCollection of Polygon or MultiPolygon, each with a property `name` or `nom`, in degrees
 * (WGS 84). Coordinates are kept to the tenth of a metre, altitudes left aside. All that is wrong is
 * told, not the first fault only; the overlaps once nothing else is wrong.
 *
 * Source: RFC 7946, “The GeoJSON Format”, 2016.
 */
export function readNeighbourhoods(text: string): ReadDrawing {
  const features = featuresIn(text)
  if (typeof features === 'string') return { ok: false, faults: [{ code: features }] }
  if (features.length > mostNeighbourhoods) {
    return { ok: false, faults: [{ code: 'too-many', count: features.length }] }
  }
  const read = features.map(readFeature)
  const faults = [
    ...wholeFaults(read.flatMap(({ positions }) => positions)),
    ...read.flatMap((one) => one.faults),
    ...namesTwice(read.map(({ name }) => name)),
  ]
  if (faults.length > 0) return { ok: false, faults: onceEach(faults) }
  const drawn = read.flatMap(({ name, outline }) =>
    name === null || outline === null ? [] : [{ name, outline }],
  )
  const overlaps = overlapsOf(drawn)
  return overlaps.length > 0 ? { ok: false, faults: overlaps } : { ok: true, drawn }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function featuresIn(
  text: string,
): readonly unknown[] | 'not-json' | 'not-features' | 'no-features' {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return 'not-json'
  }
  if (!isRecord(value) || value['type'] !== 'FeatureCollection') return 'not-features'
  const features = value['features']
  if (!Array.isArray(features)) return 'not-features'
  return features.length === 0 ? 'no-features' : features
}

interface ReadFeature {
  readonly name: string | null
  readonly outline: Outline | null
  /** As written, to see in which system they are. */
  readonly positions: readonly Place[]
  readonly faults: readonly DrawingFault[]
}

function readFeature(feature: unknown, index: number): ReadFeature {
  const name = isRecord(feature) ? nameIn(feature['properties']) : null
  const shown = name ?? `n° ${index + 1}`
  const unnamed: readonly DrawingFault[] =
    name === null ? [{ code: 'no-name', feature: index + 1 }] : []
  const none = (code: 'not-polygon' | 'bad-coordinate'): ReadFeature => ({
    name,
    outline: null,
    positions: [],
    faults: [...unnamed, { code, name: shown }],
  })

  const geometry = isRecord(feature) ? feature['geometry'] : null
  if (!isRecord(geometry)) return none('not-polygon')
  const { type, coordinates } = geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon') return none('not-polygon')
  const pieces = piecesIn(type === 'Polygon' ? [coordinates] : coordinates)
  if (pieces === null) return none('bad-coordinate')

  const rings = pieces.flat()
  const outline: Outline =
    pieces.length === 1 && pieces[0] !== undefined
      ? { type: 'Polygon', coordinates: pieces[0] }
      : { type: 'MultiPolygon', coordinates: pieces }
  const faults = rings.flatMap((ring) => faultsOf(ring, shown))
  return { name, outline, positions: rings.flat(), faults: [...unnamed, ...faults] }
}

function nameIn(properties: unknown): string | null {
  if (!isRecord(properties)) return null
  const [, written] = Object.entries(properties).find(([key]) => /^(name|nom)$/i.test(key)) ?? []
  if (typeof written !== 'string') return null
  const name = written.normalize('NFC').replace(/\s+/g, ' ').trim()
  return name === '' || name.length > 80 ? null : name
}

/** `null` when something in it is no pair of numbers. */
function piecesIn(value: unknown): readonly (readonly Ring[])[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  const pieces = value.map(ringsIn)
  return pieces.every((piece) => piece !== null) ? pieces : null
}

function ringsIn(value: unknown): readonly Ring[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  const rings = value.map(ringIn)
  return rings.every((ring) => ring !== null) ? rings : null
}

function ringIn(value: unknown): Ring | null {
  if (!Array.isArray(value)) return null
  const places = value.map(placeIn)
  if (!places.every((place) => place !== null)) return null
  // Two corners within ten centimetres are one.
  return places.filter((place, index) => {
    const before = places[index - 1]
    return before === undefined || before[0] !== place[0] || before[1] !== place[1]
  })
}

const toTenthOfMetre = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

function placeIn(value: unknown): Place | null {
  if (!Array.isArray(value)) return null
  const [longitude, latitude]: readonly unknown[] = value
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null
  return [toTenthOfMetre(longitude), toTenthOfMetre(latitude)]
}

const isOnEarth = ([longitude, latitude]: Place): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90

function faultsOf(ring: Ring, name: string): readonly DrawingFault[] {
  if (!ring.every(isOnEarth)) return [{ code: 'out-of-range', name }]
  const fault = ringFault(ring)
  if (fault === null) return []
  return fault.kind === 'self-crossing'
    ? [{ code: fault.kind, name, at: fault.at }]
    : [{ code: fault.kind, name }]
}

/** What is wrong with all of it at once: one sentence says more than one by neighbourhood. */
function wholeFaults(positions: readonly Place[]): readonly DrawingFault[] {
  if (positions.length > mostPoints) return [{ code: 'too-many-points', count: positions.length }]
  if (positions.length === 0) return []
  if (positions.every(looksLikeLambert93)) return [{ code: 'lambert-93' }]
  return positions.every(looksSwapped) ? [{ code: 'swapped' }] : []
}

/** RGF93 / Lambert-93 (EPSG:2154) in metres, over mainland France. */
const looksLikeLambert93 = ([x, y]: Place): boolean =>
  x >= 0 && x <= 1_300_000 && y >= 6_000_000 && y <= 7_200_000

/** Mainland France and Corsica, latitude first: nobody there has a neighbourhood off Somalia. */
const looksSwapped = ([x, y]: Place): boolean => x >= 41 && x <= 51.5 && y >= -5.5 && y <= 10

/** Of what is wrong with all of it, and of each neighbourhood, one sentence of each sort. */
function onceEach(faults: readonly DrawingFault[]): readonly DrawingFault[] {
  const isOfAll = faults.some(({ code }) => code === 'lambert-93' || code === 'too-many-points')
  const kept = isOfAll
    ? faults.filter(({ code }) => !['out-of-range', 'not-closed', 'self-crossing'].includes(code))
    : faults
  const seen = new Set<string>()
  return kept.filter((fault) => {
    const key = JSON.stringify([
      fault.code,
      'name' in fault ? fault.name : '',
      'feature' in fault ? fault.feature : 0,
    ])
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}

function namesTwice(names: readonly (string | null)[]): readonly DrawingFault[] {
  const folded = (name: string) => name.toLocaleLowerCase('fr')
  const known = names.filter((name) => name !== null)
  const twice = known.filter(
    (name, place) => known.findIndex((other) => folded(other) === folded(name)) < place,
  )
  return twice.map((name) => ({ code: 'name-twice', name }))
}

function overlapsOf(drawn: readonly DrawnNeighbourhood[]): readonly DrawingFault[] {
  return drawn.flatMap((one, place) =>
    drawn.slice(place + 1).flatMap((other): DrawingFault[] => {
      const { shared, smaller } = overlapOf(one.outline, other.outline)
      return shared > smaller * toleratedShare
        ? [{ code: 'overlap', name: one.name, other: other.name, ground: Math.round(shared) }]
        : []
    }),
  )
}
