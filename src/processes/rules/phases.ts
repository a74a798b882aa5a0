import type { Phase } from './process.ts'

export type PhaseState = 'done' | 'current' | 'coming'

type Dates = Pick<Phase, 'beginsAt' | 'endsAt'>

const begin = ({ beginsAt }: Dates): number => Date.parse(beginsAt)
const end = ({ endsAt }: Dates): number =>
  endsAt === null ? Number.POSITIVE_INFINITY : Date.parse(endsAt)

/** The first instant of a phase is in it, the last is not: at 20:00 sharp it is over. */
export function phaseState(phase: Dates, now: Date): PhaseState {
  if (now.getTime() < begin(phase)) return 'coming'
  return now.getTime() < end(phase) ? 'current' : 'done'
}

/** Where a process stands: between two of its phases it is under way. `null` without any phase. */
export function stateOf(phases: readonly Dates[], now: Date): PhaseState | null {
  if (phases.length === 0) return null
  const states = phases.map((phase) => phaseState(phase, now))
  if (states.every((state) => state === 'coming')) return 'coming'
  return states.every((state) => state === 'done') ? 'done' : 'current'
}

/** The phases under way: two may overlap. */
export const phasesAt = <One extends Dates>(phases: readonly One[], now: Date): readonly One[] =>
  phases.filter((phase) => phaseState(phase, now) === 'current')

/** When what is said of phases next stops being true by itself. */
export function nextBoundary(phases: readonly Dates[], now: Date): Date | undefined {
  const coming = phases
    .flatMap((phase) => [begin(phase), end(phase)])
    .filter((moment) => Number.isFinite(moment) && moment > now.getTime())
  return coming.length === 0 ? undefined : new Date(Math.min(...coming))
}

/** What an officer should know of her calendar; none of it is forbidden. */
export interface PhaseRemark {
  readonly code: 'overlap' | 'gap'
  /** Ids of two phases that follow each other. */
  readonly phases: readonly [string, string]
}

const aDay = 24 * 3_600_000

/** Phases that overlap, or that leave days between them when nothing happens; a night is nothing. */
export function phaseRemarks(phases: readonly Phase[]): readonly PhaseRemark[] {
  const inOrder = [...phases].sort((a, b) => begin(a) - begin(b))
  return inOrder.flatMap((phase, place): readonly PhaseRemark[] => {
    const before = inOrder.slice(0, place)
    const overlaps = before
      .filter((one) => begin(phase) < end(one))
      .map((one) => ({ code: 'overlap', phases: [one.id, phase.id] }) as const)
    const last = before.toSorted((a, b) => end(a) - end(b)).at(-1)
    const isGap = last !== undefined && begin(phase) - end(last) >= aDay
    return isGap ? [{ code: 'gap', phases: [last.id, phase.id] }] : overlaps
  })
}

/** Whether an activity is open at a moment when its phase is not; one without hours never is. */
export function isOutside(
  { opensAt, closesAt }: { readonly opensAt: string | null; readonly closesAt: string | null },
  phase: Dates,
): boolean {
  if (opensAt === null) return false
  const hours = { beginsAt: opensAt, endsAt: closesAt }
  return begin(hours) < begin(phase) || end(hours) > end(phase)
}
