import {
  compare,
  equals,
  type Fraction,
  isZero,
  sum,
  zero,
} from '../../platform/kernel/fraction.ts'
import { formatCount } from '../../platform/words/figures.ts'
import type { AllocationStep, EnvelopeOutcome, SetAside } from '../methods/allocation-rules.ts'
import type { Count } from '../methods/count.ts'
import type { ProjectId } from '../methods/election.ts'
import { supportsByProject } from '../methods/satisfactions.ts'
import type { PbElection } from '../pb/index.ts'
import { amountText } from './amount-text.ts'
import { electionLines, settingLines } from './count-report.ts'
import { countTrace } from './count-trace.ts'
import { currencyOf } from './project-sheet.ts'
import type { TownRulesCount } from './town-rules-count.ts'
import { capText, townRulesSentences } from './town-rules-sentences.ts'

/** What a report needs to say things in the words of one election. */
interface Telling extends TownRulesCount {
  readonly read: PbElection
  readonly currency: string | null
  readonly money: (amount: Fraction) => string
  readonly named: (project: ProjectId) => string
  readonly votesOf: (project: ProjectId) => number
  readonly costOf: (project: ProjectId) => Fraction
  readonly hasTrace: boolean
}

/** A count by a town's regulation: its clauses, then, envelope by envelope, who was taken and why. */
export function townRulesReport(
  read: PbElection,
  count: TownRulesCount,
  hasTrace: boolean,
): readonly string[] {
  const telling = tellingOf(read, count, hasTrace)
  const { allocation, rules, ties } = count
  const { money, currency } = telling
  const winners = allocation.selected.length
  return [
    ...electionLines(read, currency),
    ...settingLines({ settings: rules.settings }, ties),
    '',
    'Règlement',
    ...townRulesSentences(rules, currency).map((sentence) => `  ${sentence}`),
    ...budgetLines(telling),
    ...setAsideLines(telling),
    ...allocation.envelopes.flatMap((envelope, place) => [
      '',
      ...envelopeLines(telling, envelope, place),
    ]),
    '',
    `Total : ${formatCount(winners, 'fr')} ${winners > 1 ? 'lauréats' : 'lauréat'}, ${money(allocation.totalCost)} dépensés, ${money(allocation.moneyKept)} gardés.`,
  ]
}

function tellingOf(read: PbElection, count: TownRulesCount, hasTrace: boolean): Telling {
  const currency = currencyOf(read)
  const supports = supportsByProject(read.election)
  const facts = new Map(
    read.election.projects.map(({ id, cost }, k) => [
      id,
      { cost, votes: supports[k]?.length ?? 0, name: read.facts[k]?.name ?? null },
    ]),
  )
  return {
    ...count,
    read,
    currency,
    money: (amount) => amountText(amount, currency),
    named: (id) => {
      const name = facts.get(id)?.name ?? null
      return name === null ? id : `${id} « ${name} »`
    },
    votesOf: (id) => facts.get(id)?.votes ?? 0,
    costOf: (id) => facts.get(id)?.cost ?? zero,
    hasTrace,
  }
}

/** Envelopes hold the money: the budget of the file is not read. */
function budgetLines({ rules, read, money }: Telling): readonly string[] {
  const held = sum(rules.envelopes.map((envelope) => envelope.money))
  const { budget } = read.election
  if (equals(held, budget)) return []
  return [
    `  Les enveloppes font ensemble ${money(held)} ; le budget écrit dans le fichier, ${money(budget)}, n’est pas lu.`,
  ]
}

const voters = (count: number): string =>
  `${formatCount(count, 'fr')} ${count > 1 ? 'votants' : 'votant'}`

function setAsideLines({ allocation, rules, named }: Telling): readonly string[] {
  if (allocation.setAside.length === 0) return []
  const why = ({ reason, votes }: SetAside): string =>
    reason === 'no-envelope'
      ? 'il n’est dans aucune enveloppe'
      : `choisi par ${voters(votes)}, il en fallait ${formatCount(rules.minimumVotes, 'fr')}`
  return [
    '',
    'Mis de côté avant de compter',
    ...allocation.setAside.map((one) => `  ${named(one.project)} : ${why(one)}.`),
  ]
}

