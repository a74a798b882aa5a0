import { isToRoute } from './listing.ts'
import { isOwed, type QuestionState } from './question.ts'

/** Who follows a question, and who stands in when she is away. */
export interface Charge {
  readonly owner: string | null
  readonly deputy: string | null
}

/**
 * Who follows a question from now on: who already did, else who entrusts it; another officer stands in.
 *
 * @param officers  parties of the officers of the town, in their order
 */
export function chargeOf(
  { owner, deputy }: Charge,
  actor: string,
  officers: readonly string[],
): Charge {
  const holder = owner ?? (officers.includes(actor) ? actor : (officers[0] ?? null))
  const other = officers.find((one) => one !== holder) ?? null
  return { owner: holder, deputy: deputy === null || deputy === holder ? other : deputy }
}

/**
 * Somebody’s own from now on: the officer who brings a question there follows it, unless another one
 * already does. Before, it waits on the list of all officers; after, nothing is owed.
 */
export const isFollowed = (state: QuestionState): boolean =>
  state === 'waiting' || (isOwed({ state }) && !isToRoute({ state }))
