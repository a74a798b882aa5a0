import { forgetJobs } from './job-list.ts'
import type { Schedule } from './schedule.ts'

const keptDays = 30

/** Forgets every night the jobs finished for thirty days, as `personalData` promises. */
export const tidyJobs = (zone: string): Schedule => ({
  name: 'tidy-jobs',
  when: { dailyAt: '04:10', zone },
  async run(tx, { now }) {
    await forgetJobs(tx, new Date(now.getTime() - keptDays * 86_400_000))
  },
})
