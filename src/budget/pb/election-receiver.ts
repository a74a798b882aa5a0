import type { Fraction } from '../../platform/kernel/fraction.ts'
import type {
  Ballot,
  BallotFormat,
  CandidateProject,
  Election,
  ProjectId,
  ProjectIndex,
} from '../methods/election.ts'
import { ballotLimits } from './ballot-limits.ts'
import { ballotReader } from './ballot-reader.ts'
import { columnFinder } from './columns.ts'
import { excerpt, PbError } from './pb-error.ts'
import { heldText } from './held-text.ts'
import type { PbMetaEntry, PbReceiver } from './pb-file.ts'
import { budgetIn, checkId, costOf, formatIn } from './election-rules.ts'
import { type PbNotice, type PbWarning, type PbWarningCode, warningList } from './pb-warning.ts'
import { type PbProjectFacts, projectFactsReader } from './project-facts.ts'
import { type CheckedBallot, sharedBallots } from './shared-ballots.ts'
import { voterIds } from './voter-ids.ts'

/** What a `.pb` file means. */
export interface PbElection {
  readonly election: Election
  /** In the order of `election.projects`. */
  readonly facts: readonly PbProjectFacts[]
  readonly meta: readonly PbMetaEntry[]
  readonly warnings: readonly PbWarning[]
}

/**
 * Makes an election of the rows it receives, and refuses at once what cannot be counted.
 *
 * Voters who chose alike share one ballot in memory: never tell voters apart by it.
 */
export function electionReceiver(): {
  readonly receiver: PbReceiver
  /** To be called after `receiver.end`. */
  readonly result: () => PbElection
} {
  const warnings = warningList()
  const descriptions = heldText()
  const meta: PbMetaEntry[] = []
  const metaByKey = new Map<string, { readonly value: string; readonly line: number }>()
  let rules: { format: BallotFormat; budget: Fraction } | null = null

  const projects: CandidateProject[] = []
  const facts: PbProjectFacts[] = []
  const indexOf = new Map<ProjectId, ProjectIndex>()
  let readProject: ((fields: readonly string[], line: number) => void) | null = null

  const ballots: Ballot[] = []
  let readVote: ((fields: readonly string[], line: number) => void) | null = null

  function openProjects(columns: readonly string[], line: number): void {
    rules = { format: formatIn(metaByKey, line), budget: budgetIn(metaByKey, line) }
    const costAt = columnFinder('PROJECTS', columns, line).owe('cost')
    const factsOf = projectFactsReader(columns, line)

    readProject = (fields, rowLine) => {
      descriptions.hold(fields, rowLine)
      const project = factsOf(fields)
      checkId(project.id, rowLine)
      const cost = costOf(fields[costAt] ?? '', project.id, rowLine)
      if (indexOf.has(project.id)) {
        throw new PbError('repeated-project', rowLine, { project: excerpt(project.id) })
      }
      indexOf.set(project.id, projects.length)
      projects.push({ id: project.id, cost })
      facts.push(project)
    }
  }

  function openVotes(columns: readonly string[], line: number): void {
    const format = rules?.format ?? 'approval'
    const isPointed = format === 'cumulative' || format === 'scoring'
    const { owe } = columnFinder('VOTES', columns, line)
    const at = {
      voter: owe('voter_id'),
      vote: owe('vote'),
      points: isPointed ? owe('points') : null,
    }

    const { readSet, readPointed } = ballotReader(indexOf)
    const voters = voterIds()
    const limits = ballotLimits(metaByKey, format, projects, warnings)
    const shared = sharedBallots()

    function read(vote: string, points: string | null, rowLine: number): CheckedBallot {
      const reading = points === null ? readSet(vote, rowLine) : readPointed(vote, points, rowLine)
      const notices: PbNotice[] = limits.filter((limit) => limit.isBroken(reading.ballot))
      if (reading.hasRepeats) notices.push(isPointed ? repeatedWithPoints : repeated)
      return { ballot: reading.ballot, notices }
    }

    readVote = (fields, rowLine) => {
      voters.enter((fields[at.voter] ?? '').trim(), rowLine)
      const vote = fields[at.vote] ?? ''
      const points = at.points === null ? null : (fields[at.points] ?? '')
      const { ballot, notices } = shared.find(vote, points, rowLine, read)
      for (const notice of notices) warnings.add(notice.code, rowLine, notice.facts)
      ballots.push(ballot)
    }
  }

  const receiver: PbReceiver = {
    meta(key, value, line) {
      const name = key.trim().toLowerCase()
      if ((name === 'budget' || name === 'vote_type') && metaByKey.has(name)) {
        throw new PbError('repeated-key', line, { key: name })
      }
      descriptions.hold([key, value], line)
      meta.push([key, value])
      metaByKey.set(name, { value, line })
    },
    projectColumns: openProjects,
    project: (fields, line) => readProject?.(fields, line),
    voteColumns: openVotes,
    vote: (fields, line) => readVote?.(fields, line),
    end() {
      compareCount('num_projects', 'project-count-differs', projects.length)
      compareCount('num_votes', 'vote-count-differs', ballots.length)
    },
  }

  function compareCount(key: string, code: PbWarningCode, found: number): void {
    const entry = metaByKey.get(key)
    if (entry === undefined || Number(entry.value) === found) return
    warnings.add(code, entry.line, { announced: excerpt(entry.value.trim()), found })
  }

  return {
    receiver,
    result() {
      if (rules === null) throw new PbError('empty-file', null)
      const election = { ...rules, projects, ballots }
      return { election, facts, meta, warnings: warnings.all() }
    },
  }
}

const repeated: PbNotice = { code: 'repeated-choice', facts: {} }
const repeatedWithPoints: PbNotice = { code: 'repeated-choice-with-points', facts: {} }
