import type { PartExamples } from '../example.ts'
import { NeighbourhoodMap } from './neighbourhood-map.tsx'
import type { AreaGeometry, Position } from './geometry.ts'
import type { MapArea } from './places.ts'
import { Plan, PointField } from './plan.tsx'
import { type MapPoint, PointMap, type PointMapProps } from './point-map.tsx'

const ring = (...corners: readonly Position[]): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0] ?? []]],
})

/** An invented town of five neighbourhoods around a crossroads. */
const areas: readonly MapArea[] = [
  {
    id: 'coteau',
    label: 'Le Coteau',
    geometry: ring(
      [2.318, 48.8],
      [2.325, 48.7975],
      [2.3275, 48.7975],
      [2.326, 48.792],
      [2.313, 48.789],
    ),
    href: '#coteau',
    count: 9,
    detail: '9 projets',
  },
  {
    id: 'plaine',
    label: 'La Plaine',
    geometry: ring(
      [2.3275, 48.7975],
      [2.334, 48.797],
      [2.341, 48.7968],
      [2.344, 48.7935],
      [2.326, 48.792],
    ),
    href: '#plaine',
    count: 7,
    detail: '7 projets',
  },
  {
    id: 'moulin',
    label: 'Le Moulin',
    geometry: ring(
      [2.313, 48.789],
      [2.326, 48.792],
      [2.3295, 48.7868],
      [2.3238, 48.7835],
      [2.3195, 48.7835],
      [2.3205, 48.7872],
    ),
    href: '#moulin',
    count: 6,
    detail: '6 projets',
  },
  {
    id: 'source',
    label: 'La Source',
    geometry: ring(
      [2.344, 48.7935],
      [2.342, 48.79],
      [2.3375, 48.786],
      [2.3295, 48.7868],
      [2.326, 48.792],
    ),
    href: '#source',
    count: 12,
    detail: '12 projets',
  },
  {
    id: 'gare',
    label: 'La Gare',
    geometry: ring(
      [2.3295, 48.7868],
      [2.3375, 48.786],
      [2.3365, 48.7845],
      [2.332, 48.7838],
      [2.3285, 48.7858],
    ),
    href: '#gare',
    count: 8,
    detail: '8 projets',
  },
]

const point = (longitude: number, latitude: number, count = 1): MapPoint => ({
  longitude,
  latitude,
  count,
  sign: '?',
  label: count === 1 ? 'Question n° 12 : un lampadaire éteint' : `${count} questions`,
  href: `#${longitude}`,
})

const pointMap: Omit<PointMapProps, 'children'> = {
  caption: 'Où les questions se posent',
  areas,
  frame: null,
  points: [
    point(2.33, 48.795),
    point(2.3301, 48.7951),
    point(2.3385, 48.79),
    point(2.318, 48.793, 7),
  ],
  together: (near) => ({ label: `${near.length} lieux proches`, href: '#pres' }),
  legend: [
    { sign: '?', text: 'en attente' },
    { sign: '5', text: 'nombre de questions' },
  ],
}

const pointList = (
  <ol class="map-list" role="list" aria-label="Questions">
    <li>
      <span class="map-list-name">
        <a href="#q12">Un lampadaire éteint</a>
        <span class="map-list-more">n° 12 · Rue de l’Aqueduc</span>
      </span>
    </li>
  </ol>
)

const outlines = areas.map(({ geometry }) => geometry)

export const mapExamples: readonly PartExamples[] = [
  {
    part: 'NeighbourhoodMap',
    purpose: 'La ville dessinée, et la même chose en liste.',
    examples: [
      {
        title: 'Des nombres par quartier',
        body: (
          <NeighbourhoodMap
            caption="42 projets au vote, par quartier"
            countLegend="Nombre de projets"
            areas={areas}
          />
        ),
      },
      {
        title: 'Des lieux numérotés',
        body: (
          <NeighbourhoodMap
            caption="Où voter sur papier"
            areas={areas.map(({ count: _count, href: _href, ...area }) => area)}
            places={[
              {
                id: 'mairie',
                label: 'Mairie',
                longitude: 2.3318,
                latitude: 48.7925,
                href: '#mairie',
                detail: '9 h – 18 h',
                isHighlighted: true,
              },
              {
                id: 'mediatheque',
                label: 'Médiathèque',
                longitude: 2.332,
                latitude: 48.7923,
                href: '#mediatheque',
              },
              {
                id: 'carnot',
                label: 'École Carnot',
                longitude: 2.3185,
                latitude: 48.7935,
                href: '#carnot',
              },
              {
                id: 'gymnase',
                label: 'Gymnase de la Source',
                longitude: 2.3385,
                latitude: 48.79,
                href: '#gymnase',
              },
            ]}
          />
        ),
      },
    ],
  },
  {
    part: 'PointField',
    purpose: 'Montrer un lieu de la ville sans en connaître l’adresse.',
    examples: [
      {
        title: 'Rien n’est montré',
        body: (
          <PointField
            areas={outlines}
            mark={null}
            label="Montrer le lieu sur le plan"
            hint="Au clavier, écrivez l’adresse au-dessus."
            chosen="Lieu montré."
            removeLabel="Enlever le point"
            imageSrc="#"
          />
        ),
      },
    ],
  },
  {
    part: 'Plan',
    purpose: 'La ville en petit, et un lieu.',
    examples: [{ title: 'Un lieu', body: <Plan areas={outlines} mark={{ x: 120, y: 90 }} /> }],
  },
  {
    part: 'PointMap',
    purpose: 'Des points sur la ville, réunis quand ils se touchent, et leur liste.',
    examples: [
      { title: 'Toute la ville', body: <PointMap {...pointMap}>{pointList}</PointMap> },
      {
        title: 'De plus près',
        body: (
          <PointMap
            {...pointMap}
            caption="Un carrefour"
            frame={{ west: 2.327, south: 48.793, east: 2.333, north: 48.797 }}
            points={[point(2.33, 48.795), point(2.3318, 48.7961)]}
          >
            {pointList}
          </PointMap>
        ),
      },
    ],
  },
]
