import type { Content } from '../../platform/words/content.ts'
import type { NeedKind } from '../../registrations/index.ts'

export const meetingKinds = ['council', 'public', 'workshop'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** The life of a meeting, in order; it may be cancelled before it is held. */
export const meetingStates = [
  'planned',
  'called',
  'held',
  'drafted',
  'approved',
  'published',
  'cancelled',
] as const
export type MeetingState = (typeof meetingStates)[number]

/** Of a meeting in the stories of other things. */
export const meetingKind = 'meeting'

/** When and where people of the town meet. */
export interface Meeting {
  readonly id: string
  /** In its address. */
  readonly number: number
  readonly kind: MeetingKind
  /** Whose meeting it is; `null`: of the town. */
  readonly body: string | null
  readonly title: Content
  readonly startsAt: string
  readonly endsAt: string
  /** The room and its street; '' while nobody knows. */
  readonly place: string
  readonly neighbourhood: string | null
  readonly state: MeetingState
  /** Officers: who prepares it, and who takes over. */
  readonly owner: string | null
  readonly deputy: string | null
  /** Counts what calendars must hear of: another hour, another place, a cancellation (RFC 5545). */
  readonly sequence: number
  readonly calledAt: string | null
  readonly heldAt: string | null
  readonly publishedAt: string | null
  readonly cancelledWhy: string | null
  /** Why its notice left later than the rules of its body say. */
  readonly calledLateWhy: string | null
}

/** How one comes to a meeting, and what the town offers there so that everybody can. */
export interface Welcome {
  /** In words; '' when nobody wrote it. */
  readonly wayThere: string
  readonly offers: readonly NeedKind[]
}

/** As long as nobody said anything of it. */
export const noWelcome: Welcome = { wayThere: '', offers: [] }

/** What anybody may read of it: never the officers. */
export type PublicMeeting = Omit<Meeting, 'owner' | 'deputy'>

/** A meeting as who animates its body follows it. */
export interface AnimatedMeeting extends PublicMeeting {
  /** Its minutes are with those who sign. */
  readonly isAsked: boolean
}

/** The neighbourhood that is spoken of there, when there is one alone. */
export const placeSpokenOf = ({
  neighbourhood,
  bodyNeighbourhoods: [only, ...others],
}: Pick<Meeting, 'neighbourhood'> & {
  readonly bodyNeighbourhoods: readonly string[]
}): string | null => neighbourhood ?? (others.length === 0 ? (only ?? null) : null)

/** Anybody was told of it: it was called, whatever became of it. Before, a date is looked for. */
export const isTold = ({ state, calledAt }: Pick<Meeting, 'state' | 'calledAt'>): boolean =>
  state !== 'planned' && (state !== 'cancelled' || calledAt !== null)

/** It may still be prepared, moved or cancelled. */
export const isAhead = ({ state }: Pick<Meeting, 'state'>): boolean =>
  state === 'planned' || state === 'called'

/** It was held: what was said there is kept. */
export const wasHeld = ({ state }: Pick<Meeting, 'state'>): boolean =>
  ['held', 'drafted', 'approved', 'published'].includes(state)

/** It is told and still to come: there is something to put up. */
export const hasPoster = (meeting: Pick<Meeting, 'state'>): boolean => meeting.state === 'called'

export const posterSheets = ['a4', 'a3'] as const
export type PosterSheet = (typeof posterSheets)[number]
