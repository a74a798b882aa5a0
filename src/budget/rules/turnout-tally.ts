import { columnFinder, fieldAt, type PbReceiver } from '../pb/index.ts'
import type { TurnoutCell, TurnoutDimension } from './edition.ts'
import { ageBand } from './turnout.ts'

/**
 * Adds up age bands, neighbourhoods and channels of the voters of a file, line after line.
 *
 * Only the sums are kept: who is of which age and chose what never meet in Parvis, even where a
 * file published them together (DESIGN §7).
 */
export function turnoutTally(): {
  readonly receiver: Pick<PbReceiver, 'voteColumns' | 'vote'>
  readonly cells: () => readonly TurnoutCell[]
} {
  const sums = new Map<string, TurnoutCell & { voters: number }>()
  let read: (fields: readonly string[]) => void = () => {}

  const count = (dimension: TurnoutDimension, value: string | null) => {
    if (value === null) return
    const key = `${dimension} ${value}`
    const cell = sums.get(key) ?? { dimension, value: value.slice(0, 200), voters: 0 }
    sums.set(key, { ...cell, voters: cell.voters + 1 })
  }

  return {
    receiver: {
      voteColumns(columns, line) {
        const { find } = columnFinder('VOTES', columns, line)
        const at = {
          age: find('age'),
          channel: find('voting_method'),
          neighbourhood: find('neighborhood', 'district'),
        }
        read = (fields) => {
          count('age', ageBand(fieldAt(fields, at.age) ?? ''))
          count('channel', fieldAt(fields, at.channel))
          count('neighbourhood', fieldAt(fields, at.neighbourhood))
        }
      },
      vote: (fields) => read(fields),
    },
    cells: () => [...sums.values()],
  }
}
