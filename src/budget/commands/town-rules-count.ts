import { allocate } from '../methods/allocation.ts'
import type { Allocation, AllocationRules, EnvelopeOutcome } from '../methods/allocation-rules.ts'
import { type TieBreaking, type Written, written } from '../methods/count-json.ts'
import type { PbElection } from '../pb/index.ts'
import { type CountedBallots, countedBallots } from '../rules/counted-ballots.ts'
import { tieOrderOf } from './tie-option.ts'
import { allocationRules, type TownRules } from './town-rules-option.ts'

/** Ballots counted by the regulation of a town. */
export interface TownRulesCount {
  readonly town: TownRules
  readonly rules: AllocationRules
  readonly ties: TieBreaking
  readonly allocation: Allocation
}

/** @throws CommandRefused  the regulation, or the order of ties, names what is not in the file */
export function countByTownRules(
  read: PbElection,
  town: TownRules,
  ties: TieBreaking,
): TownRulesCount {
  const rules = allocationRules(town, read)
  const order = tieOrderOf(read.election, ties)
  return { town, rules, ties, allocation: allocate(read.election, rules, order) }
}

/** What such a count publishes: the regulation as written, the outcome, and the ballots counted. */
export type TownRulesCountJson = CountedBallots &
  Omit<Written<Allocation>, 'envelopes'> & {
    readonly townRules: unknown
    readonly tieBreaking: TieBreaking
    readonly voters: number
    readonly envelopes: readonly object[]
  }

/** @param trace  `without-trace` leaves the rounds of each count out */
export function townRulesCountJson(
  { election }: PbElection,
  { town, ties, allocation }: Omit<TownRulesCount, 'rules'>,
  trace: 'with-trace' | 'without-trace',
): TownRulesCountJson {
  const { envelopes, ...totals } = allocation
  return {
    townRules: town.document,
    tieBreaking: ties,
    ...written(totals),
    voters: election.ballots.length,
    envelopes: envelopes.map((own) => writtenEnvelope(own, trace)),
    ...countedBallots(election),
  }
}

function writtenEnvelope(envelope: EnvelopeOutcome, trace: 'with-trace' | 'without-trace'): object {
  if (trace === 'with-trace') return written(envelope)
  const steps = envelope.steps.map((step) => {
    if (step.kind !== 'count') return step
    const { rounds: _, ...count } = step.count
    return { ...step, count }
  })
  return written({ ...envelope, steps })
}
