import { type Day, isDay } from '../../platform/kernel/day.ts'
import type { Fraction } from '../../platform/kernel/fraction.ts'
import { slugOf } from '../../platform/kernel/slug.ts'
import { type Content, inFrench } from '../../platform/words/content.ts'
import type { CountSettings } from '../methods/count.ts'
import type { Ballot, BallotFormat } from '../methods/election.ts'
import { satisfactionsOf, scoresByProject, supportsByProject } from '../methods/satisfactions.ts'
import { namedTieOrder } from '../methods/tie-orders.ts'
import type { PbElection, PbProjectFacts } from '../pb/index.ts'
import type { Edition, Project } from './edition.ts'

/** An edition read from a file, with all that is to be stored of it. */
export interface ImportedEdition {
  readonly edition: Edition
  readonly projects: readonly ImportedProject[]
  readonly ballots: readonly Ballot[]
}

export interface ImportedProject extends Project {
  /** Said by the file, shown nowhere yet, given back by the export. */
  readonly extra: Readonly<Record<string, string>>
}

/** What the file cannot say of itself. */
export interface ImportChoices {
  readonly id: string
  readonly name: string
  readonly file: string
  readonly sha256: string
  readonly isFictional: boolean
  /** Absent: what `usualSettings` finds in the file. */
  readonly settings?: CountSettings
  readonly ties?: 'lex' | 'minCostMaxVotes'
}

/** Makes an archived edition of a `.pb` file: its pages will show how it was counted. */
export function importedEdition(pb: PbElection, choices: ImportChoices): ImportedEdition {
  const { election } = pb
  const meta = new Map(pb.meta)
  const ties = choices.ties ?? 'lex'
  return {
    edition: {
      id: choices.id,
      slug: slugOf(choices.name),
      name: nameOf(choices.name),
      isFictional: choices.isFictional,
      currency: meta.get('currency')?.trim().toUpperCase().slice(0, 3) || 'EUR',
      budget: election.budget,
      format: election.format,
      voters: election.ballots.length,
      beganOn: dayOf(meta.get('date_begin')),
      endedOn: dayOf(meta.get('date_end')),
      settings: choices.settings ?? usualSettings(election.format),
      tieOrder: namedTieOrder(election, ties),
      tieOrderName: ties,
      source: {
        file: choices.file,
        sha256: choices.sha256,
        meta: pb.meta,
        warnings: pb.warnings,
      },
      partOf: null,
      ballotsWithheld: false,
    },
    projects: importedProjects(pb),
    ballots: election.ballots,
  }
}

/** Most towns count votes or points from the first to the last: `greedy`. */
export const usualSettings = (format: BallotFormat): CountSettings => ({
  rule: 'greedy',
  satisfaction: satisfactionsOf(format)[0] ?? 'cost',
  order: 'votes-or-points',
})

function importedProjects(pb: PbElection): readonly ImportedProject[] {
  const scores = scoresByProject(pb.election)
  const supports = supportsByProject(pb.election)
  return pb.election.projects.map((candidate, index) => {
    const facts = pb.facts[index]
    return {
      code: candidate.id,
      title: facts?.name ?? candidate.id,
      cost: candidate.cost,
      themes: [...(facts?.categories ?? [])],
      neighbourhood: facts?.district ?? null,
      latitude: facts?.place?.latitude ?? null,
      longitude: facts?.place?.longitude ?? null,
      supporters: supports[index]?.length ?? 0,
      score: scores[index] ?? noScore,
      winnerRank: null,
      publishedAsWinner: publishedOutcome(facts),
      extra: extraOf(facts),
    }
  })
}

const noScore: Fraction = { numerator: 0n, denominator: 1n }

/** `1` yes, `0` no; other digits are exceptions that only the file's own comment explains. */
function publishedOutcome(facts: PbProjectFacts | undefined): boolean | null {
  if (facts?.selected === '1') return true
  return facts?.selected === '0' ? false : null
}

function extraOf(facts: PbProjectFacts | undefined): Readonly<Record<string, string>> {
  return {
    ...(facts?.description && { description: facts.description }),
    ...(facts && facts.targets.length > 0 && { targets: facts.targets.join(',') }),
  }
}

const nameOf = (name: string): Content => inFrench(name)

/** `04.07.2024` → `2024-07-04`; a year alone, or nothing, has no day. */
function dayOf(text: string | undefined): Day | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text?.trim() ?? '')
  if (match === null) return null
  const [, day = '', month = '', year = ''] = match
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}
