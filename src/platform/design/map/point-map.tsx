import type { ComponentChildren } from 'preact'
import { useWords } from '../../words/speech.tsx'
import { designWords } from '../words/index.ts'
import { halfNameOf, spotWithin } from './spot-within.ts'
import { gatherPins, type Pin } from './clusters.ts'
import { areaPath, cornersOf, fitProjection, type Projection } from './geometry.ts'
import type { MapArea } from './places.ts'

/** Something at one place of the map, or several things at the same. */
export interface MapPoint {
  readonly longitude: number
  readonly latitude: number
  readonly count: number
  /** Drawn in its disc when it is alone: one letter or sign, the same in the legend. */
  readonly sign: string
  /** Read aloud, and shown under the pointer. */
  readonly label: string
  readonly href: string
}

/** What is seen of the ground, in degrees. */
export interface MapFrame {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export interface PointMapProps {
  readonly caption: string
  readonly areas: readonly Pick<MapArea, 'label' | 'geometry'>[]
  readonly points: readonly MapPoint[]
  /** `null`: the whole of the areas. */
  readonly frame: MapFrame | null
  /** Points too close to be drawn apart: what they are called together, and where they lead. */
  readonly together: (points: readonly MapPoint[]) => Pick<MapPoint, 'label' | 'href'>
  readonly legend: readonly { readonly sign: string; readonly text: string }[]
  /** The same as a list. */
  readonly children: ComponentChildren
}

const width = 360
const radius = 15
const ringRadius = 18
/** Discs on one map: thousands of points stay a page that a phone can draw. */
const mostPins = 80

/** Points on the town drawn by the server; those too close make one disc, with their number. */
export function PointMap(props: PointMapProps) {
  const { caption, areas, points, frame, legend } = props
  const say = useWords(designWords)
  const projection = fitProjection(seenOf(areas, frame), width, frame === null ? 6 : 0)
  const pins = gathered(points, projection)
  return (
    <figure class="map map-beside">
      <figcaption class="chart-caption">{caption}</figcaption>
      <svg
        class={frame === null ? 'map-drawing' : 'map-drawing map-drawing-framed'}
        viewBox={`0 0 ${projection.width} ${projection.height}`}
        role="group"
        aria-label={caption}
      >
        {areas.map(({ geometry }, index) => (
          <path
            class={`map-area map-area-${(index % 5) + 1}`}
            d={areaPath(geometry, projection)}
            fill-rule="evenodd"
          />
        ))}
        <g aria-hidden="true">
          {areas.map((area) => (
            <AreaName {...area} projection={projection} pins={pins} />
          ))}
        </g>
        {pins.map((pin) => (
          <PointPin {...pin} together={props.together} />
        ))}
      </svg>
      {points.length > 0 && (
        <ul class="map-legend" role="list" aria-label={say('map-legend')}>
          {legend.map(({ sign, text }) => (
            <li>
              <span class="map-key" aria-hidden="true">
                {sign}
              </span>
              {text}
            </li>
          ))}
        </ul>
      )}
      {props.children}
    </figure>
  )
}

const seenOf = (areas: PointMapProps['areas'], frame: MapFrame | null) =>
  frame === null
    ? areas.flatMap(({ geometry }) => cornersOf(geometry))
    : [
        [frame.west, frame.south],
        [frame.east, frame.north],
      ]

function AreaName({
  label,
  geometry,
  projection,
  pins,
}: PointMapProps['areas'][number] & {
  readonly projection: Projection
  readonly pins: readonly Pin<MapPoint>[]
}) {
  const { x, y } = spotWithin(
    geometry,
    projection,
    { halfWidth: halfNameOf(label), above: 10, below: 4 },
    { spots: pins, radius: ringRadius },
  )
  return (
    <text class="map-name" x={x} y={y} text-anchor="middle">
      {label}
    </text>
  )
}

/** From a disc’s width, and further as long as there are too many discs. */
function gathered(points: readonly MapPoint[], { project }: Projection): readonly Pin<MapPoint>[] {
  const gather = (reach: number): readonly Pin<MapPoint>[] => {
    const pins = gatherPins(points, (point) => project(point.longitude, point.latitude), reach)
    return pins.length <= mostPins ? pins : gather(reach * 1.3)
  }
  return gather(2 * ringRadius + 1)
}

function PointPin({ x, y, places, together }: Pin<MapPoint> & Pick<PointMapProps, 'together'>) {
  const [first] = places
  if (first === undefined) return null
  const { label, href } = places.length === 1 ? first : together(places)
  const count = places.reduce((sum, point) => sum + point.count, 0)
  const isAlone = count === 1
  return (
    <>
      <a href={href} aria-label={label}>
        <title>{label}</title>
        {!isAlone && <circle class="map-pin-ring" cx={x} cy={y} r={ringRadius} />}
        <circle class="map-pin-disc" cx={x} cy={y} r={radius} />
      </a>
      {/* Beside the link, whose name says the number in a sentence. */}
      <g class="map-count" aria-hidden="true">
        <text class="map-pin-number" x={x} y={y} dy="0.35em" text-anchor="middle">
          {isAlone ? first.sign : count}
        </text>
      </g>
    </>
  )
}
