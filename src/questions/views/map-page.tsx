import {
  Actions,
  Block,
  EmptyState,
  LinkButton,
  type MapPoint,
  PageHeading,
  Pagination,
  PointMap,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Neighbourhood } from '../../town/index.ts'
import { framed, isOnePlace, writtenZone, type Zone, zoneOf } from '../methods/zone.ts'
import { type MapFilters, type PlaceCount, publicStateOf } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import { type ListedQuestion, publicStates } from '../rules/question.ts'
import { squareMetres } from '../rules/shown-place.ts'
import { mapWords, questionWords } from '../words/index.ts'
import { ListFilters } from './list-filters.tsx'
import { ListOrMap } from './list-or-map.tsx'
import { AskInArabic } from './ask-in-arabic.tsx'
import { groundOf } from './ground.ts'
import type { PublicPlace } from './public-model.ts'
import { PublicStateTag } from './public-state.tsx'

export interface MapModel extends PublicPlace {
  /** Of this page, in the part of the map that is shown. */
  readonly questions: readonly ListedQuestion[]
  readonly places: readonly PlaceCount[]
  readonly areas: readonly Pick<Neighbourhood, 'name' | 'outline'>[]
  /** All that the filters find in the town, on the map or not. */
  readonly found: number
  readonly perPage: number
  readonly filters: MapFilters
}

/** Questions at their place in the town, and the same as a list. */
export function mapPage(model: MapModel, speech: Speech): Page {
  const say = sayWith(mapWords, speech)
  return {
    title: say('title'),
    description: say('lead', { metres: squareMetres }),
    trail: [{ label: sayWith(questionWords, speech)('list.title'), path: questionPaths.all() }],
    body: <MapBody {...model} />,
  }
}

function MapBody(model: MapModel) {
  const { filters, places, perPage } = model
  const { zone, page, mots, theme, quartier, etat } = filters
  const say = useWords(mapWords)
  const sayOfList = useWords(questionWords)
  const address = useAddress()
  const root = address(questionPaths.map())
  const kept = { mots, theme, quartier, etat }
  const shown = places.reduce((sum, { count }) => sum + count, 0)
  return (
    <Block>
      <PageHeading
        title={say('title')}
        lead={say('lead', { metres: squareMetres })}
        actions={
          <Actions>
            <LinkButton href={address(questionPaths.ask())}>{sayOfList('list.ask')}</LinkButton>
            <AskInArabic />
          </Actions>
        }
      />
      <ListFilters choices={model.choices} action={root} filters={filters} total={shown} />
      <ListOrMap choices={model.choices} filters={filters} isMap />
      {zone !== null && (
        <p>
          {say('part', { count: shown })}. <a href={root + queryText(kept)}>{say('whole')}</a>
        </p>
      )}
      {shown === 0 ? (
        <EmptyState title={say('nothing')}>{say('nothing-hint')}</EmptyState>
      ) : (
        <Drawn {...model} />
      )}
      <Pagination
        current={page}
        total={Math.ceil(shown / perPage)}
        hrefFor={(to) =>
          root +
          queryText({
            ...kept,
            zone: zone === null ? '' : writtenIn(zone),
            page: to === 1 ? '' : to,
          })
        }
      />
      {zone === null && (
        <p>
          {say('elsewhere', { count: Math.max(0, model.found - shown) })}{' '}
          {model.found > shown && (
            <a href={address(questionPaths.all()) + queryText(kept)}>{say('elsewhere-link')}</a>
          )}
        </p>
      )}
    </Block>
  )
}

const writtenIn = ({ west, south, east, north }: Zone): string =>
  [west, south, east, north].join(',')

function Drawn({ places, areas, filters, questions, neighbourhoods }: MapModel) {
  const say = useWords(mapWords)
  const sayOfList = useWords(questionWords)
  const address = useAddress()
  const { zone, page: _, ...kept } = filters
  const whole = groundOf(areas.map(({ outline }) => outline)) ?? zoneOf(places)
  if (whole === null) return null
  const closer = (to: Zone) =>
    address(questionPaths.map()) +
    queryText({ ...kept, zone: writtenZone(isOnePlace(to) ? to : framed(to, whole)) })
  const point = (place: PlaceCount): MapPoint => {
    const state = publicStateOf(place)
    const { street, count, number, title } = place
    return count === 1
      ? {
          ...place,
          sign: signs[state],
          label: say('one-label', { number, title, state: sayOfList(`public.${state}`) }),
          href: address(questionPaths.one(number)),
        }
      : {
          ...place,
          sign: '',
          label: say('street-label', { street: street ?? say('square'), count }),
          href: closer(zoneOf([place]) ?? whole),
        }
  }
  return (
    <PointMap
      caption={say('caption')}
      areas={areas.map(({ name, outline }) => ({ label: name, geometry: outline }))}
      frame={zone === null ? null : framedPart(zone, whole)}
      points={places.map(point)}
      together={(near) => ({
        label: say('near-label', {
          count: near.reduce((sum, { count }) => sum + count, 0),
          places: near.length,
        }),
        href: closer(zoneOf(near) ?? whole),
      })}
      legend={[
        ...publicStates.map((state) => ({ sign: signs[state], text: say(`legend-${state}`) })),
        { sign: '5', text: say('legend-many') },
      ]}
    >
      <ol class="map-list" role="list" aria-label={say('in-list')}>
        {questions.map((question) => (
          <li>
            <span class="map-list-name">
              <a href={address(questionPaths.one(question.number))}>{question.title}</a>
              <span class="map-list-more">
                <PublicStateTag question={question} />
                {[
                  say('number', { number: question.number }),
                  question.shownPlace?.street ?? say('square'),
                  neighbourhoods.find(({ id }) => id === question.neighbourhood)?.name,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </PointMap>
  )
}

/** A single place is seen with what is around it; a part is shown as it is. */
const framedPart = (zone: Zone, whole: Zone): Zone =>
  zone.north - zone.south < 0.0001 ? framed(zone, whole) : zone

/** Not by colour alone. */
const signs = { waiting: '?', answered: '✓', forwarded: '↗' } as const
