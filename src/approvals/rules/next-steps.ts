/** A step of an approval, as far as order goes. */
export interface StepOrder {
  readonly id: string
  readonly rank: number
}

export const actNames = ['approved', 'reworded', 'returned', 'tacit', 'withdrawn'] as const
export type ActName = (typeof actNames)[number]

/** What was done; who withdraws does it at no step. */
export interface StepAct {
  readonly step: string | null
  readonly act: ActName
}

/** `closed`: the approval ended before this step was signed. */
export type StepState = 'waiting' | 'open' | 'done' | 'tacit' | 'closed'
export type ApprovalState = 'open' | 'granted' | 'returned' | 'withdrawn'

export interface Standing {
  readonly state: ApprovalState
  readonly steps: ReadonlyMap<string, StepState>
}

/**
 * Where an approval stands: which steps are open, done, or done by silence.
 *
 * Steps of one rank are open together, and the next rank waits for all of them. Words changed at a
 * step open again those of its own rank that were signed: equals sign the same text. Those of former
 * ranks stay signed: they gave their opinion to who decides after them, and see what was changed.
 *
 * @param acts  in the order they were done; what follows the end changes nothing
 */
export function nextSteps(steps: readonly StepOrder[], acts: readonly StepAct[]): Standing {
  const signed = new Map<string, 'done' | 'tacit'>()
  for (const { step, act } of acts) {
    if (act === 'returned' || act === 'withdrawn') return ended(steps, signed, act)
    const at = steps.find(({ id }) => id === step)
    if (at === undefined) continue
    if (act === 'reworded') {
      for (const { id, rank } of steps) if (rank === at.rank) signed.delete(id)
    }
    signed.set(at.id, act === 'tacit' ? 'tacit' : 'done')
    if (signed.size === steps.length) return ended(steps, signed, 'granted')
  }
  const current = Math.min(...steps.filter(({ id }) => !signed.has(id)).map(({ rank }) => rank))
  const stateOf = ({ id, rank }: StepOrder): StepState =>
    signed.get(id) ?? (rank === current ? 'open' : 'waiting')
  return { state: 'open', steps: new Map(steps.map((step) => [step.id, stateOf(step)])) }
}

const ended = (
  steps: readonly StepOrder[],
  signed: ReadonlyMap<string, 'done' | 'tacit'>,
  state: Exclude<ApprovalState, 'open'>,
): Standing => ({
  state,
  steps: new Map(steps.map(({ id }) => [id, signed.get(id) ?? 'closed'])),
})
