/** Longitude then latitude, WGS 84. */
export type Place = readonly [longitude: number, latitude: number]
/** Closed: the last point is the first. */
export type Ring = readonly Place[]

/** GeoJSON; the first ring is the outside, the others are holes. */
export interface Polygon {
  readonly type: 'Polygon'
  readonly coordinates: readonly Ring[]
}

/** A neighbourhood in several pieces: on both sides of a river, or around another town. */
export interface MultiPolygon {
  readonly type: 'MultiPolygon'
  readonly coordinates: readonly (readonly Ring[])[]
}

export type Outline = Polygon | MultiPolygon

/** Each piece with its holes. */
export const piecesOf = (outline: Outline): readonly (readonly Ring[])[] =>
  outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates
