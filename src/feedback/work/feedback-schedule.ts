import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetFeedback } from '../store/retention.ts'
import { tellParticipants } from './tell-participants.ts'

/** Each morning, the people of yesterday’s meetings are told; each night, old words go. */
export const feedbackSchedules = (zone: string, origin: () => string): readonly Schedule[] => [
  {
    name: 'feedback-asked',
    when: { dailyAt: '10:00', zone },
    run: (tx, { now }) => tellParticipants(tx, { now, origin: origin() }),
  },
  {
    name: 'feedback',
    when: { dailyAt: '03:05', zone },
    run: (tx, { now }) => forgetFeedback(tx, now),
  },
]
