import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as rest } from 'node:timers/promises'
import { countEditionJob } from '../src/budget/index.ts'
import { loadDemonstration } from '../src/demonstration.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { listJobs, runJobs } from '../src/platform/jobs/index.ts'
import { type InventedElection, inventedFile } from './invented-election.ts'
import { runParvis } from './run-parvis.ts'
import type { ScratchTown } from './scratch-server.ts'

/** The demonstration town, its editions counted. */
export async function loadCountedDemonstration(town: ScratchTown): Promise<void> {
  await loadDemonstration({ ...town, isNew: true }, realClock, true)
  await finishJobs(town)
}

/** Does the counts that wait, as the server would; other work stays. @throws when a count fails */
export async function finishJobs({ db }: ScratchTown): Promise<void> {
  const end = new AbortController()
  const working = runJobs({ db, kinds: [countEditionJob], schedules: [], signal: end.signal })
  try {
    for (;;) {
      const jobs = (await listJobs(db)).filter(({ kind }) => kind === countEditionJob.name)
      const failed = jobs.find(({ state }) => state === 'failed' || state === 'cancelled')
      if (failed !== undefined) throw new Error(`${failed.kind} : ${failed.error ?? failed.state}`)
      if (jobs.every(({ state }) => state === 'done')) return
      await rest(50)
    }
  } finally {
    end.abort()
    await working
  }
}

/** Gives the work a `.pb` file of our own drawing, gone afterwards. */
export async function withInventedFile<Outcome>(
  shape: InventedElection,
  work: (file: string) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-'))
  const file = join(folder, `invented-${shape.voters}-${shape.projects}.pb`)
  try {
    await pipeline(inventedFile(shape), createWriteStream(file))
    return await work(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Imports without counting. @returns how long it took, the start of the command included */
export const importOnly = (town: ScratchTown, file: string, edition: string): Promise<number> =>
  runParvis(['budget', 'import', file, '--edition', edition, '--fictional', '--no-wait'], {
    environment: { DATABASE_URL: town.url },
  })
