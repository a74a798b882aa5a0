import { z } from 'zod'
import { realClock } from '../../platform/clock/index.ts'
import { inTransaction } from '../../platform/database/index.ts'
import type { AskedKind, JobKind } from '../../platform/jobs/index.ts'
import type { Approvable } from '../store/approvable.ts'
import { approvals } from '../store/approvals.ts'

export const agreeBySilenceKind: AskedKind<{ readonly step: string }> = {
  name: 'agree-by-silence',
  schema: z.object({ step: z.uuid() }),
}

/** One step each: an owner who refuses the signature of one text keeps no other from being signed. */
export const agreeBySilenceJob = (
  approvables: readonly Approvable[],
): JobKind<{ readonly step: string }> => ({
  ...agreeBySilenceKind,
  async run({ db, payload, completeIn }) {
    await inTransaction(db, async (tx) => {
      await approvals(tx, approvables).agreeBySilence(payload.step, realClock.now())
      await completeIn(tx)
    })
  },
})
