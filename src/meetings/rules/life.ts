import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import { isAhead, type Meeting, type MeetingState } from './meeting.ts'

export type LifeRefusal = 'not-now' | 'no-place' | 'too-late' | 'too-early'

type Standing = Pick<Meeting, 'state' | 'startsAt' | 'endsAt' | 'place'>
type Decided = Decision<MeetingState, never, LifeRefusal>

/** Its notice leaves: from then on its agenda is public. */
export function call({ state, startsAt, place }: Standing, now: Date): Decided {
  if (state !== 'planned') return refuse('not-now')
  if (place === '') return refuse('no-place')
  if (startsAt <= now.toISOString()) return refuse('too-late')
  return accept('called')
}

export const cancel = (meeting: Standing): Decided =>
  isAhead(meeting) ? accept('cancelled') : refuse('not-now')

/** What is told of it can be put right, until its minutes are granted. */
export const isBeingTold = ({ state }: Pick<Meeting, 'state'>): boolean =>
  state === 'held' || state === 'drafted'

/** Once it has begun. */
export function hold(meeting: Standing, now: Date): Decided {
  if (isAhead(meeting))
    return meeting.startsAt <= now.toISOString() ? accept('held') : refuse('too-early')
  return isBeingTold(meeting) ? accept(meeting.state) : refuse('not-now')
}

/** Decisions and actions are told within two days, without waiting for minutes; once is enough. */
export const tellLog = (meeting: Standing): Decided =>
  isBeingTold(meeting) ? accept(meeting.state) : refuse('not-now')

/** Decisions and actions are noted from the meeting on. */
export const note = (meeting: Standing): Decided =>
  isBeingTold(meeting) ? accept(meeting.state) : refuse('not-now')
