import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import { type MeetingState, wasHeld } from './meeting.ts'

/** One version of minutes, whole: nobody of the room is named. */
export interface Minutes {
  readonly version: number
  /** Item by item under headings. */
  readonly text: string
  /** Counts the saves: the same version, saved again, has another. */
  readonly revision: number
  readonly writtenAt: string
  /** Who wrote it; `null` once nobody keeps it. Officers read it. */
  readonly by: string | null
  /** It may go on being written by who began it. */
  readonly isOpen: boolean
  /** Those who must sign agreed to this very text. */
  readonly isGranted: boolean
  /** When anybody could read it. */
  readonly publishedAt: string | null
}

/** How far the minutes of a meeting are. */
export interface MinutesStanding {
  readonly state: MeetingState
  /** The version that those who sign are reading; `null` when nobody is. */
  readonly askedVersion: number | null
  /** The version that anybody reads. */
  readonly publishedVersion: number | null
  /** The last one written; `null` before the first. */
  readonly latest: Minutes | null
}

/** What an officer has to do with them next. */
export type MinutesStage = 'none' | 'draft' | 'asked' | 'granted' | 'published'

export function stageOf({
  latest,
  askedVersion,
  publishedVersion,
}: Pick<MinutesStanding, 'latest' | 'askedVersion' | 'publishedVersion'>): MinutesStage {
  if (latest === null) return 'none'
  if (askedVersion !== null) return 'asked'
  if (latest.version === publishedVersion) return 'published'
  return latest.isGranted ? 'granted' : 'draft'
}

export type MinutesRefusal =
  | 'not-now'
  | 'no-minutes'
  | 'in-circuit'
  | 'not-in-circuit'
  | 'granted-already'
  | 'not-granted'
  | 'published-already'
  | 'moved-on'

type Decided = Decision<MeetingState, never, MinutesRefusal>

/** What becomes of the meeting: while a former version is public, it stays public. */
const unlessPublic = (state: MeetingState, next: MeetingState): MeetingState =>
  state === 'published' ? 'published' : next

/** Saved by itself while one writes, kept by its writer, or taken up again from a former version. */
export type Writing = 'as-you-write' | 'kept' | 'taken-up'

/** For how many minutes without a word a version still waits for its writer. */
export const openMinutes = 30

/**
 * The last version is still being written by the same person: what she saves stays one version, so that
 * an evening of writing is one line of the history. Somebody else always begins another.
 */
export const goesOn = (latest: Minutes | null, by: string, now: Date): latest is Minutes =>
  latest !== null &&
  latest.isOpen &&
  latest.by === by &&
  now.getTime() - Date.parse(latest.writtenAt) < openMinutes * 60_000

/** What was granted is taken up again on purpose only: a key pressed by mistake undoes no signature. */
export const savesItself = ({
  state,
  askedVersion,
  latest,
}: Pick<MinutesStanding, 'state' | 'askedVersion' | 'latest'>): boolean =>
  wasHeld({ state }) && askedVersion === null && latest?.isGranted !== true

/**
 * Other words. What was granted before is granted no more: other words need other signatures.
 *
 * @param seen  the revision its writer had read, 0 for none
 */
export function writeMinutes(standing: MinutesStanding, seen: number, how: Writing): Decided {
  const { state, askedVersion, latest } = standing
  if (!wasHeld({ state })) return refuse('not-now')
  if (askedVersion !== null) return refuse('in-circuit')
  if ((latest?.revision ?? 0) !== seen) return refuse('moved-on')
  if (how === 'as-you-write' && !savesItself(standing)) return refuse('granted-already')
  return accept(unlessPublic(state, 'drafted'))
}

/** Sends the last version to those who sign. @param seen  the revision that was read by who sends it */
export function askForMinutes(
  { state, askedVersion, latest }: MinutesStanding,
  seen: number,
): Decided {
  if (!wasHeld({ state })) return refuse('not-now')
  if (askedVersion !== null) return refuse('in-circuit')
  if (latest === null) return refuse('no-minutes')
  if (latest.revision !== seen) return refuse('moved-on')
  return latest.isGranted ? refuse('granted-already') : accept(state)
}

/** Those who sign are reading it, and are done: it came back, or was taken back. */
export const endCircuit = ({ state, askedVersion }: MinutesStanding): Decided =>
  askedVersion === null ? refuse('not-in-circuit') : accept(state)

/** All of them agreed. */
export const grantMinutes = ({ state, askedVersion }: MinutesStanding): Decided =>
  askedVersion === null ? refuse('not-in-circuit') : accept(unlessPublic(state, 'approved'))

/** The last version, once granted, and once only. */
export function publishMinutes(
  { state, publishedVersion, latest }: MinutesStanding,
  version: number,
): Decided {
  if (!wasHeld({ state })) return refuse('not-now')
  if (latest === null) return refuse('no-minutes')
  if (latest.version !== version) return refuse('moved-on')
  if (!latest.isGranted) return refuse('not-granted')
  return publishedVersion === version ? refuse('published-already') : accept('published')
}
