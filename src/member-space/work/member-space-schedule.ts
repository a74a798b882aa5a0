import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetOldMessages } from '../store/retention.ts'

/** Every night: what was written in the spaces of bodies ends some years after who wrote it left. */
export const memberSpaceSchedules = (zone: string): readonly Schedule[] => [
  {
    name: 'member-space',
    when: { dailyAt: '03:05', zone },
    run: async (tx, { now }) => void (await forgetOldMessages(tx, now)),
  },
]
