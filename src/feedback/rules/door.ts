import type { MeetingFile } from '../../meetings/index.ts'

/** People may answer so many days after the meeting. */
export const openDays = 14
export const dayLength = 86_400_000

type Dated = Pick<MeetingFile, 'state' | 'startsAt' | 'endsAt'>

/** When the last answer may come. */
export const closesAt = ({ endsAt }: Pick<MeetingFile, 'endsAt'>): Date =>
  new Date(Date.parse(endsAt) + openDays * dayLength)

export type FeedbackDoor = 'none' | 'before' | 'open' | 'over'

/** Whether people may answer: from its first minute, as the square is shown in the room. */
export function feedbackDoor(meeting: Dated, now: Date): FeedbackDoor {
  if (meeting.state === 'planned' || meeting.state === 'cancelled') return 'none'
  if (now.toISOString() < meeting.startsAt) return 'before'
  return now < closesAt(meeting) ? 'open' : 'over'
}

/** Sheets of paper come back from the first minute of the meeting on, and may be counted late. */
export const hasBegun = (door: FeedbackDoor): boolean => door === 'open' || door === 'over'

/** When that changes by itself; `undefined` when it never does again. */
export function doorChangesAt(meeting: Dated, now: Date): Date | undefined {
  const door = feedbackDoor(meeting, now)
  if (door === 'before') return new Date(meeting.startsAt)
  return door === 'open' ? closesAt(meeting) : undefined
}
