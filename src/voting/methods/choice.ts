import {
  type BallotRule,
  type BallotSheet,
  type Choice,
  type ChoiceFault,
  fault,
  listsFor,
} from './ballot-rule.ts'
import { exactlyKFault } from './exactly-k.ts'
import { pointsFault } from './points.ts'
import { upToKFault } from './up-to-k.ts'

/**
 * What keeps a choice from being a ballot; `null` when it is one.
 *
 * Asked in the browser to help, on the server without JavaScript, and again of every ballot when it
 * is unsealed: a ballot made by hand is refused there.
 *
 * @param neighbourhood  of the voter: whose list she has besides the town's
 */
export function choiceFault(
  rule: BallotRule,
  sheet: BallotSheet,
  neighbourhood: string | null,
  choice: Choice,
): ChoiceFault | null {
  return (
    strayFault(sheet, neighbourhood, choice) ??
    repeatedFault(choice) ??
    (choice.length === 0 ? (rule.mayBeBlank ? null : fault('blank')) : formatFault())
  )

  function formatFault(): ChoiceFault | null {
    const lists = listsFor(sheet, neighbourhood)
    const plain = choice.find(({ points }) => !Number.isSafeInteger(points) || points < 1)
    if (plain !== undefined) return fault('points-out-of-bounds', { project: plain.project })
    if (rule.format === 'points') return pointsFault(rule, choice)
    const many = choice.find(({ points }) => points !== 1)
    if (many !== undefined) return fault('points-out-of-bounds', { project: many.project })
    return rule.format === 'up-to-k'
      ? upToKFault(rule, lists, choice)
      : exactlyKFault(rule, lists, choice)
  }
}

function strayFault(
  sheet: BallotSheet,
  neighbourhood: string | null,
  choice: Choice,
): ChoiceFault | null {
  const own = new Set(listsFor(sheet, neighbourhood).flatMap(({ projects }) => projects))
  const all = new Set(sheet.lists.flatMap(({ projects }) => projects))
  const stray = choice.find(({ project }) => !own.has(project))
  if (stray === undefined) return null
  return fault(all.has(stray.project) ? 'foreign-list' : 'unknown-project', {
    project: stray.project,
  })
}

function repeatedFault(choice: Choice): ChoiceFault | null {
  const codes = choice.map(({ project }) => project)
  const twice = codes.find((code, place) => codes.indexOf(code) !== place)
  return twice === undefined ? null : fault('repeated', { project: twice })
}

/**
 * How much is left to give: projects, or points. Negative when there is too much.
 *
 * @param lists  those the voter has: nobody is told to choose more projects than there are
 */
export function leftToChoose(
  rule: BallotRule,
  choice: Choice,
  lists: readonly { readonly projects: readonly unknown[] }[],
): number {
  const sizes = lists.map(({ projects }) => projects.length)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  switch (rule.format) {
    case 'up-to-k':
      return Math.min(rule.most, all) - choice.length
    case 'exactly-k': {
      const ofEach = sizes.reduce((sum, size) => sum + Math.min(rule.count, size), 0)
      return (rule.perList ? ofEach : Math.min(rule.count, all)) - choice.length
    }
    case 'points':
      return rule.points - choice.reduce((sum, { points }) => sum + points, 0)
  }
}
