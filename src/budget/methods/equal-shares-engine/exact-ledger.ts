import { divide, type Fraction } from '../../../platform/kernel/fraction.ts'
import type { Electorate } from './electorate.ts'
import { compareRatios, type Ratio } from './ratio.ts'

/** Nobody in the bloc has yet given all she had left. */
export const never = 2 ** 31 - 1

/** What has been bought so far in a run: enough to know everyone's money exactly. */
export interface PurchaseHistory {
  /** Money each voter held at the start, in true money. */
  readonly endowment: Fraction
  /** Projects in order of purchase. */
  readonly order: readonly number[]
  /** Round at which each project was bought, −1 when it was not. */
  readonly roundOf: Int32Array
  /** Round at which each bloc gave all it had left, or `never`. */
  readonly exhaustedAt: Int32Array
}

/**
 * Everyone's money, exactly, computed only where somebody asks.
 *
 * A voter who was never exhausted holds the endowment less the full payments of what she supported;
 * an exhausted one holds nothing. So money is a whole combination of the rounds' full payments,
 * and a full payment is the cost, less what the exhausted gave, over the weight of the others.
 * All amounts share one growing denominator, in whole money: no common divisor is ever sought.
 */
export class ExactLedger {
  readonly #electorate: Electorate
  readonly #history: PurchaseHistory
  readonly #payments: (bigint | undefined)[] = []
  #denominator: bigint
  #endowment: bigint

  constructor(electorate: Electorate, history: PurchaseHistory) {
    const endowment = divide(history.endowment, electorate.moneyUnit)
    this.#electorate = electorate
    this.#history = history
    this.#endowment = endowment.numerator
    this.#denominator = endowment.denominator
  }

  /** What a supporter with enough money paid per unit of weight at a past round. */
  fullPayment(round: number): Ratio {
    this.#settle(round)
    return { numerator: this.#payments[round] ?? 0n, denominator: this.#denominator }
  }

  /** Money held together, just before a round, by the voters of blocs not exhausted until then. */
  heldBy(blocs: readonly number[], round: number): Ratio {
    return { numerator: this.#held(blocs, round), denominator: this.#denominator }
  }

  /** Money held just before a round by one voter of a bloc not exhausted until then. */
  heldByVoterOf(bloc: number, round: number): Ratio {
    return { numerator: this.#heldByVoterOf(bloc, round), denominator: this.#denominator }
  }

  /** What is left to pay of a cost once these blocs have given all, per unit of `weight`. */
  sharedAmong(weight: number, cost: bigint, givers: readonly number[], round: number): Ratio {
    const given = this.#held(givers, round)
    return {
      numerator: cost * this.#denominator - given,
      denominator: this.#denominator * BigInt(weight),
    }
  }

  #held(blocs: readonly number[], round: number): bigint {
    const { voters, rounds, weights } = this.#paymentsMade(blocs, round)
    for (const past of rounds) this.#settle(past)
    let money = this.#endowment * BigInt(voters)
    for (const past of rounds) {
      money -= (this.#payments[past] ?? 0n) * BigInt(weights[past] ?? 0)
    }
    return money
  }

  #heldByVoterOf(bloc: number, round: number): bigint {
    return this.#held([bloc], round) / BigInt(this.#electorate.size[bloc] ?? 1)
  }

  /** How often these blocs paid the full payment of each earlier round, counted with weights. */
  #paymentsMade(blocs: readonly number[], round: number) {
    const { size, start, project, weight } = this.#electorate
    const { roundOf } = this.#history
    const weights: number[] = []
    const rounds: number[] = []
    let voters = 0
    for (const bloc of blocs) {
      const members = size[bloc] ?? 0
      voters += members
      const end = start[bloc + 1] ?? 0
      for (let place = start[bloc] ?? 0; place < end; place += 1) {
        const past = roundOf[project[place] ?? 0] ?? -1
        if (past < 0 || past >= round) continue
        const known = weights[past]
        if (known === undefined) rounds.push(past)
        weights[past] = (known ?? 0) + members * (weight[place] ?? 0)
      }
    }
    return { voters, rounds, weights }
  }

  /** Works out the full payment of a round, and of the rounds it follows from. */
  #settle(round: number): void {
    if (this.#payments[round] !== undefined) return
    const project = this.#history.order[round] ?? 0
    const { exhausted, sharingWeight } = this.#supportersAt(project, round)
    if (sharingWeight === 0) return this.#settleByGreatestGift(project, exhausted, round)

    const given = this.#held(exhausted, round)
    const owed = (this.#electorate.costs[project] ?? 0n) * this.#denominator - given
    this.#record(round, owed, BigInt(sharingWeight))
  }

  /** Everybody gave her last coin: whoever gave most for her weight still paid in full. */
  #settleByGreatestGift(project: number, exhausted: readonly number[], round: number): void {
    const supporters = this.#electorate.byProject[project]
    let greatest: Ratio = { numerator: 0n, denominator: 1n }
    let [gift, weight] = [0n, 1n]
    for (const bloc of exhausted) {
      const held = this.#heldByVoterOf(bloc, round)
      const own = BigInt(supporters?.weights[supporters.blocs.indexOf(bloc)] ?? 1)
      const perWeight = { numerator: held, denominator: own * this.#denominator }
      if (compareRatios(perWeight, greatest) > 0) [greatest, gift, weight] = [perWeight, held, own]
    }
    this.#record(round, gift, weight)
  }

  /** Keeps `amount / weight` as the full payment of a round, widening the denominator to hold it. */
  #record(round: number, amount: bigint, weight: bigint): void {
    const common = greatestCommonDivisor(weight, amount % weight)
    const widening = weight / common
    if (widening !== 1n) {
      this.#denominator *= widening
      this.#endowment *= widening
      this.#payments.forEach((payment, past) => {
        if (payment !== undefined) this.#payments[past] = payment * widening
      })
    }
    this.#payments[round] = amount / common
  }

  #supportersAt(project: number, round: number) {
    const supporters = this.#electorate.byProject[project]
    const { exhaustedAt } = this.#history
    const exhausted: number[] = []
    let sharingWeight = 0
    supporters?.blocs.forEach((bloc, place) => {
      const when = exhaustedAt[bloc] ?? never
      if (when === round) exhausted.push(bloc)
      else if (when > round) {
        sharingWeight += (supporters.weights[place] ?? 0) * (supporters.sizes[place] ?? 0)
      }
    })
    return { exhausted, sharingWeight }
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b]
  while (lesser !== 0n) [greater, lesser] = [lesser, greater % lesser]
  return greater
}
