import { add, compare, type Fraction, toText, zero } from '../../platform/kernel/fraction.ts'
import type { Ballot, BallotFormat, CandidateProject } from '../methods/election.ts'
import { readAmount } from './amount.ts'
import type { MetaEntries } from './election-rules.ts'
import type { PbNotice, PbWarningCode, WarningList } from './pb-warning.ts'

/** A rule of the vote that a ballot of the file may have broken. */
interface BallotLimit extends PbNotice {
  readonly isBroken: (ballot: Ballot) => boolean
}

/**
 * The limits that META sets to a ballot.
 *
 * A ballot beyond them is counted as it stands, with a warning: the town accepted it, and a reader
 * does not annul votes.
 */
export function ballotLimits(
  meta: MetaEntries,
  format: BallotFormat,
  projects: readonly CandidateProject[],
  warnings: WarningList,
): readonly BallotLimit[] {
  const limits: BallotLimit[] = []

  function limit(
    key: string,
    code: PbWarningCode,
    isBroken: (ballot: Ballot, limit: Fraction) => boolean,
  ) {
    // `choose-1` says by itself how long a ballot may be.
    const own = key === 'max_length' && format === 'choose-1' ? { value: '1', line: 1 } : undefined
    const entry = own ?? meta.get(key)
    if (entry === undefined || entry.value.trim() === '') return
    const value = readAmount(entry.value)
    if (typeof value === 'string') return warnings.add('limit-not-a-number', entry.line, { key })
    limits.push({
      code,
      facts: { limit: toText(value) },
      isBroken: (ballot) => isBroken(ballot, value),
    })
  }

  limit('max_length', 'ballot-too-long', (ballot, most) => compareCount(ballot, most) > 0)
  limit('min_length', 'ballot-too-short', (ballot, least) => compareCount(ballot, least) < 0)
  limit('max_points', 'too-many-points-on-a-project', (ballot, most) =>
    (ballot.points ?? []).some((points) => compare(points, most) > 0),
  )
  limit('max_sum_points', 'too-many-points-in-all', (ballot, most) =>
    exceeds(ballot.points ?? [], most),
  )
  limit('max_sum_cost', 'ballot-too-dear', (ballot, most) =>
    exceeds(
      ballot.projects.map((index) => projects[index]?.cost ?? zero),
      most,
    ),
  )
  return limits
}

const compareCount = (ballot: Ballot, limit: Fraction): number =>
  compare({ numerator: BigInt(ballot.projects.length), denominator: 1n }, limit)

function exceeds(terms: readonly Fraction[], limit: Fraction): boolean {
  let total = zero
  for (const term of terms) total = add(total, term)
  return compare(total, limit) > 0
}
