import { equals, type Fraction, toText } from '../../platform/kernel/fraction.ts'
import type { Count } from '../methods/count.ts'
import type { ProjectId } from '../methods/election.ts'

/** What somebody published: winners, and as many figures as they gave. */
export interface PublishedOutcome {
  readonly selected: readonly ProjectId[]
  readonly figures: Partial<Pick<Count, FigureName>>
}

const figureNames = ['totalCost', 'finalEndowment', 'optimalWelfare'] as const
type FigureName = (typeof figureNames)[number]

/** How a recount differs from what was published. */
export interface RecountDifference {
  readonly isSame: boolean
  /** Published, and not found again, in the order published. */
  readonly missing: readonly ProjectId[]
  /** Found, and not published, in order of purchase. */
  readonly added: readonly ProjectId[]
  readonly figures: readonly {
    readonly name: FigureName
    readonly published: string
    readonly recounted: string
  }[]
}

/**
 * Compares two outcomes: the same winners, whatever their order, and the same exact figures.
 *
 * Of `max-welfare` only the optimum is compared: several sets may reach it.
 *
 * @param welfareOf  the satisfaction that a set of projects gives, or `null` when it exceeds the
 *                   budget: the published set must reach the optimum by itself
 */
export function recountDifference(
  published: PublishedOutcome,
  recount: Count,
  welfareOf: (selected: readonly ProjectId[]) => Fraction | null,
): RecountDifference {
  const figures = figureNames.flatMap((name) => {
    const [theirs, ours] = [published.figures[name], recount[name]]
    if (theirs === undefined || ours === undefined || equals(theirs, ours)) return []
    return [{ name, published: toText(theirs), recounted: toText(ours) }]
  })
  if (recount.settings.rule === 'max-welfare' && reachesOptimum(published, recount, welfareOf)) {
    const others = figures.filter(({ name }) => name === 'optimalWelfare')
    return { isSame: others.length === 0, missing: [], added: [], figures: others }
  }

  const [theirs, ours] = [new Set(published.selected), new Set(recount.selected)]
  const missing = published.selected.filter((id) => !ours.has(id))
  const added = recount.selected.filter((id) => !theirs.has(id))
  const isSame = missing.length + added.length + figures.length === 0
  return { isSame, missing, added, figures }
}

function reachesOptimum(
  { selected }: PublishedOutcome,
  { optimalWelfare }: Count,
  welfareOf: (selected: readonly ProjectId[]) => Fraction | null,
): boolean {
  const theirs = welfareOf(selected)
  return theirs !== null && optimalWelfare !== undefined && equals(theirs, optimalWelfare)
}
