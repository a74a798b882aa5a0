import type { Day } from '../../platform/kernel/day.ts'
import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import type { Approval, ApprovalStep } from './approval.ts'
import { animationTeam } from './circuit.ts'
import type { ActName } from './next-steps.ts'

/** The three acts of who signs. */
export const signingActs = ['approved', 'reworded', 'returned'] as const
export type SigningAct = (typeof signingActs)[number]

/** What a person does at a step, and what she had read. */
export interface Signature {
  readonly act: SigningAct
  /** Her wording, when she changes it. */
  readonly text: string
  /** Why she sends it back, or a word beside her wording. */
  readonly comment: string
  /** The mark of the approval she read. */
  readonly seen: string
}

export type SigningRefusal =
  | 'ended'
  | 'not-open'
  | 'changed'
  | 'no-comment'
  | 'no-text'
  | 'no-agreement'

/** Moves with each act: who signs has read all that was done before her. */
export const readMark = ({ acts }: Pick<Approval, 'acts'>): string => String(acts.length)

/** Others agree and an officer notes it: she says who, and how. */
export const isNoted = ({ role }: Pick<ApprovalStep, 'role'>): boolean => role === animationTeam

/** The step that waits for an animation team: whoever is of it that day may sign, from her own account. */
export const teamStepOf = ({ state, steps }: Pick<Approval, 'state' | 'steps'>) =>
  state === 'open' ? (steps.find((step) => step.state === 'open' && isNoted(step)) ?? null) : null

/** Its last day is over: silence is agreement. @param tacitOn  `null`: it never is */
export const isSilent = (tacitOn: Day | null, today: Day): boolean =>
  tacitOn !== null && tacitOn < today

export interface DecidedAct {
  readonly act: ActName
  readonly text: string
  readonly comment: string | null
}

/**
 * Signs, rewords or sends back one step of an approval.
 *
 * What somebody else did meanwhile is shown first: nobody signs a text she has not read. Words sent
 * unchanged are a plain signature.
 */
export function sign(
  approval: Approval,
  step: ApprovalStep,
  { act, text, comment, seen }: Signature,
): Decision<DecidedAct, never, SigningRefusal> {
  if (approval.state !== 'open') return refuse('ended')
  if (step.state !== 'open') return refuse('not-open')
  if (seen !== readMark(approval)) return refuse('changed')
  if (act === 'returned' && comment === '') return refuse('no-comment')
  if (act === 'reworded' && text === '') return refuse('no-text')
  if (isNoted(step) && comment === '') return refuse('no-agreement')

  const word = comment === '' ? null : comment
  if (act === 'reworded' && text !== approval.text) return accept({ act, text, comment: word })
  const name = act === 'returned' ? 'returned' : 'approved'
  return accept({ act: name, text: approval.text, comment: word })
}
