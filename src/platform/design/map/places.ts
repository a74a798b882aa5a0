import type { ComponentChildren } from 'preact'
import type { AreaGeometry } from './geometry.ts'

export interface MapArea {
  readonly id: string
  readonly label: string
  readonly geometry: AreaGeometry
  readonly href?: string | undefined
  /** How many of what the map shows, or a hole for it; drawn in the area when there are no places. */
  readonly count?: number | string | undefined
  /** Said in the list: "12 projets". */
  readonly detail?: ComponentChildren
}

export interface MapPlace {
  readonly id: string
  readonly label: string
  readonly longitude: number
  readonly latitude: number
  readonly href?: string | undefined
  readonly detail?: ComponentChildren
  /** Apart from the others: a winner among projects. */
  readonly isHighlighted?: boolean
}

/** Where a place stands in the list, so that a cluster of pins can lead there. */
export const listId = ({ id }: { readonly id: string }): string => `lieu-${id}`
