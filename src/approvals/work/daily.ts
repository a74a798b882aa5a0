import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetOldNames } from '../store/forget.ts'

/** What approvals do once a day. */
export const approvalSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'approvals-daily',
    when: { dailyAt: '07:20', zone },
    run: async (tx, { day }) => void (await forgetOldNames(tx, day)),
  },
]
