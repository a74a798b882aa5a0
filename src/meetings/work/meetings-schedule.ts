import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetPresence } from '../store/presence.ts'

/** Every night: who was at a meeting is not kept for ever. */
export const meetingsSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'meetings',
    when: { dailyAt: '03:05', zone },
    run: (tx, { now }) => forgetPresence(tx, now),
  },
]
