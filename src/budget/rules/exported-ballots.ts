import { toDecimalText } from '../../platform/kernel/fraction.ts'
import type { Ballot } from '../methods/election.ts'
import type { PbFile } from '../pb/index.ts'
import type { Edition, Project } from './edition.ts'

/**
 * The `.pb` file of an edition: projects, ballots and nothing about who cast them.
 *
 * Voters are numbered in the order of the ballots. META lines are those of the file it came from,
 * with the counts as they are here, and the rule by which `selected` was found here. Ballots that are
 * withheld are not in it, and META says so.
 */
export function exportedBallots(
  edition: Edition,
  projects: readonly Project[],
  ballots: readonly Ballot[],
): PbFile {
  const codes = projects.map(({ code }) => code)
  const hasPoints = edition.format === 'cumulative' || edition.format === 'scoring'
  return {
    meta: exportedMeta(edition, projects.length),
    projectColumns: [
      'project_id',
      'cost',
      hasPoints || edition.format === 'ordinal' ? 'score' : 'votes',
      'name',
      'category',
      'district',
      'latitude',
      'longitude',
      'selected',
    ],
    projects: projects.map((project) => [
      project.code,
      toDecimalText(project.cost) ?? '',
      toDecimalText(project.score) ?? '',
      project.title,
      project.themes.join(','),
      project.neighbourhood ?? '',
      project.latitude?.toString() ?? '',
      project.longitude?.toString() ?? '',
      project.winnerRank === null ? '0' : '1',
    ]),
    voteColumns: ['voter_id', 'vote', ...(hasPoints ? ['points'] : [])],
    votes: (edition.ballotsWithheld ? [] : ballots).map((ballot, place) => [
      String(place + 1),
      ballot.projects.map((index) => codes[index] ?? '').join(','),
      ...(hasPoints
        ? [(ballot.points ?? []).map((one) => toDecimalText(one) ?? '').join(',')]
        : []),
    ]),
  }
}

/** A line of META that tells why a file has no ballots. */
export const withheldMeta = ['ballots_withheld', 'fewer-than-5'] as const

function exportedMeta(edition: Edition, projects: number): readonly (readonly [string, string])[] {
  const ours = new Map([
    ['num_projects', String(projects)],
    ['num_votes', String(edition.voters)],
    ['budget', toDecimalText(edition.budget) ?? ''],
    ['vote_type', edition.format],
    ['rule', edition.settings.rule],
    ...(edition.ballotsWithheld ? [withheldMeta] : []),
  ])
  const kept = edition.source.meta.map(([key, value]) => {
    const mine = ours.get(key)
    ours.delete(key)
    return [key, mine ?? value] as const
  })
  return [...kept, ...ours]
}
