import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetFormerMembers } from '../store/retention.ts'

/** Every night: what is kept of members ends with their terms. */
export const bodiesSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'bodies',
    when: { dailyAt: '02:55', zone },
    run: (tx, { now }) => forgetFormerMembers(tx, now),
  },
]
