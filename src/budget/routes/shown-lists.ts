import { seededChance } from '../../platform/chance/index.ts'
import { shuffled } from '../../platform/kernel/chance.ts'
import { formatMoney } from '../../platform/words/figures.ts'
import { type Speech, spokenIn } from '../../platform/words/speech.tsx'
import { type BallotSheet, listsFor, type Tunnel } from '../../voting/index.ts'
import type { RunningEdition } from '../rules/running-edition.ts'

/**
 * The lists of somebody’s ballot, each in an order drawn for her.
 *
 * @param seed  the same order each time for the same person; nobody is first for all
 */
export function shownLists(
  { envelopes, projects: all }: RunningEdition,
  sheet: BallotSheet,
  neighbourhood: string | null,
  seed: string,
  speech: Speech,
): Tunnel['lists'] {
  const chance = seededChance(seed)
  return listsFor(sheet, neighbourhood).map((list) => ({
    id: list.id,
    name: envelopes.find(({ code }) => code === list.id)?.name ?? list.id,
    projects: shuffled(list.projects, chance).flatMap((code) => {
      const project = all.find((one) => one.code === code)
      if (project === undefined) return []
      const cost = formatMoney(project.cost, spokenIn(speech))
      const { title, summary, description, theme } = project
      return [{ code, title, summary, description, theme, cost }]
    }),
  }))
}
