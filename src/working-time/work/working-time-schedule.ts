import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetOldHours } from '../store/retention.ts'

/** Each night, hours of years long past are erased. */
export const workingTimeSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'working-time',
    when: { dailyAt: '03:20', zone },
    run: async (tx, { day }) => void (await forgetOldHours(tx, { today: day, zone })),
  },
]
