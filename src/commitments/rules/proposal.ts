import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import type { Day } from '../../platform/kernel/day.ts'
import type { Commitment } from './commitment.ts'
import { drop, keep, type LifeRefusal, postpone } from './life.ts'

/** What an agent may say of a promise of her department. */
export const proposalKinds = ['kept', 'postponed', 'dropped'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** `overtaken`: an officer ended the promise without it. */
export type ProposalState = 'waiting' | 'accepted' | 'returned' | 'taken-back' | 'overtaken'

/** A photo cleaned as those of proofs are, with what it shows. */
export interface ProposedPhoto {
  readonly words: string
  readonly file: string
  readonly bytes: number
  readonly width: number
  readonly height: number
}

/** What an agent said, in her words: an officer reads it before the public reads anything. */
export interface Said {
  readonly kind: ProposalKind
  readonly reason: string
  /** Of what is done. */
  readonly doneOn: Day | null
  /** Of what is put off. */
  readonly dueOn: Day | null
}

export interface Proposal extends Said {
  readonly id: string
  readonly photo: ProposedPhoto | null
  readonly madeAt: string
  readonly by: string | null
  readonly state: ProposalState
  /** Why it was returned. */
  readonly told: string | null
  readonly decidedAt: string | null
}

/** A proposal on the desk of officers. */
export interface WaitingProposal extends Pick<Commitment, 'number' | 'text' | 'dueOn'> {
  readonly kind: ProposalKind
  readonly madeAt: string
}

export type ProposalRefusal = LifeRefusal | 'already-proposed'

/**
 * Whether an agent may say it now: by the rule of the act itself, so that an officer is never offered what
 * she could not accept. The proof alone may come later, from the officer.
 *
 * @param isOneWaiting  another word on this promise waits for an officer
 */
export function propose(
  commitment: Commitment,
  said: Said,
  { today, isOneWaiting }: { readonly today: Day; readonly isOneWaiting: boolean },
): Decision<Said, never, ProposalRefusal> {
  if (isOneWaiting) return refuse('already-proposed')
  const { reason, dueOn, doneOn } = said
  const acted =
    said.kind === 'kept'
      ? keep(commitment, { today, reason, doneOn: doneOn ?? today, proofs: 1 })
      : said.kind === 'dropped'
        ? drop(commitment, { today, reason })
        : postpone(commitment, { today, reason, dueOn: dueOn ?? today })
  return acted.ok ? accept(said) : acted
}
