import type { Count } from '../count.ts'
import type { Election } from '../election.ts'
import { voterShare } from '../voter-share.ts'
import {
  type Fraction,
  parseFraction,
  toNumber,
  toText,
} from '../../../platform/kernel/fraction.ts'
import type { ExpectedOutcome, ExpectedRound, ExpectedVoter } from './expected-outcome.ts'

/**
 * What differs between a count and the outcome expected, one line each; nothing when all agrees.
 *
 * Winners, their order and exact amounts must be equal; doubles agree within 1e-9, relatively.
 */
export function differences(
  election: Election,
  count: Count,
  expected: ExpectedOutcome,
): readonly string[] {
  return [
    ...winnerDifferences(count, expected),
    ...amountDifference('totalCost', count.totalCost, expected.totalCost),
    ...amountDifference('finalEndowment', count.finalEndowment, expected.finalEndowment),
    ...amountDifference('optimalWelfare', count.optimalWelfare, expected.optimalWelfare),
    ...numberDifference('unspentByVoters', count.unspentByVoters, expected.unspentByVoters),
    ...stopDifference(count, expected),
    ...tieDifference(count, expected),
    ...completionDifference(count, expected),
    ...roundDifferences(count, expected.rounds ?? []),
    ...(expected.voterSamples ?? []).flatMap((voter) => voterDifferences(election, count, voter)),
  ]
}

/** `max-welfare` may have several optima, and the order of its set says nothing. */
function winnerDifferences(count: Count, expected: ExpectedOutcome): readonly string[] {
  if (expected.rule === 'max-welfare') return []
  return textDifference('selected', count.selected.join(' '), expected.selected.join(' '))
}

function stopDifference({ stopReason }: Count, expected: ExpectedOutcome): readonly string[] {
  return expected.stopReason === undefined
    ? []
    : textDifference('stopReason', stopReason, expected.stopReason)
}

function tieDifference({ tieEvents }: Count, expected: ExpectedOutcome): readonly string[] {
  const ties = expected.tieEvents ?? expected.tieGroups
  return ties === undefined ? [] : textDifference('tieEvents', `${tieEvents}`, `${ties}`)
}

function completionDifference({ rounds }: Count, expected: ExpectedOutcome): readonly string[] {
  if (expected.addedByCompletion === undefined) return []
  const added = rounds.filter((round) => round.kind === 'completion' && round.taken)
  return textDifference(
    'addedByCompletion',
    added.map(({ project }) => project).join(' '),
    expected.addedByCompletion.join(' '),
  )
}

function roundDifferences(count: Count, expected: readonly ExpectedRound[]): readonly string[] {
  const rounds = count.rounds.filter(({ kind }) => kind === 'purchase' || kind === 'load')
  if (expected.length === 0) return []
  if (rounds.length !== expected.length) {
    return [`rounds: ${rounds.length} instead of ${expected.length}`]
  }
  return expected.flatMap((wanted, place) => {
    const round = rounds[place]
    const name = `round ${place + 1}`
    if (round === undefined || round.project !== wanted.project) return [`${name}: project`]
    if (round.kind === 'load') {
      return [
        ...numberDifference(`${name} maxLoad`, round.greatestLoad, wanted.maxLoad),
        ...amountDifference(`${name} maxLoadExact`, round.greatestLoad, wanted.maxLoadExact),
      ]
    }
    if (round.kind !== 'purchase') return []
    return [
      ...numberDifference(`${name} rho`, round.rate, wanted.rho),
      ...numberDifference(`${name} maxPayment`, round.fullPayment, wanted.maxPayment),
      ...amountDifference(`${name} maxPaymentExact`, round.fullPayment, wanted.maxPaymentExact),
      ...numberDifference(`${name} moneyBehind`, round.moneyBehind, wanted.moneyBehind),
      ...textDifference(`${name} supporters`, `${round.supporters}`, `${wanted.supporters}`),
      ...textDifference(`${name} payingFull`, `${round.payingFull}`, `${wanted.payingFull}`),
    ]
  })
}

function voterDifferences(
  election: Election,
  count: Count,
  { voterIndex, payments, remaining }: ExpectedVoter,
): readonly string[] {
  const ballot = election.ballots[voterIndex]
  const name = `voter ${voterIndex}`
  if (ballot === undefined) return [`${name}: no such ballot`]
  const share = voterShare(election, count, ballot)
  const paid = payments.filter(([, amount]) => amount > 0)
  if (share.payments.length !== paid.length) return [`${name}: number of payments`]
  return [
    ...numberDifference(`${name} remaining`, share.left, remaining),
    ...paid.flatMap(([project, amount], place) => {
      const payment = share.payments[place]
      return payment?.project === project
        ? numberDifference(`${name} ${project}`, payment.amount, amount)
        : [`${name}: ${payment?.project} instead of ${project}`]
    }),
  ]
}

const textDifference = (name: string, found: string, expected: string): readonly string[] =>
  found === expected ? [] : [`${name}: ${found} instead of ${expected}`]

function amountDifference(
  name: string,
  found: Fraction | undefined,
  expected: string | undefined,
): readonly string[] {
  if (expected === undefined) return []
  const wanted = parseFraction(expected)
  if (wanted === null) return [`${name}: unreadable ${expected}`]
  return found === undefined
    ? [`${name}: missing`]
    : textDifference(name, toText(found), toText(wanted))
}

function numberDifference(
  name: string,
  found: Fraction | undefined,
  expected: number | undefined,
): readonly string[] {
  if (expected === undefined) return []
  if (found === undefined) return [`${name}: missing`]
  const value = toNumber(found)
  return Math.abs(value - expected) <= 1e-9 * Math.abs(expected)
    ? []
    : [`${name}: ${value} instead of ${expected}`]
}
