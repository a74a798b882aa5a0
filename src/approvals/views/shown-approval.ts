import { type Day, dayIn } from '../../platform/kernel/day.ts'
import type { Approval, ApprovalAct, ApprovalStep } from '../rules/approval.ts'
import { type Absence, type Holding, holdersOf, isLeftAlone } from '../rules/signers.ts'

/** Who is there today to sign, and how people are called. */
export interface SigningRoom {
  readonly holdings: readonly Holding[]
  readonly absences: readonly Absence[]
  /** By id of party; who gave no name is left out. */
  readonly names: ReadonlyMap<string, string>
  /** Departments and neighbourhoods, by id. */
  readonly places: ReadonlyMap<string, string>
  readonly today: Day
  readonly zone: string
}

export interface ShownStep extends ApprovalStep {
  /** Names of those who hold it; '' for who gave none. */
  readonly holders: readonly string[]
  /** The department or the neighbourhood it is for; `null` for the whole town. */
  readonly place: string | null
  readonly since: Day | null
  readonly isLate: boolean
  /** All who hold it are away, and nobody signs for them. */
  readonly isAlone: boolean
}

export interface ShownAct extends Pick<ApprovalAct, 'act' | 'comment' | 'text'> {
  readonly who: string
  readonly insteadOf: string | null
  readonly role: string | null
  readonly on: Day
  /** The text as it stood before. */
  readonly before: string
}

/** An approval as pages show it to those who sign and to officers: names, never addresses. */
export interface ShownApproval {
  readonly id: string
  readonly title: string
  readonly circuit: Approval['circuit']
  readonly state: Approval['state']
  readonly text: string
  readonly askedText: string
  readonly askedBy: string
  readonly askedOn: Day
  readonly endedOn: Day | null
  readonly promisedOn: Day | null
  readonly steps: readonly ShownStep[]
  readonly acts: readonly ShownAct[]
}

export function shownApproval(approval: Approval, room: SigningRoom): ShownApproval {
  const { zone, names } = room
  const on = (instant: string): Day => dayIn(zone, new Date(instant))
  const { id, title, circuit, state, text, askedText, promisedOn, endedAt } = approval
  return {
    ...{ id, title, circuit, state, text, askedText, promisedOn },
    askedBy: names.get(approval.askedBy ?? '') ?? '',
    askedOn: on(approval.askedAt),
    endedOn: endedAt === null ? null : on(endedAt),
    steps: approval.steps.map((step) => shownStep(step, room)),
    acts: approval.acts.map((act, place) => ({
      act: act.act,
      comment: act.comment,
      text: act.text,
      who: names.get(act.by ?? '') ?? '',
      insteadOf: act.insteadOf === null ? null : (names.get(act.insteadOf) ?? ''),
      role: approval.steps.find((step) => step.id === act.step)?.role ?? null,
      on: on(act.at),
      before: approval.acts[place - 1]?.text ?? askedText,
    })),
  }
}

export function shownStep(step: ApprovalStep, room: SigningRoom): ShownStep {
  const { holdings, absences, today, names, places, zone } = room
  const isOpen = step.state === 'open'
  return {
    ...step,
    holders: holdersOf(step, holdings).map((party) => names.get(party) ?? ''),
    place: places.get(step.scopes[0]?.id ?? '') ?? null,
    since: step.openedAt === null ? null : dayIn(zone, new Date(step.openedAt)),
    isLate: isOpen && step.dueOn !== null && step.dueOn < today,
    isAlone: isOpen && isLeftAlone(step, holdings, absences, today),
  }
}
