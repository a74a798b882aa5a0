import { divide, type Fraction, fraction, subtract } from '../../../platform/kernel/fraction.ts'
import type { PurchaseRound, SatisfactionName } from '../count.ts'
import type { CandidateProject, Election } from '../election.ts'
import { satisfactionPerWeight } from '../satisfactions.ts'
import type { Electorate, Supporters } from './electorate.ts'
import { ExactLedger, type PurchaseHistory } from './exact-ledger.ts'
import type { Ratio } from './ratio.ts'

/** The trace of a run, in exact fractions of true money and weight. */
export function purchaseRounds(
  election: Election,
  satisfaction: SatisfactionName,
  electorate: Electorate,
  history: PurchaseHistory,
): readonly PurchaseRound[] {
  const ledger = new ExactLedger(electorate, history)
  // Everybody's payments first: once all is settled, the common denominator grows no more.
  history.order.forEach((_, round) => ledger.fullPayment(round))
  let moneyLeft = election.budget

  return history.order.map((index, round) => {
    const { id, cost } = projectAt(election, index)
    const supporters = supportersOf(electorate, index)
    const wholePayment = ledger.fullPayment(round)
    const gifts = lesserGifts(electorate, supporters, ledger, history, round)
    const lesserVoters = gifts.reduce((total, { voters }) => total + voters, 0)
    const fullPayment = inTrueMoney(wholePayment, electorate, electorate.weightScale)
    const holding = [...supporters.blocs].filter(
      (bloc) => (history.exhaustedAt[bloc] ?? 0) >= round,
    )
    moneyLeft = subtract(moneyLeft, cost)
    return {
      kind: 'purchase',
      project: id,
      cost,
      rate: divide(fullPayment, satisfactionPerWeight(satisfaction, cost)),
      fullPayment,
      supporters: supporters.voters,
      payingFull: supporters.voters - lesserVoters,
      moneyBehind: inTrueMoney(ledger.heldBy(holding, round), electorate),
      lesserPayments: gifts.map(({ amount, voters }) => ({
        amount: inTrueMoney(amount, electorate),
        voters,
      })),
      moneyLeft,
    }
  })
}

interface Gift {
  readonly amount: Ratio
  readonly voters: number
}

/** Less than the full payment: all that some had left, greatest first, then those who had nothing. */
function lesserGifts(
  electorate: Electorate,
  supporters: Supporters,
  ledger: ExactLedger,
  history: PurchaseHistory,
  round: number,
): readonly Gift[] {
  const { blocs, sizes, weights } = supporters
  const alike = new Map<string, { bloc: number; weight: number; voters: number }>()
  let penniless = 0
  blocs.forEach((bloc, place) => {
    const when = history.exhaustedAt[bloc] ?? 0
    const voters = sizes[place] ?? 0
    const weight = weights[place] ?? 0
    if (when < round) penniless += voters
    if (when !== round) return
    const key = `${weight} ${pastPayments(electorate, history, bloc)}`
    const known = alike.get(key)
    if (known === undefined) alike.set(key, { bloc, weight, voters })
    else known.voters += voters
  })

  const fullPayment = ledger.fullPayment(round)
  const votersGiving = new Map<bigint, number>()
  for (const { bloc, weight, voters } of alike.values()) {
    const { numerator } = ledger.heldByVoterOf(bloc, round)
    if (numerator >= fullPayment.numerator * BigInt(weight)) continue
    votersGiving.set(numerator, (votersGiving.get(numerator) ?? 0) + voters)
  }
  if (penniless > 0) votersGiving.set(0n, (votersGiving.get(0n) ?? 0) + penniless)
  return [...votersGiving]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([numerator, voters]) => ({ amount: { ...fullPayment, numerator }, voters }))
}

/** Equal for two blocs that bought the same projects with the same weights: they hold the same. */
function pastPayments(
  { start, project, weight }: Electorate,
  { roundOf, exhaustedAt }: PurchaseHistory,
  bloc: number,
): string {
  let text = ''
  const end = start[bloc + 1] ?? 0
  for (let place = start[bloc] ?? 0; place < end; place += 1) {
    const round = roundOf[project[place] ?? 0] ?? -1
    if (round >= 0 && round < (exhaustedAt[bloc] ?? 0)) text += `${round}*${weight[place]},`
  }
  return text
}

const inTrueMoney = (amount: Ratio, { moneyUnit }: Electorate, factor = 1n): Fraction =>
  fraction(
    amount.numerator * factor * moneyUnit.numerator,
    amount.denominator * moneyUnit.denominator,
  )

function projectAt(election: Election, index: number): CandidateProject {
  const project = election.projects[index]
  if (project === undefined) throw new RangeError(`No project at position ${index}.`)
  return project
}

function supportersOf(electorate: Electorate, index: number): Supporters {
  const supporters = electorate.byProject[index]
  if (supporters === undefined) throw new RangeError(`No project at position ${index}.`)
  return supporters
}
