import { NeighbourhoodMap, Table } from '../../platform/design/index.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { useSpoken, useWords } from '../../platform/words/speech.tsx'
import { queryText, useAddress } from '../../platform/web/index.ts'
import type { Neighbourhood } from '../../town/index.ts'
import type { Edition } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import type { ProjectPlaces } from '../rules/project-places.ts'
import { budgetWords } from '../words/index.ts'
import { useMoney } from './money.tsx'

export interface PlacesModel {
  readonly edition: Edition
  readonly places: ProjectPlaces
  readonly neighbourhoods: readonly Neighbourhood[]
}

/** Where projects are: a map and its list, or bars when nothing says where neighbourhoods are. */
export function Places({ edition, places, neighbourhoods }: PlacesModel) {
  const say = useWords(budgetWords)
  const language = useSpoken()
  const address = useAddress()
  const money = useMoney(edition)
  const hrefOf = (neighbourhood: string) =>
    address(paths.projects(edition.slug)) + queryText({ neighbourhood })
  const detail = (projects: number, winners: number) => say('places.detail', { projects, winners })

  switch (places.kind) {
    case 'areas': {
      const counts = new Map(places.areas.map((area) => [area.name, area]))
      return (
        <>
          <NeighbourhoodMap
            caption={say('places.caption')}
            countLegend={say('places.legend')}
            areas={neighbourhoods.map(({ id, name, outline }) => {
              const { projects = 0, winners = 0 } = counts.get(name) ?? {}
              return {
                id,
                label: name,
                geometry: outline,
                count: projects,
                detail: detail(projects, winners),
                href: hrefOf(name),
              }
            })}
          />
          {places.wholeTown.projects > 0 && <p>{say('places.whole-town', places.wholeTown)}</p>}
        </>
      )
    }
    case 'points':
      return (
        <NeighbourhoodMap
          caption={say('places.points')}
          areas={[]}
          isListFolded
          places={places.projects.map((project) => ({
            id: project.code,
            label: project.title,
            longitude: project.longitude,
            latitude: project.latitude,
            href: address(paths.project(edition.slug, project.code)),
            detail: money(project.cost),
            isHighlighted: project.winnerRank !== null,
          }))}
        />
      )
    case 'names':
      return (
        <Table
          caption={say('places.caption')}
          isCaptionHidden
          narrow="scroll"
          columns={[
            { key: 'name', label: say('neighbourhood') },
            { key: 'projects', label: say('places.projects'), isNumeric: true },
            { key: 'winners', label: say('places.winners'), isNumeric: true },
          ]}
          rows={places.neighbourhoods.map(({ value, projects, winners }) => ({
            name: <a href={hrefOf(value)}>{value}</a>,
            projects: formatCount(projects, language),
            winners: formatCount(winners, language),
          }))}
        />
      )
  }
}
