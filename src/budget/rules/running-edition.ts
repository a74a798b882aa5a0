import type { Fraction } from '../../platform/kernel/fraction.ts'
import type { Content } from '../../platform/words/content.ts'
import {
  type BallotBox,
  type BallotRule,
  type BallotSheet,
  leastTogether,
} from '../../voting/index.ts'

/** An edition while it lives: prepared, voted, counted, not yet archived. */
export interface RunningEdition {
  readonly id: string
  readonly slug: string
  readonly name: Content
  readonly isFictional: boolean
  readonly rule: BallotRule
  readonly leastAge: number
  readonly level: number
  readonly showsTurnout: boolean
  /** People who live elsewhere and work or study in the town. */
  readonly admitsOutside: boolean
  readonly admitsClasses: boolean
  readonly opensAt: string
  readonly closesAt: string
  /** The order of ties is drawn from it: published before the vote. */
  readonly tieSeed: string
  readonly envelopes: readonly RunningEnvelope[]
  /** On the ballot, in its order. */
  readonly projects: readonly RunningProject[]
  /** Taken off the ballot, with the reason everybody reads. */
  readonly withdrawn: readonly WithdrawnProject[]
  /** `null`: a draft, shown to those who prepare it only. */
  readonly announcedAt: string | null
  readonly counted: CountedVote | null
  readonly publishedAt: string | null
}

export interface RunningEnvelope {
  readonly code: string
  readonly name: string
  readonly money: Fraction
  /** Its id; `null` for the whole town. */
  readonly neighbourhood: string | null
  readonly archivedAs: string | null
}

export interface RunningProject {
  readonly code: string
  readonly envelope: string
  readonly title: string
  /** In one or two sentences. */
  readonly summary: string
  /** At length, in Markdown; may be empty. */
  readonly description: string
  readonly cost: Fraction
  readonly theme: string
}

export interface WithdrawnProject {
  readonly code: string
  readonly title: string
  readonly because: string
}

/** What the ballots give, before it is published. */
export interface CountedVote {
  readonly ballots: number
  /** Of these, those typed from paper; absent from counts of before. */
  readonly paper?: number
  readonly envelopes: readonly CountedEnvelope[]
}

export interface CountedEnvelope {
  readonly code: string
  /** Ballots that chose at least one of its projects. */
  readonly voters: number
  readonly winners: readonly string[]
  readonly support: Readonly<Record<string, number>>
}

/** Ballots so few that each would point at its voter: published as totals, not one by one. */
export const areFew = (ballots: number): boolean => ballots > 0 && ballots < leastTogether

/** Where an edition stands, as residents and officers are told. */
export type RunningState =
  | 'preparing'
  | 'waiting'
  | 'voting'
  | 'ended'
  | 'closed'
  | 'separated'
  | 'unsealed'
  | 'counted'
  | 'published'

/** @param box  its real box, `null` before one is prepared */
export function runningState(
  { counted, publishedAt }: Pick<RunningEdition, 'counted' | 'publishedAt'>,
  box: Pick<BallotBox, 'state' | 'opensAt' | 'closesAt'> | null,
  now: Date,
): RunningState {
  if (publishedAt !== null) return 'published'
  if (counted !== null) return 'counted'
  if (box === null || box.state === 'prepared') return 'preparing'
  if (box.state !== 'open') return box.state
  if (now < new Date(box.opensAt)) return 'waiting'
  return now < new Date(box.closesAt) ? 'voting' : 'ended'
}

/** Whether everybody may see it: it was announced, or its vote was opened all the same. */
export const isShown = (
  { announcedAt }: Pick<RunningEdition, 'announcedAt'>,
  box: Pick<BallotBox, 'state'> | null,
): boolean => announcedAt !== null || isFrozen(box)

/** The vote was opened: nothing that a voter relied on may change. */
export const isFrozen = (box: Pick<BallotBox, 'state'> | null): boolean =>
  box !== null && box.state !== 'prepared'

export type DeletionRefusal = 'was-announced' | 'has-box' | 'has-rehearsal'

/** Why an edition cannot be thrown away; `null` for a draft that nobody has relied on. */
export function deletionRefusal(
  { announcedAt }: Pick<RunningEdition, 'announcedAt'>,
  boxes: readonly Pick<BallotBox, 'isRehearsal'>[],
): DeletionRefusal | null {
  if (announcedAt !== null) return 'was-announced'
  if (boxes.some(({ isRehearsal }) => !isRehearsal)) return 'has-box'
  return boxes.length > 0 ? 'has-rehearsal' : null
}

/** The box was prepared from rules, projects or hours that have changed since. */
export const isStale = (
  edition: RunningEdition,
  box: Pick<
    BallotBox,
    'state' | 'rule' | 'sheet' | 'opensAt' | 'closesAt' | 'showsTurnout' | 'isRehearsal'
  >,
): boolean =>
  !isFrozen(box) &&
  !box.isRehearsal &&
  asText({ ...box, opensAt: Date.parse(box.opensAt), closesAt: Date.parse(box.closesAt) }) !==
    asText({
      ...edition,
      sheet: ballotSheet(edition),
      opensAt: Date.parse(edition.opensAt),
      closesAt: Date.parse(edition.closesAt),
    })

/** A rehearsal, opened or not, of projects or rules that have changed since: its hours are its own. */
export const isRehearsalStale = (
  edition: RunningEdition,
  { rule, sheet }: Pick<BallotBox, 'rule' | 'sheet'>,
): boolean =>
  asText({ ...edition, ...noHours, rule, sheet }) !==
  asText({ ...edition, ...noHours, sheet: ballotSheet(edition) })

const noHours = { opensAt: 0, closesAt: 0 }

/** Keys in one order: the database gives back those of a JSON in its own. */
const asText = (about: {
  readonly rule: BallotRule
  readonly sheet: BallotSheet
  readonly opensAt: number
  readonly closesAt: number
  readonly showsTurnout: boolean
}): string =>
  JSON.stringify([
    Object.entries(about.rule).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    about.sheet.lists.map(({ id, neighbourhood, projects }) => [id, neighbourhood, projects]),
    about.opensAt,
    about.closesAt,
    about.showsTurnout,
  ])

export interface VoteHours {
  readonly opensAt: string
  readonly closesAt: string
}

/** The hours of the box once there is one: they were those of the edition when it was prepared. */
export const voteHours = (edition: VoteHours, box: VoteHours | null): VoteHours => box ?? edition

/** When what is said of votes next stops being true by itself: an opening, a close. */
export function nextBoundary(hours: readonly VoteHours[], now: Date): Date | undefined {
  const coming = hours
    .flatMap(({ opensAt, closesAt }) => [Date.parse(opensAt), Date.parse(closesAt)])
    .filter((boundary) => boundary > now.getTime())
  return coming.length === 0 ? undefined : new Date(Math.min(...coming))
}

/** The lists of the ballot: one per envelope, its projects in the order of the edition. */
export const ballotSheet = ({ envelopes, projects }: RunningEdition): BallotSheet => ({
  lists: envelopes.map(({ code, neighbourhood }) => ({
    id: code,
    neighbourhood,
    projects: projects.filter(({ envelope }) => envelope === code).map((project) => project.code),
  })),
})
