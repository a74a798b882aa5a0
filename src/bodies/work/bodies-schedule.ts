import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetCandidates, forgetFormerMembers } from '../store/retention.ts'

/** Every night: what is kept of members ends with their terms, of candidates with their call. */
export const bodiesSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'bodies',
    when: { dailyAt: '02:55', zone },
    run: async (tx, { now }) => {
      await forgetFormerMembers(tx, now)
      await forgetCandidates(tx, now)
    },
  },
]
