import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'
import { gatherPins } from './clusters.ts'
import { areaPath, cornersOf, fitProjection, type Projection } from './geometry.ts'
import { MapLegend, MapList } from './map-list.tsx'
import { halfNameOf, spotWithin } from './spot-within.ts'
import { listId, type MapArea, type MapPlace } from './places.ts'

export interface NeighbourhoodMapProps {
  /** What the map shows: "42 projets au vote, par quartier". */
  readonly caption: string
  readonly areas: readonly MapArea[]
  readonly places?: readonly MapPlace[]
  /** What the numbers in the areas count. */
  readonly countLegend?: string
  /** Folded, the list is one click away; it is never absent. */
  readonly isListFolded?: boolean
}

const width = 360
const pinRadius = 16
/** From a disc to the line on which its name stands. */
const nameBelow = 13

/** The town drawn by the server, and the same as a list: whoever does not see the map loses nothing. */
export function NeighbourhoodMap(props: NeighbourhoodMapProps) {
  const { areas, places = [], caption } = props
  const projection = fitProjection(farthest(areas, places), width, 6)
  return (
    <figure class="map">
      <figcaption class="chart-caption">{caption}</figcaption>
      <svg
        class="map-drawing"
        viewBox={`0 0 ${projection.width} ${projection.height}`}
        role="group"
        aria-label={caption}
      >
        {areas.map((area, index) => (
          <Area area={area} index={index} projection={projection} />
        ))}
        {places.length === 0
          ? areas.map((area) => <AreaCount area={area} projection={projection} />)
          : pinsOf(places, projection).map((pin) => <PlacePin {...pin} />)}
      </svg>
      <MapLegend
        hasPlaces={places.length > 0}
        hasClusters={pinsOf(places, projection).some((pin) => pin.places.length > 1)}
        hasCounts={places.length === 0 && areas.some(({ count }) => count !== undefined)}
        countLegend={props.countLegend}
      />
      <MapList areas={areas} places={places} isFolded={props.isListFolded ?? false} />
    </figure>
  )
}

const farthest = (areas: readonly MapArea[], places: readonly MapPlace[]) => [
  ...areas.flatMap(({ geometry }) => cornersOf(geometry)),
  ...places.map(({ longitude, latitude }) => [longitude, latitude]),
]

interface AreaProps {
  readonly area: MapArea
  readonly projection: Projection
}

function Area({ area, index, projection }: AreaProps & { readonly index: number }) {
  const outline = (
    <path
      class={`map-area map-area-${(index % 5) + 1}`}
      d={areaPath(area.geometry, projection)}
      fill-rule="evenodd"
    />
  )
  if (area.href === undefined) return outline
  // The list says the same with larger targets: tabbing through both would be twice the work.
  return (
    <a href={area.href} aria-label={area.label}>
      {outline}
    </a>
  )
}

function AreaCount({ area, projection }: AreaProps) {
  const { x, y } = spotWithin(area.geometry, projection, {
    halfWidth: Math.max(pinRadius, halfNameOf(area.label)) + 2,
    above: pinRadius + 2,
    below: pinRadius + nameBelow + 4,
  })
  return (
    <g class="map-count" aria-hidden="true">
      {area.count !== undefined && (
        <>
          <circle class="map-pin-disc" cx={x} cy={y} r={pinRadius} />
          <text class="map-pin-number" x={x} y={y} dy="0.35em" text-anchor="middle">
            {area.count}
          </text>
        </>
      )}
      <text class="map-name" x={x} y={y + pinRadius + nameBelow} text-anchor="middle">
        {area.label}
      </text>
    </g>
  )
}

interface NumberedPlace {
  readonly place: MapPlace
  readonly number: number
}

const pinsOf = (places: readonly MapPlace[], { project }: Projection) =>
  gatherPins(
    places.map((place, index): NumberedPlace => ({ place, number: index + 1 })),
    ({ place }) => project(place.longitude, place.latitude),
    pinRadius * 1.6,
  )

function PlacePin({ x, y, places }: ReturnType<typeof pinsOf>[number]) {
  const say = useWords(designWords)
  const [first] = places
  if (first === undefined) return null
  const isCluster = places.length > 1
  const label = isCluster ? say('map-cluster', { count: places.length }) : first.place.label
  const isHighlighted = places.some(({ place }) => place.isHighlighted === true)
  return (
    <a
      class={isHighlighted ? 'map-pin-highlighted' : undefined}
      href={isCluster ? `#${listId(first.place)}` : (first.place.href ?? `#${listId(first.place)}`)}
      aria-label={isCluster ? label : `${first.number}. ${label}`}
    >
      {isCluster && <circle class="map-pin-ring" cx={x} cy={y} r={pinRadius + 4} />}
      <circle class="map-pin-disc" cx={x} cy={y} r={pinRadius} />
      <text class="map-pin-number" x={x} y={y} dy="0.35em" text-anchor="middle">
        {isCluster ? `×${places.length}` : first.number}
      </text>
    </a>
  )
}
