import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetPresence } from '../store/presence.ts'
import { forgetSuggestions } from '../store/suggestions.ts'

/** Every night: who was at a meeting, and what was suggested, is not kept for ever. */
export const meetingsSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'meetings',
    when: { dailyAt: '03:05', zone },
    async run(tx, { now }) {
      await forgetPresence(tx, now)
      await forgetSuggestions(tx, now)
    },
  },
]
