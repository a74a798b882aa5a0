import type { RoleName, ScopeKind } from '../../town/index.ts'

/** What a text commits the town to decides who must agree. */
export const circuitKinds = ['factual', 'commitment', 'refusal', 'sensitive', 'minutes'] as const
export type CircuitKind = (typeof circuitKinds)[number]

/** Who may hold a step, in the town’s words; besides these, one department by its name. */
export const holderNames = [
  'its-department',
  'animation-team',
  'mission',
  'its-councillor',
  'deputy-director',
  'mayors-office',
] as const
export type HolderName = (typeof holderNames)[number]
export type StepHolder = HolderName | `department:${string}`

/** A step as the town wrote it. */
export interface CircuitStep {
  /** Steps of one rank are open together; a rank opens when the former is done. */
  readonly rank: number
  readonly holder: StepHolder
  /** Silence is agreement after that many working days; `null`: never. */
  readonly tacitAfter: number | null
  /** Asked in the period before an election only. */
  readonly isPreElectionOnly: boolean
}

export interface Circuit {
  readonly kind: CircuitKind
  readonly steps: readonly CircuitStep[]
  /** Working days that each step has before it is late. */
  readonly daysToSign: number
}

/**
 * The residents who animate a body. They need no account: they agree in their own way, and an officer
 * notes who agreed and how. Whoever of them leaves, another agrees.
 */
export const animationTeam = 'animation-team'
export type StepRole = RoleName | typeof animationTeam

/** A step for one text: a role on the first of these scopes that somebody holds. */
export interface PlannedStep {
  readonly rank: number
  readonly role: StepRole
  readonly scopes: readonly StepScope[]
  readonly tacitAfter: number | null
  readonly isExtra: boolean
}

export interface StepScope {
  readonly kind: ScopeKind
  readonly id: string | null
}

const always = (rank: number, holder: HolderName): CircuitStep => ({
  rank,
  holder,
  tacitAfter: null,
  isPreElectionOnly: false,
})
const beforeElection = (rank: number): CircuitStep => ({
  ...always(rank, 'deputy-director'),
  isPreElectionOnly: true,
})

const factual = [always(1, 'its-department'), always(2, 'mission')]
const political = [...factual, always(3, 'its-councillor')]
const daysToSign = 3

/** Those of a town that wrote none. The last step of most is asked before an election only. */
export const defaultCircuits: Readonly<Record<CircuitKind, Circuit>> = {
  factual: { kind: 'factual', steps: [...factual, beforeElection(3)], daysToSign },
  commitment: { kind: 'commitment', steps: [...political, beforeElection(4)], daysToSign },
  refusal: { kind: 'refusal', steps: [...political, beforeElection(4)], daysToSign },
  sensitive: {
    kind: 'sensitive',
    steps: [...political, always(4, 'mayors-office'), always(4, 'deputy-director')],
    daysToSign,
  },
  minutes: {
    kind: 'minutes',
    steps: [always(1, 'animation-team'), always(2, 'its-councillor'), beforeElection(3)],
    daysToSign,
  },
}

export interface Concerned {
  readonly neighbourhood: string | null
  readonly department: string | null
  /** Whose meeting the text tells of, where it tells of one. */
  readonly body?: string | null
}

/**
 * The steps of one text.
 *
 * A step of « its department » falls when no department is concerned, one of an animation team when
 * no body is. A text that no step would be left for is held by the mission: nothing leaves unseen.
 */
export function planSteps(
  circuit: Circuit,
  concerned: Concerned,
  isPreElection: boolean,
): readonly PlannedStep[] {
  const steps = circuit.steps
    .filter(({ isPreElectionOnly }) => isPreElection || !isPreElectionOnly)
    .filter(({ holder }) => holder !== 'its-department' || concerned.department !== null)
    .filter(({ holder }) => holder !== animationTeam || (concerned.body ?? null) !== null)
    .toSorted((a, b) => a.rank - b.rank)
  const kept = steps.length === 0 ? [always(1, 'mission')] : steps
  return kept.map(({ rank, holder, tacitAfter, isPreElectionOnly }) => ({
    rank,
    tacitAfter,
    isExtra: isPreElectionOnly,
    ...heldOn(holder, concerned),
  }))
}

const town: StepScope = { kind: 'town', id: null }
const on = (kind: ScopeKind, id: string | null): readonly StepScope[] =>
  id === null ? [] : [{ kind, id }]

/** The role, on its scopes from the nearest to the whole town. */
function heldOn(
  holder: StepHolder,
  { neighbourhood, department }: Concerned,
): Pick<PlannedStep, 'role' | 'scopes'> {
  const near = on('department', department)
  switch (holder) {
    case 'its-department':
      return { role: 'department-agent', scopes: [...near, town] }
    case animationTeam:
      return { role: animationTeam, scopes: [town] }
    case 'mission':
      return { role: 'officer', scopes: [town] }
    case 'its-councillor':
      return { role: 'councillor', scopes: [...on('neighbourhood', neighbourhood), ...near, town] }
    case 'deputy-director':
      return { role: 'deputy-director', scopes: [...near, town] }
    case 'mayors-office':
      return { role: 'mayors-office', scopes: [town] }
    default: {
      const named = holder.slice('department:'.length)
      return { role: 'department-agent', scopes: [...on('department', named), town] }
    }
  }
}
