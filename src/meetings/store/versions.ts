import { telling } from '../../journal/index.ts'

/** The key that moves with any change of any meeting: lists and the calendar show them all. */
export const meetingsVersion = 'meetings'

/** Of a meeting in the stories of other things. */
export const meetingKind = 'meeting'

export const tell = telling(meetingKind, [meetingsVersion])
