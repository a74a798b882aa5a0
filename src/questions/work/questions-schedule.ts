import type { Schedule } from '../../platform/jobs/index.ts'
import { keptMonths } from '../personal-data.ts'
import { remind } from './remind.ts'
import { askIfSatisfied } from './tell-askers.ts'
import { tidyQuestions } from '../store/retention.ts'

/** Every night: what was answered closes, what is long over forgets who asked. */
export const questionsSchedules = (zone: string, origin: () => string): readonly Schedule[] => [
  {
    name: 'questions',
    when: { dailyAt: '02:50', zone },
    run: (tx, { now }) => tidyQuestions(tx, now, keptMonths),
  },
  {
    name: 'question-reminders',
    when: { dailyAt: '08:10', zone },
    run: (tx, { now }) => remind(tx, { now, origin: origin() }),
  },
  {
    // In the morning: it writes to people.
    name: 'question-satisfaction',
    when: { dailyAt: '10:00', zone },
    run: (tx, { now }) => askIfSatisfied(tx, now, origin()),
  },
]
