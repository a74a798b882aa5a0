import { telling } from '../../journal/index.ts'
import { meetingKind } from '../rules/meeting.ts'

/** The key that moves with any change of any meeting: lists and the calendar show them all. */
export const meetingsVersion = 'meetings'

export const tell = telling(meetingKind, [meetingsVersion])

/** Of what somebody would have a body speak of: no public page shows it. */
export const tellSubject = telling('agenda-subject', [])
