import type { Fraction } from '../../platform/kernel/fraction.ts'
import { formatCount, formatNumber } from '../../platform/words/figures.ts'
import type { ConsideredRound, Count, LoadRound, PurchaseRound, Round } from '../methods/count.ts'
import type { PbElection } from '../pb/index.ts'
import { amountText } from './amount-text.ts'
import { currencyOf } from './project-sheet.ts'

/**
 * Every round of a count in words, with exact amounts: a patient person can replay it on paper.
 *
 * For a rule that counts again with growing endowments, the rounds are those of the run kept.
 */
export function countTrace(read: PbElection, count: Count): readonly string[] {
  const currency = currencyOf(read)
  const names = new Map(read.facts.map(({ id, name }) => [id, name]))
  const money = (amount: Fraction): string => amountText(amount, currency)
  const { finalEndowment, rounds } = count

  return [
    'Déroulé',
    ...(finalEndowment === undefined
      ? []
      : [
          `Au départ, chacun des ${formatCount(count.voters, 'fr')} votants reçoit ${money(finalEndowment)}.`,
        ]),
    ...rounds.flatMap((round, k) => [
      '',
      `Tour ${k + 1} : ${named(round.project, names)}, ${money(round.cost)}`,
      ...roundLines(round, money, count).map((line) => `  ${line}`),
    ]),
    ...(rounds.length === 0 ? ['Aucun tour : rien n’a pu être acheté.'] : []),
    '',
    `Fin : ${endings[count.stopReason]}`,
  ]
}

const named = (id: string, names: ReadonlyMap<string, string | null>): string => {
  const name = names.get(id)
  return name === null || name === undefined ? id : `${id} « ${name} »`
}

type Money = (amount: Fraction) => string

function roundLines(round: Round, money: Money, count: Count): readonly string[] {
  switch (round.kind) {
    case 'considered':
    case 'completion':
      return consideredLines(round, money, count)
    case 'purchase':
      return purchaseLines(round, money, count)
    case 'load':
      return loadLines(round, money)
    case 'chosen':
      return [
        `Satisfaction apportée : ${amountText(round.welfare, null)}.`,
        `Reste au budget : ${money(round.moneyLeft)}.`,
      ]
  }
}

function consideredLines(
  round: ConsideredRound,
  money: Money,
  { settings }: Count,
): readonly string[] {
  const isPerCost = round.kind === 'considered' && settings.order === 'satisfaction-per-cost'
  const score = isPerCost
    ? `Satisfaction par unité d’argent : ${amountText(round.score, null)}.`
    : `Voix ou points : ${formatNumber(round.score, 'fr')}.`
  const step = round.kind === 'completion' ? 'Complément, par ordre de voix. ' : ''
  return [
    `${step}${score}`,
    round.taken
      ? `Il tient : retenu. Reste au budget : ${money(round.moneyLeft)}.`
      : `Il ne tient pas dans les ${money(round.moneyLeft)} qui restent : passé.`,
  ]
}

function purchaseLines(round: PurchaseRound, money: Money, { settings }: Count): readonly string[] {
  const { supporters, payingFull, lesserPayments } = round
  const unit = settings.satisfaction === 'points' || settings.satisfaction === 'borda'
  return [
    `${plural(supporters, 'soutien a', 'soutiens ont ensemble')} ${money(round.moneyBehind)}. Taux ρ : ${amountText(round.rate, null)}.`,
    `${plural(payingFull, 'paie', 'paient')} ${money(round.fullPayment)}${unit ? ' par point' : ''}.`,
    ...lesserPayments.map(
      ({ amount, voters }) =>
        `${plural(voters, 'donne tout ce qu’il lui reste', 'donnent tout ce qu’il leur reste')} : ${money(amount)}.`,
    ),
    `Reste au budget : ${money(round.moneyLeft)}.`,
  ]
}

const loadLines = (round: LoadRound, money: Money): readonly string[] => [
  `${plural(round.supporters, 'soutien', 'soutiens')} ; charge la plus forte : ${money(round.greatestLoad)}.`,
  `Reste au budget : ${money(round.moneyLeft)}.`,
]

const plural = (count: number, one: string, many: string): string =>
  `${formatCount(count, 'fr')} ${count > 1 ? many : one}`

const endings = {
  'list-exhausted': 'tous les projets ont été examinés.',
  'nothing-affordable': 'aucun autre projet ne peut être payé par ses soutiens.',
  exhaustive: 'plus aucun projet ne tient dans ce qui reste du budget.',
  'next-infeasible': 'avec une part plus grande, la dépense dépasserait le budget.',
  'all-supported-bought': 'tous les projets soutenus sont achetés.',
  'everything-affordable':
    'tous les projets ensemble tiennent dans le budget : la part n’augmente pas.',
  'next-does-not-fit': 'un projet arrivé en tête ne tient pas dans ce qui reste du budget.',
  'nothing-fits': 'plus aucun projet soutenu ne tient dans ce qui reste du budget.',
  optimum: 'aucun autre choix ne donne plus de satisfaction en tout.',
} as const satisfies Record<Count['stopReason'], string>
