import type { Day } from '../../platform/kernel/day.ts'
import type { Lateness } from './clock.ts'

/** What one person of a department has to answer; `party` is `null` for what is nobody’s. */
export interface Load {
  readonly party: string | null
  readonly open: number
  readonly soon: number
  /** Late and very late. */
  readonly late: number
  readonly oldest: Day | null
}

export interface Carried {
  readonly agent: string | null
  readonly dueOn: Day | null
}

/**
 * Who has what: one line for each of the team, with nothing too, in its order; what is nobody’s comes
 * last. Who is not of the team any more has nothing: hers is nobody’s.
 */
export function workload(
  questions: readonly Carried[],
  team: readonly string[],
  latenessOf: (due: Day | null) => Lateness,
): readonly Load[] {
  const holderOf = ({ agent }: Carried) => (agent !== null && team.includes(agent) ? agent : null)
  return [...team, null].map((party) => {
    const own = questions.filter((one) => holderOf(one) === party)
    const days = own.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).toSorted()
    const count = (...some: readonly Lateness[]) =>
      own.filter(({ dueOn }) => some.includes(latenessOf(dueOn))).length
    return {
      party,
      open: own.length,
      soon: count('due-soon'),
      late: count('late', 'very-late'),
      oldest: days[0] ?? null,
    }
  })
}
