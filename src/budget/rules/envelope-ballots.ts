import { compareCodePoints } from '../../platform/kernel/code-points.ts'
import { dayIn } from '../../platform/kernel/day.ts'
import { toDecimalText } from '../../platform/kernel/fraction.ts'
import type { Choice } from '../../voting/index.ts'
import type { PbFile } from '../pb/index.ts'
import type { RunningEdition, RunningEnvelope } from './running-edition.ts'

/**
 * The ballots of one envelope as a `.pb` file: of each ballot only what it chose there.
 *
 * Who chose nothing there is not among its voters, as `allocate` says. Cut so, a ballot tells less
 * of its voter: the choice for the town and the choice for a neighbourhood are not beside each other.
 * Ballots come in the order of what they hold, which says nothing more: by one order kept from list
 * to list, or with paper ballots last, they could be brought together again.
 *
 * @param zone  of the town: a vote begins and ends with a day there
 */
export function envelopeBallots(
  edition: RunningEdition,
  envelope: RunningEnvelope,
  choices: readonly Choice[],
  { name, zone }: { readonly name: string; readonly zone: string },
): PbFile {
  const projects = edition.projects.filter((project) => project.envelope === envelope.code)
  const own = new Set(projects.map(({ code }) => code))
  const ballots = choices
    .map((choice) => choice.filter(({ project }) => own.has(project)))
    .filter((choice) => choice.length > 0)
    .toSorted((one, other) => compareCodePoints(writtenAs(one), writtenAs(other)))
  const hasPoints = edition.rule.format === 'points'
  return {
    meta: Object.entries({
      description: name,
      country: 'France',
      unit: envelope.name,
      instance: edition.slug,
      num_projects: String(projects.length),
      num_votes: String(ballots.length),
      budget: toDecimalText(envelope.money) ?? '0',
      vote_type: hasPoints ? 'cumulative' : 'approval',
      rule: 'greedy',
      date_begin: dayFirst(zone, edition.opensAt),
      date_end: dayFirst(zone, edition.closesAt),
      ...boundsOf(edition),
      currency: 'EUR',
      language: 'fr',
    }),
    projectColumns: ['project_id', 'cost', 'name', 'category'],
    projects: projects.map(({ code, cost, title, theme }) => [
      code,
      toDecimalText(cost) ?? '',
      title,
      theme,
    ]),
    voteColumns: ['voter_id', 'vote', ...(hasPoints ? ['points'] : [])],
    votes: ballots.map((choice, place) => [
      String(place + 1),
      choice.map(({ project }) => project).join(','),
      ...(hasPoints ? [choice.map(({ points }) => String(points)).join(',')] : []),
    ]),
  }
}

const writtenAs = (choice: Choice): string =>
  choice.map(({ project, points }) => `${project} ${points}`).join(',')

function boundsOf({ rule }: RunningEdition): Readonly<Record<string, string>> {
  if (rule.format === 'points') {
    return { max_points: String(rule.mostPerProject), max_sum_points: String(rule.points) }
  }
  return { max_length: String(rule.format === 'up-to-k' ? rule.most : rule.count) }
}

/** `2026-05-03T22:00:00Z` in Paris → `04.05.2026`. */
const dayFirst = (zone: string, instant: string): string =>
  dayIn(zone, new Date(instant)).split('-').reverse().join('.')