function envelopeLines(
  telling: Telling,
  envelope: EnvelopeOutcome,
  place: number,
): readonly string[] {
  const { money, allocation } = telling
  const carried =
    envelope.carriedIn.numerator > 0n
      ? ` et ${money(envelope.carriedIn)} venus de la précédente`
      : ''
  return [
    `Enveloppe « ${envelope.name} » : ${money(envelope.money)}${carried}, ${voters(envelope.voters)}`,
    ...envelope.steps.flatMap((step) => stepLines(telling, step)).map((line) => `  ${line}`),
    ...otherLines(telling, envelope, place).map((line) => `  ${line}`),
    `  ${endSentence(telling, envelope, place === allocation.envelopes.length - 1)}`,
  ]
}

function stepLines(telling: Telling, step: AllocationStep): readonly string[] {
  const { named, money, votesOf, rules, currency } = telling
  switch (step.kind) {
    case 'first-of-neighbourhood':
      return [
        `${named(step.project)}, ${money(step.cost)} : retenu d’abord, pour le quartier « ${step.neighbourhood} » (choisi par ${voters(votesOf(step.project))}). Reste ${money(step.moneyLeft)}.`,
      ]
    case 'over-cap': {
      const caps = rules.themeCaps.filter(({ theme }) => theme === step.theme)
      const most = caps.map((cap) => capText(cap, currency)).join(' ou ')
      return [
        `${named(step.project)} : écarté. La règle le retenait, mais le thème « ${step.theme} » dépasserait son plafond (${most}). On recompte sans lui.`,
      ]
    }
    case 'count':
      return countLines(telling, step.count, step.moneyLeft)
    case 'next-that-fits':
      return [
        `${named(step.project)}, ${money(step.cost)} : retenu avec l’argent qui restait (choisi par ${voters(votesOf(step.project))}). Reste ${money(step.moneyLeft)}.`,
      ]
  }
}

function countLines(
  { named, money, votesOf, costOf, read, hasTrace }: Telling,
  count: Count,
  moneyLeft: Fraction,
): readonly string[] {
  const left = `Reste ${money(moneyLeft)}.`
  const winners =
    count.selected.length === 0
      ? [`La règle (${count.settings.rule}) ne retient aucun autre projet. ${left}`]
      : [
          `La règle (${count.settings.rule}) retient :`,
          ...count.selected.map(
            (id) => `  ${named(id)}, ${money(costOf(id))} (choisi par ${voters(votesOf(id))})`,
          ),
          left,
        ]
  if (!hasTrace) return winners
  return [...winners, ...countTrace(read, count).map((line) => (line === '' ? line : `  ${line}`))]
}

/** Those of the envelope that nobody took and nobody set aside. */
function otherLines(
  { allocation, rules, named, money, costOf, votesOf }: Telling,
  envelope: EnvelopeOutcome,
  place: number,
): readonly string[] {
  const told = new Set([
    ...allocation.setAside.map(({ project }) => project),
    ...allocation.envelopes.slice(0, place + 1).flatMap(({ selected }) => selected),
    ...envelope.steps.flatMap((step) => (step.kind === 'over-cap' ? [step.project] : [])),
  ])
  const own =
    rules.pooling === 'one-pot'
      ? rules.envelopes.flatMap(({ projects }) => projects)
      : (rules.envelopes[place]?.projects ?? [])
  const others = [...new Set(own)].filter((id) => !told.has(id))
  if (others.length === 0) return []
  const left = moneyAtTheEnd(envelope)
  const why = (id: ProjectId): string =>
    compare(costOf(id), left) > 0
      ? `il ne tient pas dans les ${money(left)} qui restent`
      : 'la règle ne l’a pas retenu'
  return [
    'Non retenus :',
    ...others.map(
      (id) =>
        `  ${named(id)}, ${money(costOf(id))} (choisi par ${voters(votesOf(id))}) : ${why(id)}.`,
    ),
  ]
}

const moneyAtTheEnd = ({ kept, carriedOut }: EnvelopeOutcome): Fraction =>
  isZero(kept) ? carriedOut : kept

function endSentence({ money }: Telling, envelope: EnvelopeOutcome, isLast: boolean): string {
  const spent = `Dépensé : ${money(envelope.spent)}.`
  const left = moneyAtTheEnd(envelope)
  if (isZero(left)) return `${spent} Il ne reste rien.`
  const isCarried = envelope.carriedOut.numerator > 0n && !isLast
  return `${spent} ${money(left)} ${isCarried ? 'passent à l’enveloppe suivante' : 'sont gardés'}.`
}
