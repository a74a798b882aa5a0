import type { Schedule } from '../../platform/jobs/index.ts'
import { type Moderatable, moderatableOf } from '../store/moderatable.ts'
import { casesToForget } from '../store/retention.ts'

/** Every night: what was hidden more than a year ago is erased, with the words about it. */
export const moderationSchedules = (
  zone: string,
  moderatables: readonly Moderatable[],
): readonly Schedule[] => [
  {
    name: 'moderation',
    when: { dailyAt: '03:10', zone },
    run: async (tx, { now }) => {
      const act = { by: 'clock', now }
      for (const { subject } of await casesToForget(tx, act)) {
        await moderatableOf(moderatables, subject.kind).erase(tx, subject.id, act)
      }
    },
  },
]
