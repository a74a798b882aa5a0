import type { RuleName } from '../../src/budget/methods/count.ts'
import type { AskedCount } from './measured-count.ts'

const rules: readonly RuleName[] = [
  'greedy',
  'mes',
  'mes-add1u',
  'phragmen',
  'maximin-support',
  'max-welfare',
]

export interface GrowthLine {
  readonly voters: number
  readonly projects: number
  readonly counts: readonly AskedCount[]
}

/** Voters doubled three times, then projects, from an election such as a town of 100,000 holds. */
const sizes = [
  [5_000, 100],
  [10_000, 100],
  [20_000, 100],
  [40_000, 100],
  [10_000, 50],
  [10_000, 200],
  [10_000, 400],
] as const

export const growthRules = rules

export const growthLines: readonly GrowthLine[] = sizes.map(([voters, projects]) => ({
  voters,
  projects,
  counts: rules.map((rule) => ({
    election: { voters, projects },
    rule,
    satisfaction: 'cost',
    ties: 'minCostMaxVotes',
    // Shares are of tens of euros: by one euro at a time, as a town would.
    ...(rule === 'mes-add1u' && { increment: 1 }),
  })),
}))
