import { fraction, floor, divide, toNumber, type Fraction } from '../../platform/kernel/fraction.ts'
import type { CountSettings, SatisfactionName } from '../methods/count.ts'
import type { BallotFormat } from '../methods/election.ts'
import { satisfactionsOf } from '../methods/satisfactions.ts'
import type { Edition } from './edition.ts'

/** `mes-add1u-cost`, `greedy-card-satisfaction-per-cost`: one word for how a count was made. */
export const countName = ({ rule, satisfaction, order }: CountSettings): string =>
  [rule, satisfaction, ...(order === 'satisfaction-per-cost' ? [order] : [])].join('-')

/**
 * The counts shown side by side for an edition: the official one first, then the other rules a
 * town could have chosen for the same ballots.
 *
 * `max-welfare` comes last: it is a yardstick, nobody counts a vote by it.
 */
export function comparedCounts(edition: Edition): readonly CountSettings[] {
  const official = edition.settings
  const others = alternatives(edition).filter(
    (settings) => countName(settings) !== countName(official),
  )
  return [official, ...others]
}

function alternatives(edition: Edition): readonly CountSettings[] {
  const satisfaction = satisfactionsOf(edition.format)[0] ?? 'cost'
  const increment = usualIncrement(edition)
  return [
    { rule: 'greedy', satisfaction, order: 'votes-or-points' },
    { rule: 'mes', satisfaction },
    { rule: 'mes-add1u', satisfaction, increment },
    ...loadRules(edition.format, satisfaction),
    { rule: 'max-welfare', satisfaction },
  ]
}

const loadRules = (
  format: BallotFormat,
  satisfaction: SatisfactionName,
): readonly CountSettings[] =>
  format === 'approval' || format === 'choose-1'
    ? [
        { rule: 'phragmen', satisfaction },
        { rule: 'maximin-support', satisfaction },
      ]
    : []

/**
 * By how much each voter's share grows from one run to the next: 1 euro, unless shares are so large
 * (35,000 forints in Budapest) that it would only waste time: then the power of ten that keeps the
 * loop under about 2,500 runs to double the share.
 */
export function usualIncrement({ budget, voters }: Pick<Edition, 'budget' | 'voters'>): Fraction {
  if (voters === 0) return fraction(1)
  const share = toNumber(fraction(floor(divide(budget, fraction(voters)))))
  return fraction(10 ** Math.max(0, Math.ceil(Math.log10(share / 2500))))
}
