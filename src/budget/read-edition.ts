import {
  electionReceiver,
  type PbElection,
  type PbOrigin,
  type PbSource,
  receivePb,
} from './pb/index.ts'
import type { TurnoutCell } from './rules/edition.ts'
import { turnoutTally } from './rules/turnout-tally.ts'

export interface ReadEdition {
  readonly pb: PbElection
  readonly origin: PbOrigin
  readonly turnout: readonly TurnoutCell[]
}

/** Reads a `.pb` once: its election for the count, and the sums of its turnout. @throws PbError */
export async function readEdition(source: PbSource): Promise<ReadEdition> {
  const { receiver, result } = electionReceiver()
  const tally = turnoutTally()
  const origin = await receivePb(source, {
    ...receiver,
    voteColumns(columns, line) {
      receiver.voteColumns(columns, line)
      tally.receiver.voteColumns(columns, line)
    },
    vote(fields, line) {
      receiver.vote(fields, line)
      tally.receiver.vote(fields, line)
    },
  })
  return { pb: result(), origin, turnout: tally.cells() }
}
