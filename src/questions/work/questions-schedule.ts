import type { Schedule } from '../../platform/jobs/index.ts'
import { keptMonths } from '../personal-data.ts'
import { tidyQuestions } from '../store/retention.ts'

/** Every night: what was answered closes, what is long over forgets who asked. */
export const questionsSchedule = (zone: string): Schedule => ({
  name: 'questions',
  when: { dailyAt: '02:50', zone },
  run: (tx, { now }) => tidyQuestions(tx, now, keptMonths),
})
