/** What the filters of a list of projects may offer. */
export interface ProjectFacets {
  readonly themes: readonly Facet[]
  readonly neighbourhoods: readonly Facet[]
  /** Of the whole edition. */
  readonly projects: number
  /** Of the whole edition: 0 while nothing is counted. */
  readonly winners: number
}

/** A theme or a neighbourhood, and how many projects it has. */
export interface Facet {
  readonly value: string
  readonly projects: number
  readonly winners: number
}
