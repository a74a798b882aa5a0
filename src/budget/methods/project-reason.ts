import type { Fraction } from '../../platform/kernel/fraction.ts'
import type { ProjectId } from './election.ts'

/**
 * Why a project won or lost, as facts true to the rule; sentences are made of them elsewhere.
 *
 * Amounts are money, to the cent at most: what a group holds is rounded down, what it lacks up, so
 * that both still add up to the cost. Places count from 1.
 */
export type ProjectReason =
  | ConsideredReason
  | BoughtReason
  | ShortOfMoneyReason
  | NoSupporterReason
  | LoadReason
  | LoadRefusal
  | ChosenReason
  | NotChosenReason

/** `greedy`, and what completes `mes-add1u`: its turn came, and it fitted or not. */
export interface ConsideredReason {
  readonly code: 'took-its-turn' | 'did-not-fit' | 'added-by-completion'
  /** Its place in the list. */
  readonly place: number
  readonly of: number
  /** The key of the order: votes, points, or satisfaction per unit of money. */
  readonly score: Fraction
  readonly cost: Fraction
  readonly moneyAtItsTurn: Fraction
  /** 0 when it fitted. */
  readonly missing: Fraction
}

/** `mes*`: its supporters bought it. */
export interface BoughtReason {
  readonly code: 'bought-by-its-supporters'
  /** Among the purchases. */
  readonly place: number
  readonly cost: Fraction
  readonly supporters: number
  readonly payingFull: number
  /** What each of these paid (points, Borda: per point). */
  readonly fullPayment: Fraction
  /** What its supporters still held just before. */
  readonly moneyBehind: Fraction
  /** Money behind ÷ cost, at least 1. */
  readonly effectiveSupport: Fraction
}

/** `mes*`: at the end of the last run, its supporters no longer held its cost together. */
export interface ShortOfMoneyReason {
  readonly code: 'short-of-money'
  readonly cost: Fraction
  readonly supporters: number
  /** What its supporters held when the last run began. */
  readonly startingMoney: Fraction
  readonly moneyBehind: Fraction
  /** > 0 */
  readonly missing: Fraction
  /** Money behind ÷ cost, under 1. */
  readonly effectiveSupport: Fraction
  /** What its supporters paid for winners, in all. */
  readonly paidInAll: Fraction
  readonly winnersPaid: number
  /** The winners that took most of it, five at most, the greatest amount first. */
  readonly paidFor: readonly { readonly project: ProjectId; readonly amount: Fraction }[]
  /** `mes-add1u`: nor did it fit in what the completion had left at its turn. */
  readonly completion: ConsideredReason | null
}

export interface NoSupporterReason {
  readonly code: 'no-supporter'
  readonly completion: ConsideredReason | null
}

/** `phragmen`, `maximin-support`: it was the lightest to carry when it was bought. */
export interface LoadReason {
  readonly code: 'lightest-load'
  readonly place: number
  readonly cost: Fraction
  readonly supporters: number
  /** Money per voter, of those who carry most. */
  readonly greatestLoad: Fraction
}

/**
 * `phragmen`, `maximin-support`: why it was not bought.
 *
 * - `dearer-than-budget`: it took no part
 * - `next-did-not-fit`: its turn had come (phragmen), but not enough money was left
 * - `tied-with-one-that-did-not-fit`: its turn had come together with another, which ended the count
 * - `too-heavy`: the count ended (phragmen) before its load, heavier than all those bought
 * - `no-longer-fitted`: lighter projects were bought first, after which it did not fit any more
 */
export interface LoadRefusal {
  readonly code:
    | 'dearer-than-budget'
    | 'next-did-not-fit'
    | 'tied-with-one-that-did-not-fit'
    | 'too-heavy'
    | 'no-longer-fitted'
  readonly cost: Fraction
  readonly supporters: number
  /** Its load, bought next; `no-longer-fitted`, `dearer-than-budget`: at least, cost ÷ supporters. */
  readonly load: Fraction
  /** Load of the last purchase (`no-longer-fitted`: of `outAfter`); 0 when nothing was bought. */
  readonly lastLoad: Fraction
  /** After that purchase. */
  readonly moneyLeft: Fraction
  /** Cost − money left, 0 when it would have fitted. */
  readonly missing: Fraction
  /** `no-longer-fitted`: the purchase that left too little money. */
  readonly outAfter: ProjectId | null
}

/** `max-welfare`: it is in the best set. */
export interface ChosenReason {
  readonly code: 'in-the-best-set'
  readonly cost: Fraction
  readonly welfare: Fraction
  /** Welfare per unit of money. */
  readonly welfarePerMoney: Fraction
}

/** `max-welfare`: the best set that contains it gives less, or as much at the most. */
export interface NotChosenReason {
  readonly code: 'better-without' | 'as-good-without' | 'dearer-than-budget-alone'
  readonly cost: Fraction
  readonly welfare: Fraction
  readonly welfarePerMoney: Fraction
  readonly optimalWelfare: Fraction
  /** Of the best set that contains it; 0 when it cannot be bought at all. */
  readonly welfareWithIt: Fraction
}
