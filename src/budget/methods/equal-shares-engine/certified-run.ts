import { divide, type Fraction, toNumber } from '../../../platform/kernel/fraction.ts'
import { collect, summationError, ulp } from './collection.ts'
import type { Contest } from './contest.ts'
import type { Supporters } from './electorate.ts'
import { ExactLedger, never, type PurchaseHistory } from './exact-ledger.ts'
import { type Offer, offerFromCollection, offerFromRatio } from './offer.ts'
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
  readonly ledger: ExactLedger
  /** Whole money (see `Electorate.moneyUnit`). */
  spent = 0n
  /** Rounds where two or more projects were exactly tied. */
  tieEvents = 0

  readonly #contest: Contest
  readonly #money: Float64Array
  readonly #roundedEndowment: number
  /** No entry of `#money` is further than this from the truth; exhausted voters hold exactly 0. */
  #doubt: number
  /** Projects neither bought nor known to be out of reach. */
  readonly #remaining: Set<number>
  /** The rate of a project is at least this. */
  readonly #leastRates: Float64Array

  constructor(contest: Contest, endowment: Fraction) {
    const { electorate } = contest
    this.#contest = contest
    this.endowment = endowment
    this.roundOf = new Int32Array(electorate.costs.length).fill(-1)
    this.exhaustedAt = new Int32Array(electorate.blocs).fill(never)
    this.ledger = new ExactLedger(electorate, this)
    this.#roundedEndowment = toNumber(divide(endowment, electorate.moneyUnit))
    this.#money = new Float64Array(electorate.blocs).fill(this.#roundedEndowment)
    this.#doubt = 8 * ulp * this.#roundedEndowment
    this.#leastRates = contest.roundedFullRates.map((rate) => rate * (1 - 4 * ulp))
    this.#remaining = new Set()
    electorate.byProject.forEach(({ voters }, project) => {
      if (voters > 0) this.#remaining.add(project)
    })
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
    let fresh: Offer[] = []
    let ceiling = Number.POSITIVE_INFINITY
    const asked = new Set<number>()
    for (;;) {
      const project = this.#mostPromising(asked, ceiling)
      if (project === undefined) return fresh.filter(({ leastRate }) => leastRate <= ceiling)
      asked.add(project)
      const offer = this.#price(project)
      if (offer === undefined) {
        this.#remaining.delete(project)
        continue
      }
      this.#leastRates[project] = offer.leastRate
      ceiling = Math.min(ceiling, offer.greatestRate)
      fresh = [...fresh, offer]
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

  /** What a project asks of its supporters now; nothing when they cannot pay it together. */
  #price(project: number): Offer | undefined {
    const { electorate, roundedUnits } = this.#contest
    const supporters = electorate.byProject[project]
    if (supporters === undefined) return undefined
    const cost = electorate.roundedCosts[project] as number
    const unit = roundedUnits[project] as number
    const context = { project, cost, unit, supporters, doubt: this.#doubt }

    let payment = (this.#leastRates[project] as number) * unit
    for (;;) {
      const collection = collect(this.#money, supporters, payment)
      const behind = collection.poorMoney + collection.richMoney
      const error = supporters.voters * this.#doubt + summationError(supporters) * behind
      if (behind + 2 * error < cost) return undefined
      if (behind - 2 * error < cost || collection.richWeight === 0)
        return this.#priceExactly(project)

      const next = (cost - collection.poorMoney) / collection.richWeight
      if (next <= collection.leastRich) {
        return offerFromCollection(context, collection, payment) ?? this.#priceExactly(project)
      }
      // Setting the poor aside must raise the payment; when it does not, rounding is to blame.
      if (!(next > payment)) return this.#priceExactly(project)
      payment = next
    }
  }

  #priceExactly(project: number): Offer | undefined {
    return this.#isAffordable(project) ? this.#offerExactly(project) : undefined
  }

  #isAffordable(project: number): boolean {
    const cost = this.#contest.electorate.costs[project] ?? 0n
    const held = this.ledger.heldBy(this.#holding(project), this.order.length)
    return compareRatios(held, { numerator: cost, denominator: 1n }) >= 0
  }

  /** Supporters who still hold money. */
  #holding(project: number): readonly number[] {
    const blocs = this.#contest.electorate.byProject[project]?.blocs ?? []
    return Array.from(blocs).filter((bloc) => this.#money[bloc] !== 0)
  }

  /**
   * The offer of an affordable project, as a fraction.
   *
   * Those who cannot pay what is known to be the least are set aside first; each time the others
   * must pay more, those who then cannot follow. All comparisons are exact.
   */
  #offerExactly(project: number): Offer {
    const { electorate, roundedUnits } = this.#contest
    const supporters = electorate.byProject[project] ?? nobody
    const unit = roundedUnits[project] as number
    const least = (this.#leastRates[project] as number) * unit * (1 - 4 * ulp)
    const doubt = this.#doubt + 4 * ulp * this.#roundedEndowment
    const poor: number[] = []
    let rich: number[] = []
    let richWeight = 0
    for (let place = 0; place < supporters.blocs.length; place += 1) {
      const bloc = supporters.blocs[place] as number
      const held = this.#money[bloc] as number
      const weight = supporters.weights[place] as number
      if (held === 0) continue
      if (held + doubt < least * weight * (1 - 4 * ulp)) {
        poor.push(bloc)
      } else {
        rich.push(place)
        richWeight += weight * (supporters.sizes[place] as number)
      }
    }
    for (;;) {
      const payment = this.ledger.sharedAmong(
        richWeight,
        electorate.costs[project] ?? 0n,
        poor,
        this.order.length,
      )
      const offer = offerFromRatio(project, payment, unit)
      const able: number[] = []
      for (const place of rich) {
        const bloc = supporters.blocs[place] as number
        const weight = supporters.weights[place] as number
        const balance = this.#balance(bloc, weight, offer)
        if ((balance ?? this.#exactBalance(bloc, weight, offer)) >= 0) {
          able.push(place)
        } else {
          poor.push(bloc)
          richWeight -= weight * (supporters.sizes[place] as number)
        }
      }
      if (able.length === rich.length) return offer
      rich = able
    }
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
    const { exact: payment } = this.#sharpened(offer)
    if (payment === undefined) throw new Error('A sharpened offer is exact.')
    const unit = this.#contest.units[offer.project] ?? 1n
    return { ...payment, denominator: payment.denominator * unit }
  }

  #buy(chosen: Offer): void {
    const { electorate } = this.#contest
    const supporters = electorate.byProject[chosen.project]
    if (supporters === undefined) return
    const { offer, keeps } = this.#divide(chosen, supporters)
    const round = this.order.length
    for (let place = 0; place < supporters.blocs.length; place += 1) {
      const bloc = supporters.blocs[place] as number
      const held = this.#money[bloc] as number
      if (held === 0) continue
      if (keeps[place] === 1) {
        const left = held - offer.estimate * (supporters.weights[place] as number)
        // Somebody left with next to nothing is not exhausted: 0 is kept for those who are.
        this.#money[bloc] = Math.max(left, Number.MIN_VALUE)
      } else {
        this.#money[bloc] = 0
        this.exhaustedAt[bloc] = round
      }
    }
    this.#doubt +=
      paymentDoubt(offer) * supporters.greatestWeight * (1 + 8 * ulp) +
      8 * ulp * this.#roundedEndowment
    this.order.push(offer.project)
    this.roundOf[offer.project] = round
    this.#remaining.delete(offer.project)
    this.spent += electorate.costs[offer.project] ?? 0n
  }

  /** Tells the supporters who keep some money from those who give all, exactly if need be. */
  #divide(chosen: Offer, supporters: Supporters): Division {
    const widest = (widestPaymentDoubt * this.#roundedEndowment) / supporters.greatestWeight
    let offer = paymentDoubt(chosen) > widest ? this.#sharpened(chosen) : chosen
    const keeps = new Uint8Array(supporters.blocs.length)
    for (let place = 0; place < supporters.blocs.length; place += 1) {
      const bloc = supporters.blocs[place] as number
      if (this.#money[bloc] === 0) continue
      const weight = supporters.weights[place] as number
      let balance = this.#balance(bloc, weight, offer)
      if (balance === undefined) {
        offer = this.#sharpened(offer)
        balance = this.#exactBalance(bloc, weight, offer)
      }
      keeps[place] = balance > 0 ? 1 : 0
    }
    return { offer, keeps }
  }

  #sharpened(offer: Offer): Offer {
    return offer.exact === undefined ? this.#offerExactly(offer.project) : offer
  }

  /** Sign of what a voter holds less the full payment, `undefined` when doubles cannot tell. */
  #balance(bloc: number, weight: number, offer: Offer): number | undefined {
    const held = this.#money[bloc] as number
    const doubt = this.#doubt + 4 * ulp * this.#roundedEndowment
    if (held - doubt > offer.greatestPayment * weight * (1 + 4 * ulp)) return 1
    if (held + doubt < offer.leastPayment * weight * (1 - 4 * ulp)) return -1
    return undefined
  }

  #exactBalance(bloc: number, weight: number, { exact }: Offer): number {
    if (exact === undefined) throw new Error('Only an exact offer settles an exact balance.')
    const held = this.ledger.heldByVoterOf(bloc, this.order.length)
    return compareRatios(held, { ...exact, numerator: exact.numerator * BigInt(weight) })
  }
}

const nobody: Supporters = {
  blocs: new Int32Array(),
  weights: new Float64Array(),
  sizes: new Float64Array(),
  voters: 0,
  totalWeight: 0,
  greatestWeight: 0,
}

interface Division {
  readonly offer: Offer
  /** By place among the supporters: 1 when some money is left after paying. */
  readonly keeps: Uint8Array
}

/** Wider than this share of the endowment, a payment is worked out exactly before it is made. */
const widestPaymentDoubt = 2 ** -30

const paymentDoubt = ({ estimate, leastPayment, greatestPayment }: Offer): number =>
  Math.max(greatestPayment - estimate, estimate - leastPayment)
