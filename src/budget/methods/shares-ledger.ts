import {
  type Fraction,
  fraction,
  multiply,
  toNumber,
  zero,
} from '../../platform/kernel/fraction.ts'
import type { Count, PurchaseRound } from './count.ts'
import type { Ballot, Election, ProjectId, ProjectIndex } from './election.ts'
import { votersByBallot } from './fairness.ts'
import { ballotWeights } from './satisfactions.ts'
import { commonDivisor } from './whole-costs.ts'

/** What the supporters of one project had and did during a count by equal shares. */
export interface SupportersAccount {
  readonly supporters: number
  readonly startingMoney: Fraction
  readonly moneyAtTheEnd: Fraction
  /** What they paid for each purchase, in order, 0 excluded. */
  readonly paid: readonly { readonly project: ProjectId; readonly amount: Fraction }[]
}

/**
 * Replays a count by equal shares from its trace, for all voters, and adds up what the supporters
 * of each project paid and kept. Exact.
 *
 * A voter pays in full until one day she gives all she has left. Whatever she paid or kept is thus
 * her endowment and full payments, added or taken away a whole number of times: these numbers are
 * added up for all voters, and money is worked out once at the end.
 *
 * @param projects  those whose supporters' accounts are wanted
 */
export function supportersAccounts(
  election: Election,
  count: Count,
  projects: readonly ProjectIndex[],
): ReadonlyMap<ProjectIndex, SupportersAccount> {
  const trace = tracedRun(election, count)
  const tallies = new Map(projects.map((project) => [project, newTally()]))
  for (const [ballot, voters] of votersByBallot(election)) {
    const supported = weightsOf(election, ballot, trace.weightScale)
    const concerned = [...supported.keys()].flatMap((project) => tallies.get(project) ?? [])
    if (concerned.length === 0) continue
    const story = paymentsOf(supported, trace)
    for (const tally of concerned) addStory(tally, story, voters)
  }
  return new Map(
    [...tallies].map(([project, tally]) => [project, accountOf(tally, trace)] as const),
  )
}

interface TracedRun {
  readonly rounds: readonly PurchaseRound[]
  readonly roundOf: ReadonlyMap<ProjectIndex, number>
  /** Weights are multiplied by it to be whole. */
  readonly weightScale: bigint
  /** All money below is a whole number of parts of 1 ÷ denominator. */
  readonly denominator: bigint
  readonly endowment: bigint
  /** Per round: what one whole unit of weight pays. */
  readonly payments: readonly bigint[]
  readonly roundedEndowment: number
  readonly roundedPayments: readonly number[]
}

function tracedRun(election: Election, count: Count): TracedRun {
  const rounds = count.rounds.filter((round): round is PurchaseRound => round.kind === 'purchase')
  const indexOf = new Map(election.projects.map(({ id }, index) => [id, index]))
  const weightScale = weightScaleOf(election)
  const endowment = count.finalEndowment ?? zero
  const payments = rounds.map(({ fullPayment }) => multiply(fullPayment, fraction(1n, weightScale)))
  const denominator = [endowment, ...payments].reduce(
    (common, amount) => leastCommonMultiple(common, amount.denominator),
    1n,
  )
  const whole = (amount: Fraction): bigint => amount.numerator * (denominator / amount.denominator)
  return {
    rounds,
    roundOf: new Map(rounds.map(({ project }, round) => [indexOf.get(project) ?? -1, round])),
    weightScale,
    denominator,
    endowment: whole(endowment),
    payments: payments.map(whole),
    roundedEndowment: toNumber(endowment),
    roundedPayments: payments.map(toNumber),
  }
}

function weightScaleOf(election: Election): bigint {
  if (election.format !== 'cumulative' && election.format !== 'scoring') return 1n
  let scale = 1n
  for (const ballot of votersByBallot(election).keys()) {
    for (const { denominator } of ballot.points ?? [])
      scale = leastCommonMultiple(scale, denominator)
  }
  return scale
}

const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / commonDivisor(a, b)) * b

