import { mostChosen, projectOrder } from './ballot-bytes.ts'
import type { BallotRule, BallotSheet } from './ballot-rule.ts'

/** What a ballot writes in one byte, and in two. */
const [mostInOneByte, mostInTwo] = [255, 65_535]

const isWithin = (number: number, least: number, most: number): boolean =>
  Number.isSafeInteger(number) && number >= least && number <= most

/**
 * Whether somebody can vote by this rule on this sheet: a rule that asks for nothing, or for more
 * than a ballot can write, is found out before the vote rather than after it.
 */
export function isPossible(rule: BallotRule, sheet: BallotSheet): boolean {
  const order = projectOrder(sheet)
  if (new Set(order).size < order.length || !isWithin(order.length, 1, mostInTwo)) return false
  return hasSense(rule) && mostChosen(rule, sheet) <= mostInOneByte
}

function hasSense(rule: BallotRule): boolean {
  switch (rule.format) {
    case 'up-to-k':
      return (
        isWithin(rule.most, 1, mostInOneByte) &&
        (rule.mostPerList === null || isWithin(rule.mostPerList, 1, rule.most))
      )
    case 'exactly-k':
      return isWithin(rule.count, 1, mostInOneByte)
    case 'points':
      return isWithin(rule.points, 1, mostInTwo) && isWithin(rule.mostPerProject, 1, rule.points)
  }
}
