import { createHash } from 'node:crypto'
import { compareCodePoints } from '../../platform/kernel/code-points.ts'
import { type Fraction, toText, zero } from '../../platform/kernel/fraction.ts'
import type { Ballot, Election } from '../methods/election.ts'
import { scoresByProject, supportsByProject } from '../methods/satisfactions.ts'

/** What a project cost and received, losers included: amounts as exact text. */
export interface ProjectTally {
  readonly project: string
  readonly cost: string
  /** Voters who support it at all. */
  readonly supporters: number
  /** Votes, points, or places in a ranking added up. */
  readonly score: string
}

/** What a published count says of the ballots it was made from. */
export interface CountedBallots {
  readonly projects: readonly ProjectTally[]
  readonly ballotsSha256: string
}

/**
 * What anyone may check of the ballots themselves, whatever the rule: the tally of each project,
 * and a fingerprint that any changed, added or removed ballot changes.
 */
export function countedBallots(election: Election): CountedBallots {
  const supports = supportsByProject(election)
  const scores = scoresByProject(election)
  return {
    projects: election.projects.map(({ id, cost }, index) => ({
      project: id,
      cost: toText(cost),
      supporters: supports[index]?.length ?? 0,
      score: toText(scores[index] ?? zero),
    })),
    ballotsSha256: ballotsFingerprint(election),
  }
}

/**
 * SHA-256, in hexadecimal, of the ballots written one a line (ended by `\n`), the lines in the order
 * of their Unicode code points: neither the order of the voters nor their numbers change it.
 *
 * A line is the ids of a ballot parted by commas: sorted in the same order, but for a ranking, which
 * keeps its own; each followed by `=` and its points, when it has some. An empty ballot is an empty
 * line.
 */
export function ballotsFingerprint({ format, projects, ballots }: Election): string {
  // Voters who chose alike often share one ballot in memory.
  const written = new Map<Ballot, string>()
  const times = new Map<string, number>()
  for (const ballot of ballots) {
    const line = written.get(ballot) ?? ballotLine(ballot)
    written.set(ballot, line)
    times.set(line, (times.get(line) ?? 0) + 1)
  }
  const hash = createHash('sha256')
  for (const line of [...times.keys()].sort(compareCodePoints)) {
    hash.update(`${line}\n`.repeat(times.get(line) ?? 0))
  }
  return hash.digest('hex')

  function ballotLine({ projects: chosen, points }: Ballot): string {
    const choices = chosen.map((index, place) => {
      const id = projects[index]?.id ?? ''
      return points === undefined ? id : `${id}=${pointsText(points[place])}`
    })
    if (format !== 'ordinal') choices.sort(compareCodePoints)
    return choices.join(',')
  }
}

const pointsText = (points: Fraction | undefined): string => toText(points ?? zero)
