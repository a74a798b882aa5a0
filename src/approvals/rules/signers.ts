import type { Day } from '../../platform/kernel/day.ts'
import { animationTeam, type PlannedStep, type StepScope } from './circuit.ts'

/** A role in force, of one person. */
export interface Holding {
  readonly party: string
  readonly role: string
  readonly scope: { readonly kind: string; readonly id: string | null }
}

/** Somebody away, both days included, and who signs meanwhile. */
export interface Absence {
  readonly id: string
  readonly holder: string
  readonly delegate: string | null
  readonly beginsOn: Day
  readonly endsOn: Day
}

export interface Signer {
  readonly party: string
  /** The holder who is away, when it is her delegate who signs. */
  readonly insteadOf: string | null
}

type Step = Pick<PlannedStep, 'role' | 'scopes'>

/**
 * Who holds a step: those of the nearest scope that has somebody. A councillor of the whole town is
 * asked only where the neighbourhood has none. What an animation team agreed to is noted by officers.
 */
export function holdersOf(step: Step, holdings: readonly Holding[]): readonly string[] {
  const role = step.role === animationTeam ? 'officer' : step.role
  for (const scope of step.scopes) {
    const found = holdings.filter((one) => one.role === role && isSame(one.scope, scope))
    if (found.length > 0) return [...new Set(found.map(({ party }) => party))]
  }
  return []
}

const isSame = (one: Holding['scope'], other: StepScope): boolean =>
  one.kind === other.kind && one.id === other.id

/** Away that day. */
const isAway = ({ beginsOn, endsOn }: Absence, today: Day): boolean =>
  beginsOn <= today && today <= endsOn

/**
 * Who may sign a step that day: its holders, even away, and their delegates. What was lent is not
 * lent again: the delegate of a delegate signs nothing. Each stands once, for herself first.
 *
 * @param absences  those that were not taken back
 */
export function signersOf(
  step: Step,
  holdings: readonly Holding[],
  absences: readonly Absence[],
  today: Day,
): readonly Signer[] {
  const holders = holdersOf(step, holdings)
  const lent = absences
    .filter((absence) => isAway(absence, today) && holders.includes(absence.holder))
    .flatMap(({ delegate, holder }) =>
      delegate === null ? [] : [{ party: delegate, insteadOf: holder }],
    )
  const all = [...holders.map((party) => ({ party, insteadOf: null })), ...lent]
  return all.filter(({ party }, place) => all.findIndex((other) => other.party === party) === place)
}

/** In what capacity she signs. `null`: it is not hers to sign. */
export const signerIn = (signers: readonly Signer[], party: string): Signer | null =>
  signers.find((one) => one.party === party) ?? null

/** All who hold it are away, and nobody signs for any of them. */
export function isLeftAlone(
  step: Step,
  holdings: readonly Holding[],
  absences: readonly Absence[],
  today: Day,
): boolean {
  const holders = holdersOf(step, holdings)
  const away = absences.filter((absence) => isAway(absence, today))
  const isCovered = (holder: string): boolean => {
    const own = away.filter((absence) => absence.holder === holder)
    return own.length === 0 || own.some(({ delegate }) => delegate !== null)
  }
  return holders.length > 0 && !holders.some(isCovered)
}
