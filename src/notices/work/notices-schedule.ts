import type { Schedule } from '../../platform/jobs/index.ts'
import { forgetAnswers } from '../store/retention.ts'
import { tellChanges } from './tell-changes.ts'

/**
 * Every minute, those called are told what changed: an officer who corrects herself at once writes to
 * nobody twice. Every night, old answers go.
 */
export const noticesSchedules = (zone: string, origin: string): readonly Schedule[] => [
  {
    name: 'notice-changes',
    when: { everySeconds: 60 },
    run: (tx, { now }) => tellChanges(tx, { now, origin }),
  },
  {
    name: 'notice-answers',
    when: { dailyAt: '03:05', zone },
    run: (tx, { now }) => forgetAnswers(tx, now),
  },
]
