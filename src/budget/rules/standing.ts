import { compare } from '../../platform/kernel/fraction.ts'
import type { Project } from './edition.ts'

export interface Standing {
  /** From 1; projects with the same support share it. */
  readonly rank: number
  readonly of: number
}

/** Place of a project by its support. */
export const standingOf = (project: Project, all: readonly Project[]): Standing => ({
  rank: 1 + all.filter((other) => compare(other.score, project.score) > 0).length,
  of: all.length,
})

/** The losers with most support, first come first: those one wonders about. */
export const closestLosers = (all: readonly Project[], count: number): readonly Project[] =>
  all
    .filter(({ winnerRank }) => winnerRank === null)
    .toSorted((a, b) => compare(b.score, a.score))
    .slice(0, count)
