import type { Schedule } from '../../platform/jobs/index.ts'
import type { Approvable } from '../store/approvable.ts'
import { approvals } from '../store/approvals.ts'
import { forgetOldNames } from '../store/forget.ts'
import { silentSteps } from '../store/open-steps.ts'
import { remindHolders, tellNewSteps } from './tell-holders.ts'

/** What approvals do by themselves: mails when a step opens, silence and reminders once a day. */
export const approvalSchedules = (about: {
  readonly zone: string
  readonly approvables: readonly Approvable[]
  /** The public address of the site, when the work is done. */
  readonly origin: () => string
}): readonly Schedule[] => [
  {
    name: 'approvals-told',
    when: { everySeconds: 20 },
    run: async (tx, { now }) => void (await tellNewSteps(tx, { now, origin: about.origin() })),
  },
  {
    name: 'approvals-daily',
    when: { dailyAt: '07:20', zone: about.zone },
    run: async (tx, { now, day }) => {
      // Before reminders: what silence has just signed reminds nobody.
      for (const step of await silentSteps(tx, day)) {
        await approvals(tx, about.approvables).agreeBySilence(step, now)
      }
      await remindHolders(tx, { now, origin: about.origin() })
      await forgetOldNames(tx, day)
    },
  },
]
