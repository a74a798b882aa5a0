import { accept, type Decision, refuse } from '../../platform/kernel/decision.ts'
import { isAhead, type Meeting, type MeetingState, wasHeld } from './meeting.ts'

export type LifeRefusal = 'not-now' | 'no-place' | 'too-late' | 'too-early' | 'no-minutes'

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

/** Once it has begun; what is told of it can be put right until its minutes are published. */
export function hold(meeting: Standing, now: Date): Decided {
  if (isAhead(meeting))
    return meeting.startsAt <= now.toISOString() ? accept('held') : refuse('too-early')
  return wasHeld(meeting) && meeting.state !== 'published'
    ? accept(meeting.state)
    : refuse('not-now')
}

/** Decisions and actions are noted from the meeting on, until its minutes are published. */
export const note = (meeting: Standing): Decided =>
  wasHeld(meeting) && meeting.state !== 'published' ? accept(meeting.state) : refuse('not-now')

/** A first version makes a draft of the minutes; another one, after, is published anew. */
export function write(meeting: Standing): Decided {
  if (!wasHeld(meeting)) return refuse('not-now')
  return accept(meeting.state === 'held' ? 'drafted' : meeting.state)
}

export function publish(meeting: Standing, versions: number): Decided {
  if (!wasHeld(meeting)) return refuse('not-now')
  return versions === 0 ? refuse('no-minutes') : accept('published')
}
