import type { Project } from './edition.ts'
import type { Facet, ProjectFacets } from './project-facets.ts'

/** How projects can be shown on the ground, by what their edition knows of places. */
export type ProjectPlaces =
  /** The town's own neighbourhoods have projects: drawn as areas. */
  | {
      readonly kind: 'areas'
      readonly areas: readonly NeighbourhoodCount[]
      /** Those of no neighbourhood, which no map shows. */
      readonly wholeTown: Omit<NeighbourhoodCount, 'name'>
    }
  /** Projects know where they are, in a town whose outline we do not have. */
  | { readonly kind: 'points'; readonly projects: readonly PlacedProject[] }
  /** Only names of neighbourhoods. */
  | { readonly kind: 'names'; readonly neighbourhoods: readonly Facet[] }

export interface NeighbourhoodCount {
  readonly name: string
  readonly projects: number
  readonly winners: number
}

export type PlacedProject = Project & { readonly latitude: number; readonly longitude: number }

/** So many points can be told apart on a phone; the list of projects holds them all. */
const mostPoints = 40

/**
 * Chooses the drawing: areas when the edition speaks of our neighbourhoods, else points when
 * projects have coordinates (winners first), else names; `null` when nothing is known of places.
 */
export function projectPlaces(
  neighbourhoods: readonly string[],
  facets: ProjectFacets,
  projects: readonly Project[],
): ProjectPlaces | null {
  const byName = new Map(facets.neighbourhoods.map((facet) => [facet.value, facet]))
  if (neighbourhoods.some((name) => byName.has(name))) {
    const areas = neighbourhoods.map((name) => {
      const { projects: count = 0, winners = 0 } = byName.get(name) ?? {}
      return { name, projects: count, winners }
    })
    const elsewhere = projects.filter(({ neighbourhood }) => neighbourhood === null)
    const won = elsewhere.filter(({ winnerRank }) => winnerRank !== null)
    const wholeTown = { projects: elsewhere.length, winners: won.length }
    return { kind: 'areas', areas, wholeTown }
  }
  const placed = projects.filter(isPlaced)
  if (placed.length > 0) {
    const winnersFirst = placed.toSorted(
      (a, b) => (a.winnerRank ?? Number.MAX_VALUE) - (b.winnerRank ?? Number.MAX_VALUE),
    )
    return { kind: 'points', projects: winnersFirst.slice(0, mostPoints) }
  }
  return facets.neighbourhoods.length > 1
    ? { kind: 'names', neighbourhoods: facets.neighbourhoods }
    : null
}

const isPlaced = (project: Project): project is PlacedProject =>
  project.latitude !== null && project.longitude !== null
