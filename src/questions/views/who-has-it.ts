import type { Day } from '../../platform/kernel/day.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Colleague } from '../rules/team.ts'
import { workWords } from '../words/index.ts'

/** Who of a department has a question; inside the town hall alone. */
export interface Holding {
  readonly team: readonly Colleague[]
  readonly agent: string | null
  /** Who looks. */
  readonly by: string
}

export const holderIn = ({ team, agent }: Pick<Holding, 'team' | 'agent'>) =>
  team.find(({ party }) => party === agent)

/**
 * Who has it now, and whether she is there to see it.
 *
 * @param nobody  what is said when nobody took it
 */
export function useWhoHasIt(holding: Holding, day: (on: Day) => string, nobody: string): string {
  const say = useWords(workWords)
  const holder = holderIn(holding)
  if (holder === undefined) return nobody
  if (holder.party === holding.by) return say('team.with-you')
  const { name, awayUntil, standIn } = holder
  const withHer = say('team.with', { name })
  if (awayUntil === null) return withHer
  const about = { name, day: day(awayUntil) }
  const deputy = holding.team.find(({ party }) => party === standIn)
  const away =
    deputy === undefined
      ? say('team.away-alone', about)
      : say('team.away-covered', { ...about, standIn: deputy.name })
  return `${withHer} ${away}`
}
