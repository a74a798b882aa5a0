import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetOldTurns } from '../store/handover.ts'

export const deskSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'desk-daily',
    when: { dailyAt: '04:50', zone },
    run: async (tx, { day }) => void (await forgetOldTurns(tx, day)),
  },
]
