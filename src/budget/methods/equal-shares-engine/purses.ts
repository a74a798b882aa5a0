import { divide, toNumber } from '../../../platform/kernel/fraction.ts'
import { collect, summationError, ulp } from './collection.ts'
import type { Contest } from './contest.ts'
import type { Supporters } from './electorate.ts'
import { ExactLedger, type PurchaseHistory } from './exact-ledger.ts'
import { type Offer, offerFromCollection, offerFromRatio } from './offer.ts'
import { compareRatios, type Ratio } from './ratio.ts'

/**
 * Everyone's money during a run: doubles with a proven bound on their error, and behind them the
 * exact ledger, asked only when the doubles cannot tell.
 */
export class Purses {
  readonly #contest: Contest
  readonly #history: PurchaseHistory
  readonly #ledger: ExactLedger
  /** By bloc, what one of its voters holds; exactly 0 for the exhausted, more for the others. */
  readonly #money: Float64Array
  readonly #endowment: number
  /** No entry of `#money` is further than this from the truth. */
  #doubt: number

  /** @param history  kept by the run: what was bought before the round under way */
  constructor(contest: Contest, history: PurchaseHistory) {
    const { electorate } = contest
    this.#contest = contest
    this.#history = history
    this.#ledger = new ExactLedger(electorate, history)
    this.#endowment = toNumber(divide(history.endowment, electorate.moneyUnit))
    this.#money = new Float64Array(electorate.blocs).fill(this.#endowment)
    this.#doubt = 8 * ulp * this.#endowment
  }

  /**
   * What a project asks of its supporters now; nothing when they cannot pay it together.
   * @param leastRate  a rate the project cannot be under
   */
  offer(project: number, leastRate: number): Offer | undefined {
    const { electorate, roundedUnits } = this.#contest
    const supporters = this.#supportersOf(project)
    const cost = electorate.roundedCosts[project] as number
    const unit = roundedUnits[project] as number
    const context = { project, cost, unit, supporters, doubt: this.#doubt }

    let payment = leastRate * unit
    for (;;) {
      const collection = collect(this.#money, supporters, payment)
      const behind = collection.poorMoney + collection.richMoney
      const error = supporters.voters * this.#doubt + summationError(supporters) * behind
      if (behind + 2 * error < cost) return undefined
      if (behind - 2 * error < cost || collection.richWeight === 0) {
        return this.#exactOffer(project, leastRate)
      }

      const next = (cost - collection.poorMoney) / collection.richWeight
      if (next <= collection.leastRich) {
        return (
          offerFromCollection(context, collection, payment) ?? this.#exactOffer(project, leastRate)
        )
      }
      // Setting the poor aside must raise the payment; when it does not, rounding is to blame.
      if (!(next > payment)) return this.#exactOffer(project, leastRate)
      payment = next
    }
  }

  /** The same offer as a fraction. */
  sharpened(offer: Offer): Offer & { readonly exact: Ratio } {
    const { exact } = offer
    return exact === undefined
      ? this.#affordableOffer(offer.project, offer.leastRate)
      : { ...offer, exact }
  }

  /**
   * Each supporter pays: the full payment, or all she has left.
   * @returns the blocs that have nothing left
   */
  pay(asked: Offer): readonly number[] {
    const supporters = this.#supportersOf(asked.project)
    const { offer, keeps } = this.#settle(asked, supporters)
    const exhausted: number[] = []
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
        exhausted.push(bloc)
      }
    }
    this.#doubt +=
      paymentDoubt(offer) * supporters.greatestWeight * (1 + 8 * ulp) + 8 * ulp * this.#endowment
    return exhausted
  }

