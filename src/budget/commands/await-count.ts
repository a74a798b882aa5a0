import { setTimeout as pause } from 'node:timers/promises'
import type { Terminal } from '../../platform/commands/command.ts'
import { directConnection, type TownDatabase } from '../../platform/database/index.ts'
import { findJob, runJobs } from '../../platform/jobs/index.ts'
import { countEditionJob } from '../work/count-edition.ts'

/**
 * Waits for the end of a count, and does the work itself when no server is there to do it: both may
 * try, only one takes the job.
 */
export async function awaitCount(
  town: Pick<TownDatabase, 'db' | 'address'>,
  job: string,
  { err, isInteractive }: Terminal,
): Promise<void> {
  const { db } = town
  const end = new AbortController()
  const working = runJobs({
    db,
    connect: () => directConnection(town),
    kinds: [countEditionJob],
    schedules: [],
    signal: end.signal,
    concurrency: 1,
  })
  try {
    for (;;) {
      const now = await findJob(db, job)
      if (now === null || now.state === 'done') break
      if (now.state === 'failed' || now.state === 'cancelled') {
        err.write(
          `\nLe comptage a échoué (${now.error ?? now.state}). L’édition reste enregistrée.\n`,
        )
        return
      }
      if (isInteractive) {
        err.write(`\rComptage : ${Math.round(now.progress * 100)} %  ${now.note ?? ''}\u001b[K`)
      }
      await pause(200)
    }
    if (isInteractive) err.write('\r\u001b[K')
  } finally {
    end.abort()
    await working
  }
}
