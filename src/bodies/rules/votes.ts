import type { z } from 'zod'
import { optionalCount } from '../../platform/kernel/form-fields.ts'

/** How a body voted, when it was told. */
export interface Votes {
  readonly votesFor: number
  readonly votesAgainst: number
  readonly abstentions: number
}

/** For the shape of a form: all three counts, or none. */
export const votesFields = {
  votesFor: optionalCount,
  votesAgainst: optionalCount,
  abstentions: optionalCount,
}

type Counts = { readonly [Count in keyof Votes]: number | null }

/** Blames each count that is missing beside one that is there. */
export function refuseHalfVotes(
  { votesFor, votesAgainst, abstentions }: Counts,
  context: z.RefinementCtx,
): void {
  const counts = { votesFor, votesAgainst, abstentions }
  if (Object.values(counts).every((one) => one === null)) return
  for (const [field, one] of Object.entries(counts)) {
    if (one === null) context.addIssue({ code: 'custom', path: [field], message: 'all-counts' })
  }
}

/** @returns `null` when the body agreed without counting */
export const votesOf = ({ votesFor, votesAgainst, abstentions }: Counts): Votes | null =>
  votesFor === null || votesAgainst === null || abstentions === null
    ? null
    : { votesFor, votesAgainst, abstentions }

/** Whether more were for than against. Without counts, the body agreed. */
export const isCarried = (votes: Votes | null): boolean =>
  votes === null || votes.votesFor > votes.votesAgainst
