import type { Fraction } from '../../platform/kernel/fraction.ts'
import type { ProjectId } from './election.ts'

/** The rules Parvis counts by; each has its file and its explanation beside this one. */
export const ruleNames = [
  'greedy',
  'mes',
  'mes-add1u',
  'mes-add1-nonexhaustive',
  'mes-add1-pabutools',
  'phragmen',
  'maximin-support',
  'max-welfare',
] as const
export type RuleName = (typeof ruleNames)[number]

/** How much a voter is satisfied by a funded project: see each rule's explanation. */
export const satisfactionNames = ['cost', 'card', 'points', 'borda'] as const
export type SatisfactionName = (typeof satisfactionNames)[number]

export const greedyOrders = ['votes-or-points', 'satisfaction-per-cost'] as const
export type GreedyOrder = (typeof greedyOrders)[number]

/** What a count was asked: with the ballots, all one needs to count again. */
export interface CountSettings {
  readonly rule: RuleName
  readonly satisfaction: SatisfactionName
  /** `greedy` only. */
  readonly order?: GreedyOrder
  /** `mes-add1*` only: what each voter's endowment grows by, > 0. */
  readonly increment?: Fraction
}

/** Project ids from first to last: of two tied projects, the earlier wins. All projects are in it. */
export type TieOrder = readonly ProjectId[]

/** The result of a count and its trace: enough to replay every round by hand. */
export interface Count {
  readonly settings: CountSettings
  /** Winners, in order of purchase. */
  readonly selected: readonly ProjectId[]
  readonly totalCost: Fraction
  readonly budget: Fraction
  readonly voters: number
  readonly rounds: readonly Round[]
  /** Rounds, over all the runs within the budget, where two or more projects were exactly tied. */
  readonly tieEvents: number
  /** `mes*`: money each voter held at the start of the last run. */
  readonly finalEndowment?: Fraction
  /** `mes*`: how many times the count was run with growing endowments. */
  readonly runs?: number
  /** `mes*`: money left in the voters' hands. */
  readonly unspentByVoters?: Fraction
  /** `max-welfare`: the optimum. */
  readonly optimalWelfare?: Fraction
  /** Why the count ended. */
  readonly stopReason: StopReason
}

export const stopReasons = [
  'list-exhausted',
  'nothing-affordable',
  'exhaustive',
  'next-infeasible',
  'all-supported-bought',
  'everything-affordable',
  'next-does-not-fit',
  'nothing-fits',
  'optimum',
] as const
export type StopReason = (typeof stopReasons)[number]

/** One line of the trace. `moneyLeft` is what remains of the budget after the round. */
export type Round = ConsideredRound | PurchaseRound | LoadRound | ChosenRound

/** `greedy`, and the completion of `mes-add1u`: a project comes up in the order and fits or not. */
export interface ConsideredRound {
  readonly kind: 'considered' | 'completion'
  readonly project: ProjectId
  readonly cost: Fraction
  /** The key of the order: votes, points, or satisfaction per unit of money. */
  readonly score: Fraction
  readonly taken: boolean
  readonly moneyLeft: Fraction
}

/** `mes*`: the supporters of a project buy it together. */
export interface PurchaseRound {
  readonly kind: 'purchase'
  readonly project: ProjectId
  readonly cost: Fraction
  /** ρ: money paid per unit of satisfaction. */
  readonly rate: Fraction
  /** What a supporter with enough money pays (points, borda: per point). */
  readonly fullPayment: Fraction
  readonly supporters: number
  readonly payingFull: number
  /** All the money the supporters held just before. */
  readonly moneyBehind: Fraction
  /** Those who gave all they had left, grouped by what they gave; amounts of 0 included. */
  readonly lesserPayments: readonly { readonly amount: Fraction; readonly voters: number }[]
  readonly moneyLeft: Fraction
}

/** `phragmen`, `maximin-support`: the cost is shared so that the greatest load is least. */
export interface LoadRound {
  readonly kind: 'load'
  readonly project: ProjectId
  readonly cost: Fraction
  readonly greatestLoad: Fraction
  readonly supporters: number
  readonly moneyLeft: Fraction
}

/** `max-welfare`: part of the optimal set; the order has no meaning. */
export interface ChosenRound {
  readonly kind: 'chosen'
  readonly project: ProjectId
  readonly cost: Fraction
  readonly welfare: Fraction
  readonly moneyLeft: Fraction
}
