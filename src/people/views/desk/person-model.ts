import type { Day } from '../../../platform/kernel/day.ts'
import type { DeskRefusal } from '../../rules/desk-acts.ts'
import type { Findable } from '../../rules/person-search.ts'
import type { CheckMethod, RevocationReason, SeenThing } from '../../rules/verification.ts'

/** Of a field of the page, or of the agent’s day: she has replaced all the cards she may. */
export type PersonFault = FieldFault | 'cards'
export type FieldFault = 'seen' | 'why' | 'number' | 'taken' | 'contact'

export const personDone = [
  'confirmed',
  'revoked',
  'corrected',
  'namesake',
  'merged',
  'guardian',
  'assisted',
] as const
export type PersonDone = (typeof personDone)[number]

/** What an agent sees of the person in front of her. */
export interface PersonModel extends Findable {
  readonly party: string
  readonly birthDate: Day | null
  readonly address: string | null
  readonly outOfTown: 'works' | 'studies' | null
  readonly namesake: number
  readonly contacts: readonly { readonly shown: string; readonly isGuardians: boolean }[]
  readonly cardSince: Day | null
  readonly level: number
  readonly until: Day | null
  readonly checks: readonly CheckShown[]
  readonly alike: readonly AlikeShown[]
  /** `null` for who needs nobody’s consent. */
  readonly child: {
    readonly state: 'none' | 'asked' | 'given' | 'withdrawn'
    readonly how: 'link' | 'desk' | 'account' | null
    /** The guardian’s address, half hidden; `null` when there is none, or none any more. */
    readonly by: string | null
  } | null
  /** Why the agent may only look. */
  readonly refusal: DeskRefusal | null
  readonly fault: PersonFault | null
  readonly done: PersonDone | null
  /** The number the next namesake would get. */
  readonly nextNumber: number
}

export interface CheckShown {
  readonly id: string
  readonly method: CheckMethod
  readonly seen: SeenThing | null
  readonly on: Day
  readonly end: Day
  readonly isOver: boolean
  readonly revokedWhy: RevocationReason | null
  readonly isRevoked: boolean
}

export interface AlikeShown extends Findable {
  readonly party: string
  readonly birthDate: Day | null
  readonly namesake: number
  readonly address: string | null
  readonly level: number
}
