import { type Chance, shuffled } from '../../platform/kernel/chance.ts'
import { compareCodePoints } from '../../platform/kernel/code-points.ts'

/**
 * Draws an order in public, for example the one that settles ties between projects.
 *
 * The ids are first put in the order of their Unicode code points, so that the order in which
 * someone listed them changes nothing; then `shuffled`.
 *
 * @param ids     what is put in order, each once
 * @param chance  drawn from a seed sealed before and published after: whoever has it draws again
 * @returns all the ids, the first drawn first
 * @throws RepeatedId
 */
export function drawOrder(ids: readonly string[], chance: Chance): readonly string[] {
  const sorted = ids.toSorted(compareCodePoints)
  const repeated = sorted.find((id, place) => id === sorted[place + 1])
  if (repeated !== undefined) throw new RepeatedId(repeated)

  return shuffled(sorted, chance)
}

/** Something listed twice would have two chances. */
export class RepeatedId extends Error {
  readonly code = 'repeated-id'
  readonly id: string
  constructor(id: string) {
    super('An id stands twice in the list to be drawn.')
    this.id = id
  }
}
