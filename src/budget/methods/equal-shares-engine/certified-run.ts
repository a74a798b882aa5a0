import { type Fraction, toNumber } from '../../../platform/kernel/fraction.ts'
import { collect } from './collection.ts'
import type { Contest } from './contest.ts'
import type { Supporters } from './electorate.ts'
import { ExactLedger, never, type PurchaseHistory } from './exact-ledger.ts'
import { type Offer, offerFromCollection, offerFromRatio, ulp } from './offer.ts'
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
  /** Whole money (see `Electorate.moneyScale`). */
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
    this.#roundedEndowment = toNumber(endowment) * Number(electorate.moneyScale)
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
      const error = supporters.voters * this.#doubt + (supporters.blocs.length + 8) * ulp * behind
      if (behind + 2 * error < cost) return undefined
      if (behind - 2 * error < cost || collection.richWeight === 0) return this.#priceExactly(project)

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
    const payment = this.#exactPayment(project)
    const unit = this.#contest.roundedUnits[project] as number
    return payment === undefined ? undefined : offerFromRatio(project, payment, unit)
  }

  /** The full payment as a fraction, from the first guess « everybody can pay » upwards. */
  #exactPayment(project: number): Ratio | undefined {
    const { electorate } = this.#contest
    const supporters = electorate.byProject[project]
    const cost = electorate.costs[project]
    if (supporters === undefined || cost === undefined) return undefined
    const round = this.order.length
    const places = [...supporters.blocs.keys()].filter(
      (place) => this.#money[supporters.blocs[place] as number] !== 0,
    )
    const blocAt = (place: number): number => supporters.blocs[place] as number
    const weightAt = (place: number): number =>
      (supporters.weights[place] as number) * (supporters.sizes[place] as number)
    const all = this.ledger.heldBy(places.map(blocAt), round)
    if (compareRatios(all, { numerator: cost, denominator: 1n }) < 0) return undefined

    let rich = places
    const poor: number[] = []
    for (;;) {
      const weight = rich.reduce((total, place) => total + weightAt(place), 0)
      const payment = this.ledger.sharedAmong(weight, cost, poor, round)
      const offer = offerFromRatio(project, payment, 1)
      const able = rich.filter((place) => {
        const owed = supporters.weights[place] as number
        const balance = this.#balance(blocAt(place), owed, offer)
        return (balance ?? this.#exactBalance(blocAt(place), owed, offer)) >= 0
      })
      if (able.length === rich.length) return payment
      const stillRich = new Set(able)
      for (const place of rich) if (!stillRich.has(place)) poor.push(blocAt(place))
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
    const { offer, keeping, exhausted } = this.#divide(chosen, supporters)
    const round = this.order.length
    for (const place of keeping) {
      const bloc = supporters.blocs[place] as number
      const left =
        (this.#money[bloc] as number) - offer.estimate * (supporters.weights[place] as number)
      // Somebody left with next to nothing is not exhausted: 0 is kept for those who are.
      this.#money[bloc] = Math.max(left, Number.MIN_VALUE)
    }
    for (const place of exhausted) {
      const bloc = supporters.blocs[place] as number
      this.#money[bloc] = 0
      this.exhaustedAt[bloc] = round
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
    const keeping: number[] = []
    const exhausted: number[] = []
    for (let place = 0; place < supporters.blocs.length; place += 1) {
      const bloc = supporters.blocs[place] as number
      if (this.#money[bloc] === 0) continue
      const weight = supporters.weights[place] as number
      let balance = this.#balance(bloc, weight, offer)
      if (balance === undefined) {
        offer = this.#sharpened(offer)
        balance = this.#exactBalance(bloc, weight, offer)
      }
      if (balance > 0) keeping.push(place)
      else exhausted.push(place)
    }
    return { offer, keeping, exhausted }
  }

  #sharpened(offer: Offer): Offer {
    if (offer.exact !== undefined) return offer
    const sharp = this.#priceExactly(offer.project)
    if (sharp === undefined) throw new Error('An offer made can be paid.')
    return sharp
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

interface Division {
  readonly offer: Offer
  /** Places among the supporters; those exhausted at an earlier round are in neither list. */
  readonly keeping: readonly number[]
  readonly exhausted: readonly number[]
}

/** Wider than this share of the endowment, a payment is worked out exactly before it is made. */
const widestPaymentDoubt = 2 ** -36

const paymentDoubt = ({ estimate, leastPayment, greatestPayment }: Offer): number =>
  Math.max(greatestPayment - estimate, estimate - leastPayment)
