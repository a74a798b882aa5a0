import type { MeetingAction, MeetingFile } from '../rules/file.ts'
import { isReached, type Quorum } from '../rules/quorum.ts'
import type { QuestionTold } from '../rules/told-sections.ts'
import type { SayMeeting } from './agenda-list.tsx'
import type { Times } from './place.ts'

/** Where an action stands, with its day and the word of who closed it. */
export const standingIn =
  (say: SayMeeting, { day }: Pick<Times, 'day'>) =>
  ({ state, closedOn, closedWhy }: MeetingAction): string => {
    const name = say(`action.${state}`)
    if (closedOn === null) return name
    const told = { state: name, day: day(closedOn) }
    return closedWhy === null
      ? say('action.closed', told)
      : say('action.closed-why', { ...told, why: closedWhy })
  }

/** How many members came, and how many had said that they would not. */
export const membersTold = (
  { present = 0, excused = 0, absent = 0 }: MeetingFile['presence'],
  say: SayMeeting,
): string => say('minutes.members-told', { present, excused, absent })

/** Whether the quorum was there, in seats. */
export const quorumTold = (quorum: Quorum, say: SayMeeting): string =>
  say(isReached(quorum) ? 'minutes.quorum-reached' : 'minutes.quorum-missed', { ...quorum })

/** That a question was answered since; or, where nothing was said of it, that it waits. */
export function questionSince(
  { said, question }: Pick<QuestionTold, 'said' | 'question'>,
  say: SayMeeting,
): string | null {
  if (!question.isOpen) return say('minutes.question-answered')
  return said === '' ? say('minutes.question-open') : null
}
