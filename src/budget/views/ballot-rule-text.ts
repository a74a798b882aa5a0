import { sayWith, type Speech } from '../../platform/words/speech.tsx'
import { type BallotLimits, ballotLimits } from '../rules/ballot-limits.ts'
import type { Edition } from '../rules/edition.ts'
import { budgetWords } from '../words/index.ts'
import { moneyText } from './money.tsx'

/**
 * How a ballot was filled in, with every limit the edition set: « Chaque votant avait 7 points à
 * partager entre des projets. Il pouvait en donner moins. Au plus 3 points pour un même projet. »
 */
export function ballotRuleText(edition: Edition, speech: Speech): string {
  const say = sayWith(budgetWords, speech)
  const limits = ballotLimits(edition)
  const sentences = [
    ...way(),
    ...points(),
    ...length(),
    ...(limits.cost === null
      ? []
      : [say('format.cost-limit', { cost: moneyText(limits.cost, edition, speech) })]),
  ]
  return sentences.join(' ')

  function way(): readonly string[] {
    const { format } = edition
    if (format === 'approval' && limits.most !== null)
      return [say('format.approval-limits', spread(limits, limits.most))]
    if (format === 'cumulative' && limits.points !== null)
      return [say('format.cumulative-limits', { points: limits.points })]
    if (format === 'scoring' && limits.pointsEach !== null)
      return [say('format.scoring-limits', { most: limits.pointsEach })]
    return [say(`format.${format}`)]
  }

  function points(): readonly string[] {
    if (edition.format !== 'cumulative' || limits.points === null) return []
    const least = limits.leastPoints ?? 0
    return [
      least >= limits.points ? say('format.points-all') : say('format.points-fewer', { least }),
      ...(limits.pointsEach === null || limits.pointsEach >= limits.points
        ? []
        : [say('format.points-each', { most: limits.pointsEach })]),
    ]
  }

  /** Said already where the way of voting tells it: a set of projects, or a single one. */
  function length(): readonly string[] {
    const { format } = edition
    if (format === 'choose-1' || (format === 'approval' && limits.most !== null)) return []
    if (limits.most !== null) return [say('format.length', spread(limits, limits.most))]
    return limits.least !== null && limits.least > 0
      ? [say('format.length-least', { least: limits.least })]
      : []
  }
}

const spread = ({ least }: BallotLimits, most: number) => ({
  least: least ?? 0,
  most,
  same: least === most ? 'yes' : 'no',
})
