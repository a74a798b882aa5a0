import { enqueue, type Schedule } from '../../platform/jobs/index.ts'
import { forgetOldNames } from '../store/forget.ts'
import { silentSteps } from '../store/open-steps.ts'
import { agreeBySilenceKind } from './silence.ts'
import { remindHolders, type TeamToTell, tellNewSteps } from './tell-holders.ts'

/** What approvals do by themselves: mails when a step opens, silence and reminders once a day. */
export const approvalSchedules = (about: {
  readonly zone: string
  /** The public address of the site, when the work is done. */
  readonly origin: () => string
  readonly team: TeamToTell
}): readonly Schedule[] => [
  {
    name: 'approvals-told',
    when: { everySeconds: 20 },
    run: async (tx, { now }) =>
      void (await tellNewSteps(tx, { now, origin: about.origin(), team: about.team })),
  },
  {
    name: 'approvals-daily',
    when: { dailyAt: '07:20', zone: about.zone },
    run: async (tx, { now, day }) => {
      for (const step of await silentSteps(tx, day)) await enqueue(tx, agreeBySilenceKind, { step })
      await remindHolders(tx, { now, origin: about.origin(), team: about.team })
      await forgetOldNames(tx, day)
    },
  },
]
