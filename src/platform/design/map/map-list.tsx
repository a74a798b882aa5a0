import { useWords } from '../../words/speech.tsx'
import { Disclosure } from '../blocks/disclosure.tsx'
import { designWords } from '../words/index.ts'
import { listId, type MapArea, type MapPlace } from './places.ts'

interface MapLegendProps {
  readonly hasPlaces: boolean
  readonly hasClusters: boolean
  readonly hasCounts: boolean
  readonly countLegend: string | undefined
}

/** What the signs of the map mean. */
export function MapLegend({ hasPlaces, hasClusters, hasCounts, countLegend }: MapLegendProps) {
  const say = useWords(designWords)
  if (!hasPlaces && !hasCounts) return null
  return (
    <ul class="map-legend" role="list" aria-label={say('map-legend')}>
      {hasCounts && (
        <li>
          <span class="map-key" aria-hidden="true">
            5
          </span>
          {countLegend ?? say('map-count-legend')}
        </li>
      )}
      {hasPlaces && (
        <li>
          <span class="map-key" aria-hidden="true">
            1
          </span>
          {say('map-pin')}
        </li>
      )}
      {hasClusters && (
        <li>
          <span class="map-key map-key-cluster" aria-hidden="true">
            ×2
          </span>
          {say('map-cluster-legend')}
        </li>
      )}
    </ul>
  )
}

interface MapListProps {
  readonly areas: readonly MapArea[]
  readonly places: readonly MapPlace[]
  readonly isFolded: boolean
}

/** The map's twin. */
export function MapList({ areas, places, isFolded }: MapListProps) {
  const say = useWords(designWords)
  const list = places.length > 0 ? <PlaceList places={places} /> : <AreaList areas={areas} />
  return isFolded ? <Disclosure summary={say('map-list')}>{list}</Disclosure> : list
}

function AreaList({ areas }: { readonly areas: readonly MapArea[] }) {
  const say = useWords(designWords)
  return (
    <ul class="map-list" role="list" aria-label={say('map-areas')}>
      {areas.map((area, index) => (
        <li>
          <span class={`map-swatch map-area-${(index % 5) + 1}`} aria-hidden="true" />
          <span class="map-list-name">
            {area.href === undefined ? area.label : <a href={area.href}>{area.label}</a>}
          </span>
          {(area.detail !== undefined || area.count !== undefined) && (
            <span class="map-list-detail">{area.detail ?? area.count}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function PlaceList({ places }: { readonly places: readonly MapPlace[] }) {
  const say = useWords(designWords)
  return (
    <ol class="map-list" role="list" aria-label={say('map-places')}>
      {places.map((place, index) => (
        <li id={listId(place)}>
          <span class="map-key" aria-hidden="true">
            {index + 1}
          </span>
          <span class="map-list-name">
            {place.href === undefined ? place.label : <a href={place.href}>{place.label}</a>}
          </span>
          {place.detail !== undefined && <span class="map-list-detail">{place.detail}</span>}
        </li>
      ))}
    </ol>
  )
}
