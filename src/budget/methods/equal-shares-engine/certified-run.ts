import type { Fraction } from '../../../platform/kernel/fraction.ts'
import { ulp } from './collection.ts'
import type { Contest } from './contest.ts'
import { never, type PurchaseHistory } from './exact-ledger.ts'
import type { Offer } from './offer.ts'
import { Purses } from './purses.ts'
import { compareRatios, type Ratio } from './ratio.ts'

/**
 * A run of equal shares, exact though computed in doubles.
 *
 * Money is held in doubles with a proven bound on their error, so that each offer is an interval.
 * An interval below all others settles a round; overlapping ones are compared as exact fractions.
 * The same holds for who pays in full and for what is affordable: nothing is decided inside the
 * doubt. Rates only grow during a run, so a project is looked at again only when its last known
 * rate might be the least.
 */
export class CertifiedRun implements PurchaseHistory {
  readonly endowment: Fraction
  readonly order: number[] = []
  readonly roundOf: Int32Array
  readonly exhaustedAt: Int32Array
  /** Whole money (see `Electorate.moneyUnit`). */
  spent = 0n
  /** Rounds where two or more projects were exactly tied. */
  tieEvents = 0

  readonly #contest: Contest
  readonly #purses: Purses
  /** Projects neither bought nor known to be out of reach. */
  readonly #remaining: Set<number>
  /** The rate of a project is at least this. */
  readonly #leastRates: Float64Array

  constructor(contest: Contest, endowment: Fraction) {
    const { byProject, blocs } = contest.electorate
    this.#contest = contest
    this.endowment = endowment
    this.roundOf = new Int32Array(byProject.length).fill(-1)
    this.exhaustedAt = new Int32Array(blocs).fill(never)
    this.#purses = new Purses(contest, this)
    this.#leastRates = contest.roundedFullRates.map((rate) => rate * (1 - 4 * ulp))
    this.#remaining = new Set(
      byProject.flatMap(({ voters }, project) => (voters > 0 ? [project] : [])),
    )
  }

  /**
   * Buys until nothing is affordable, or until more than `limit` (whole money) is spent.
   * @returns whether the limit was respected
   */
  buyAll(limit: bigint): boolean {
    for (;;) {
      const winner = this.#next()
      if (winner === undefined) return true
      this.#buy(winner)
      if (this.spent > limit) return false
    }
  }

  /** The project with the least rate, by the order of ties when several share it exactly. */
  #next(): Offer | undefined {
    const contenders = this.#contenders()
    const first = contenders[0]
    if (first === undefined || contenders.length === 1) return first

    const tied = this.#leastExactly(contenders)
    if (tied.length > 1) this.tieEvents += 1
    const rank = ({ project }: Offer): number => this.#contest.ranks[project] ?? 0
    return tied.reduce((best, offer) => (rank(offer) < rank(best) ? offer : best))
  }

  /** The offers that doubles cannot tell from the least. */
  #contenders(): readonly Offer[] {
    const fresh: Offer[] = []
    let ceiling = Number.POSITIVE_INFINITY
    const asked = new Set<number>()
    for (;;) {
      const project = this.#mostPromising(asked, ceiling)
      if (project === undefined) return fresh.filter(({ leastRate }) => leastRate <= ceiling)
      asked.add(project)
      const offer = this.#purses.offer(project, this.#leastRates[project] as number)
      if (offer === undefined) {
        this.#remaining.delete(project)
        continue
      }
      this.#leastRates[project] = offer.leastRate
      ceiling = Math.min(ceiling, offer.greatestRate)
      fresh.push(offer)
    }
  }

  #mostPromising(asked: ReadonlySet<number>, ceiling: number): number | undefined {
    let best: number | undefined
    let least = ceiling
    for (const project of this.#remaining) {
      const rate = this.#leastRates[project] as number
      if (rate <= least && !asked.has(project)) {
        least = rate
        best = project
      }
    }
    return best
  }

  #leastExactly(contenders: readonly Offer[]): readonly Offer[] {
    if (contenders.every(({ allPayFull }) => allPayFull)) {
      const rank = ({ project }: Offer): number => this.#contest.fullRateRanks[project] ?? 0
      const least = Math.min(...contenders.map(rank))
      return contenders.filter((offer) => rank(offer) === least)
    }
    const rates = contenders.map((offer) => this.#exactRate(offer))
    const least = rates.reduce((a, b) => (compareRatios(a, b) <= 0 ? a : b))
    return contenders.filter((_, place) => {
      const rate = rates[place]
      return rate !== undefined && compareRatios(rate, least) === 0
    })
  }

  #exactRate(offer: Offer): Ratio {
    const full = this.#contest.fullRates[offer.project]
    if (offer.allPayFull && full !== undefined) return full
    const { exact } = this.#purses.sharpened(offer)
    const unit = this.#contest.units[offer.project] ?? 1n
    return { ...exact, denominator: exact.denominator * unit }
  }

  #buy(offer: Offer): void {
    const round = this.order.length
    for (const bloc of this.#purses.pay(offer)) this.exhaustedAt[bloc] = round
    this.order.push(offer.project)
    this.roundOf[offer.project] = round
    this.#remaining.delete(offer.project)
    this.spent += this.#contest.electorate.costs[offer.project] ?? 0n
  }
}