/** Whole weight of each project the ballot supports. */
function weightsOf(
  election: Election,
  ballot: Ballot,
  scale: bigint,
): ReadonlyMap<ProjectIndex, number> {
  const weights = ballotWeights(election.format, ballot)
  const supported = new Map<ProjectIndex, number>()
  ballot.projects.forEach((project, place) => {
    const weight = weights[place] ?? zero
    if (weight.numerator <= 0n) return
    supported.set(project, Number(weight.numerator * (scale / weight.denominator)))
  })
  return supported
}

/** Rounds paid in full, with the weight; then, perhaps, the one at which all was given. */
interface PaymentStory {
  readonly full: readonly { readonly round: number; readonly weight: number }[]
  readonly emptiedAt: number | null
}

function paymentsOf(supported: ReadonlyMap<ProjectIndex, number>, trace: TracedRun): PaymentStory {
  const asked = [...supported]
    .flatMap(([project, weight]) => {
      const round = trace.roundOf.get(project)
      return round === undefined ? [] : [{ round, weight }]
    })
    .sort((a, b) => a.round - b.round)

  const full: { round: number; weight: number }[] = []
  let left = trace.roundedEndowment
  for (const { round, weight } of asked) {
    const price = (trace.roundedPayments[round] ?? 0) * weight
    if (!canPay(left, price, full, { round, weight }, trace)) return { full, emptiedAt: round }
    full.push({ round, weight })
    left -= price
  }
  return { full, emptiedAt: null }
}

/** In doubles when the gap is wide, in whole parts when it is not. */
function canPay(
  left: number,
  price: number,
  full: PaymentStory['full'],
  next: { readonly round: number; readonly weight: number },
  trace: TracedRun,
): boolean {
  const doubt = trace.roundedEndowment * 1e-9
  if (Math.abs(left - price) > doubt) return left > price
  const spent = [...full, next].reduce(
    (total, { round, weight }) => total + (trace.payments[round] ?? 0n) * BigInt(weight),
    0n,
  )
  return spent <= trace.endowment
}

/** Endowments, less full payments: times each is counted. */
interface Combination {
  endowments: number
  readonly payments: Map<number, number>
}

interface Tally {
  supporters: number
  readonly kept: Combination
  readonly paidInFull: Map<number, number>
  readonly givenUp: Map<number, Combination>
}

const newTally = (): Tally => ({
  supporters: 0,
  kept: { endowments: 0, payments: new Map() },
  paidInFull: new Map(),
  givenUp: new Map(),
})

function addStory(tally: Tally, { full, emptiedAt }: PaymentStory, voters: number): void {
  tally.supporters += voters
  let remainder = tally.kept
  if (emptiedAt !== null) {
    remainder = tally.givenUp.get(emptiedAt) ?? { endowments: 0, payments: new Map() }
    tally.givenUp.set(emptiedAt, remainder)
  }
  remainder.endowments += voters
  for (const { round, weight } of full) {
    increase(remainder.payments, round, weight * voters)
    increase(tally.paidInFull, round, weight * voters)
  }
}

const increase = (counts: Map<number, number>, key: number, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function accountOf(tally: Tally, trace: TracedRun): SupportersAccount {
  const payment = (round: number, times: number): bigint =>
    (trace.payments[round] ?? 0n) * BigInt(times)
  const amountOf = ({ endowments, payments }: Combination): bigint => {
    let amount = trace.endowment * BigInt(endowments)
    for (const [round, times] of payments) amount -= payment(round, times)
    return amount
  }
  const money = (parts: bigint): Fraction => fraction(parts, trace.denominator)
  return {
    supporters: tally.supporters,
    startingMoney: money(trace.endowment * BigInt(tally.supporters)),
    moneyAtTheEnd: money(amountOf(tally.kept)),
    paid: trace.rounds.flatMap(({ project }, round) => {
      const givenUp = tally.givenUp.get(round)
      const amount =
        payment(round, tally.paidInFull.get(round) ?? 0) +
        (givenUp === undefined ? 0n : amountOf(givenUp))
      return amount === 0n ? [] : [{ project, amount: money(amount) }]
    }),
  }
}
