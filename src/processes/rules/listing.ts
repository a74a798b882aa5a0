import { stateOf } from './phases.ts'
import type { Process } from './process.ts'

/** What a reader asks of the list; '' for any. */
export interface ProcessFilters {
  readonly etat: '' | 'current' | 'coming' | 'done'
  readonly quartier: string
  readonly page: number
}

/** A neighbourhood sees its own processes and those of the whole town. */
const concerns = ({ neighbourhoods }: Process, quartier: string): boolean =>
  quartier === '' || neighbourhoods.length === 0 || neighbourhoods.includes(quartier)

const rank = { current: 0, coming: 1, done: 2 } as const

/** Those under way first, then those to come, then the others; by title among them. */
export function listed(
  processes: readonly Process[],
  { etat, quartier }: Pick<ProcessFilters, 'etat' | 'quartier'>,
  now: Date,
): readonly Process[] {
  const state = ({ phases }: Process) => stateOf(phases, now) ?? 'coming'
  const title = ({ title: [french] }: Process) => french.text
  return processes
    .filter((process) => (etat === '' || state(process) === etat) && concerns(process, quartier))
    .sort((a, b) => rank[state(a)] - rank[state(b)] || title(a).localeCompare(title(b), 'fr'))
}