  /** Tells the supporters who keep some money from those who give all, exactly if need be. */
  #settle(asked: Offer, supporters: Supporters): Settlement {
    const widest = (widestPaymentDoubt * this.#endowment) / supporters.greatestWeight
    let offer = paymentDoubt(asked) > widest ? this.sharpened(asked) : asked
    const keeps = new Uint8Array(supporters.blocs.length)
    for (let place = 0; place < supporters.blocs.length; place += 1) {
      const bloc = supporters.blocs[place] as number
      if (this.#money[bloc] === 0) continue
      const weight = supporters.weights[place] as number
      let balance = this.#balance(bloc, weight, offer)
      if (balance === undefined) {
        const sharp = this.sharpened(offer)
        balance = this.#exactBalance(bloc, weight, sharp.exact)
        offer = sharp
      }
      keeps[place] = balance > 0 ? 1 : 0
    }
    return { offer, keeps }
  }

  #exactOffer(project: number, leastRate: number): Offer | undefined {
    return this.#isAffordable(project) ? this.#affordableOffer(project, leastRate) : undefined
  }

  #isAffordable(project: number): boolean {
    const cost = this.#contest.electorate.costs[project] ?? 0n
    const held = this.#ledger.heldBy(this.#holding(project), this.#history.order.length)
    return compareRatios(held, { numerator: cost, denominator: 1n }) >= 0
  }

  /** Supporters who still hold money. */
  #holding(project: number): readonly number[] {
    return Array.from(this.#supportersOf(project).blocs).filter((bloc) => this.#money[bloc] !== 0)
  }

  /**
   * The offer of an affordable project, as a fraction.
   *
   * Those who cannot pay what is known to be the least are set aside first; each time the others
   * must pay more, those who then cannot follow. All comparisons are exact.
   */
  #affordableOffer(project: number, leastRate: number): Offer & { readonly exact: Ratio } {
    const { electorate, roundedUnits } = this.#contest
    const supporters = this.#supportersOf(project)
    const unit = roundedUnits[project] as number
    const least = leastRate * unit * (1 - 4 * ulp)
    const doubt = this.#doubt + 4 * ulp * this.#endowment
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
      const payment = this.#ledger.sharedAmong(
        richWeight,
        electorate.costs[project] ?? 0n,
        poor,
        this.#history.order.length,
      )
      const offer = offerFromRatio(project, payment, unit)
      const able: number[] = []
      for (const place of rich) {
        const bloc = supporters.blocs[place] as number
        const weight = supporters.weights[place] as number
        const balance = this.#balance(bloc, weight, offer)
        if ((balance ?? this.#exactBalance(bloc, weight, payment)) >= 0) {
          able.push(place)
        } else {
          poor.push(bloc)
          richWeight -= weight * (supporters.sizes[place] as number)
        }
      }
      if (able.length === rich.length) return { ...offer, exact: payment }
      rich = able
    }
  }

  /** Sign of what a voter holds less the full payment, `undefined` when doubles cannot tell. */
  #balance(bloc: number, weight: number, offer: Offer): number | undefined {
    const held = this.#money[bloc] as number
    const doubt = this.#doubt + 4 * ulp * this.#endowment
    if (held - doubt > offer.greatestPayment * weight * (1 + 4 * ulp)) return 1
    if (held + doubt < offer.leastPayment * weight * (1 - 4 * ulp)) return -1
    return undefined
  }

  #exactBalance(bloc: number, weight: number, payment: Ratio): number {
    const held = this.#ledger.heldByVoterOf(bloc, this.#history.order.length)
    return compareRatios(held, { ...payment, numerator: payment.numerator * BigInt(weight) })
  }

  #supportersOf(project: number): Supporters {
    const supporters = this.#contest.electorate.byProject[project]
    if (supporters === undefined) throw new RangeError(`No project at position ${project}.`)
    return supporters
  }
}

interface Settlement {
  readonly offer: Offer
  /** By place among the supporters: 1 when some money is left after paying. */
  readonly keeps: Uint8Array
}

/** Wider than this share of the endowment, a payment is worked out exactly before it is made. */
const widestPaymentDoubt = 2 ** -30

const paymentDoubt = ({ estimate, leastPayment, greatestPayment }: Offer): number =>
  Math.max(greatestPayment - estimate, estimate - leastPayment)
