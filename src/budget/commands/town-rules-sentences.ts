import { formatCount } from '../../platform/words/figures.ts'
import type { AllocationRules, ThemeCap } from '../methods/allocation-rules.ts'
import { amountText } from './amount-text.ts'

/** Each clause of a regulation in a French sentence; those it does not use are not said. */
export function townRulesSentences(
  rules: AllocationRules,
  currency: string | null,
): readonly string[] {
  const { minimumVotes, firstPerNeighbourhood, themeCaps } = rules
  return [
    envelopesSentence(rules),
    ...(minimumVotes === 0
      ? []
      : [
          `Un projet choisi par moins de ${minimumVotes} votants est mis de côté avant de compter.`,
        ]),
    ...(firstPerNeighbourhood === 0 ? [] : [firstsSentence(firstPerNeighbourhood)]),
    ...themeCaps.map(
      (cap) => `Le thème « ${cap.theme} » est plafonné à ${capText(cap, currency)} en tout.`,
    ),
    leftoverSentences[rules.leftover],
  ]
}

function envelopesSentence({ envelopes, pooling }: AllocationRules): string {
  if (envelopes.length === 1) return 'Il y a une seule enveloppe.'
  return pooling === 'one-pot'
    ? `Les ${envelopes.length} enveloppes sont réunies en une seule.`
    : `Les ${envelopes.length} enveloppes sont comptées l’une après l’autre ; un projet retenu dans l’une n’est plus dans la suivante.`
}

const firstsSentence = (first: number): string =>
  first === 1
    ? 'Le projet le plus voté de chaque quartier, parmi ceux qui tiennent dans l’enveloppe, est retenu d’abord.'
    : `Les ${first} projets les plus votés de chaque quartier, parmi ceux qui tiennent dans l’enveloppe, sont retenus d’abord.`

/** `50 000 €`, `2 projets`, or both. */
export function capText({ money, projects }: ThemeCap, currency: string | null): string {
  return [
    money === undefined ? null : amountText(money, currency),
    projects === undefined
      ? null
      : `${formatCount(projects, 'fr')} projet${projects > 1 ? 's' : ''}`,
  ]
    .filter((part) => part !== null)
    .join(' et ')
}

const leftoverSentences = {
  keep: 'L’argent que la règle laisse est gardé.',
  'next-that-fits':
    'L’argent que la règle laisse va, par ordre de voix, aux projets soutenus qui tiennent encore.',
  'carry-over':
    'L’argent que la règle laisse passe à l’enveloppe suivante ; après la dernière, il est gardé.',
} as const satisfies Record<AllocationRules['leftover'], string>
