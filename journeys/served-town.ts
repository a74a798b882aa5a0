import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { countEditionJob } from '../src/budget/index.ts'
import { messageNeeds } from '../src/message-needs.ts'
import { followJobs, sendMessageJob } from '../src/messages/index.ts'
import { type Clock, stoppedAt } from '../src/platform/clock/index.ts'
import { directConnection } from '../src/platform/database/index.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { dayIn } from '../src/platform/kernel/day.ts'
import { filesIn } from '../src/platform/files/index.ts'
import { listJobs, runJobs } from '../src/platform/jobs/index.ts'
import { buildServer, type Site, watchVersions } from '../src/platform/web/index.ts'
import { loadDemonstration } from '../src/demonstration.ts'
import { assembleSite } from '../src/site.ts'

/** The demonstration town on line, on a database of its own, with everything counted. */
export interface ServedTown {
  /** `http://127.0.0.1:41234`, where a browser finds it. */
  readonly origin: string
  readonly db: TestDatabase['db']
  readonly address: TestDatabase['address']
  readonly site: Site
  /** Listens at `origin`; `inject` asks it a page without the network. */
  readonly server: FastifyInstance
  /** What was written to the log, one JSON line each. */
  readonly log: readonly string[]
  readonly close: () => Promise<void>
}

/** A Monday of May: the editions of 2025 and 2023 are over. */
export const demoClock: Clock = stoppedAt('2026-05-04T10:00:00Z')

/** One for all who share a demonstration: the follow links of its letters are hashed with it. */
const ownSecret = 'un secret pour les essais, assez long'

/** The latest edition of the demonstration at `demoClock`: 42 projects, 1,438 voters. */
export const latestEdition = 'budget-participatif-2025'

/**
 * Serves the demonstration town, once its votes are counted. Takes three seconds or so.
 *
 * @param isEmpty  a town nobody has described, with nothing in it
 * @param clock  the real one for a vote: the database asks its own whether the box is open
 */
export async function serveTown(
  clock: Clock = demoClock,
  { isEmpty = false }: { readonly isEmpty?: boolean } = {},
): Promise<ServedTown> {
  process.env['PARVIS_SECRET'] = ownSecret
  const database = await (isEmpty ? testDatabase() : demonstrationTown(clock))
  const { db, address } = database

  const folder = mkdtempSync(join(tmpdir(), 'parvis-files-'))
  const log: string[] = []
  const origin = `http://127.0.0.1:${await freePort()}`
  const versions = watchVersions(() => directConnection({ address }))
  // More than `Site` names: where lines go belongs to the logger.
  const logger = { level: 'info', stream: { write: (line: string) => void log.push(line) } }
  const site = await assembleSite({
    db,
    clock,
    versions,
    origin,
    log: logger,
    storedFiles: filesIn(folder),
  })
  const server = buildServer(site)
  await server.listen({ host: '127.0.0.1', port: Number(new URL(origin).port) })
  await until(() => versions.known() !== null)

  const close = async (): Promise<void> => {
    rmSync(folder, { recursive: true, force: true })
    await server.close()
    await versions.close()
    await database.close()
  }
  return { origin, db, address, site, server, log, close }
}

/** The demonstration with its votes counted, as it is that day: made once for all the journeys. */
const demonstrationTown = (clock: Clock): Promise<TestDatabase> =>
  testDatabase({
    name: `demonstration_${dayIn('Europe/Paris', clock.now()).replaceAll('-', '_')}`,
    fill: async ({ db }) => {
      await loadDemonstration({ db, isNew: true }, clock)
      await finishJobs(db)
    },
  })

/** Does all the jobs that wait, here. @throws when one failed */
export async function finishJobs(db: TestDatabase['db']): Promise<void> {
  const end = new AbortController()
  const kinds = [countEditionJob, sendMessageJob, ...followJobs(messageNeeds)]
  const working = runJobs({ db, kinds, schedules: [], signal: end.signal, pollMs: 20 })
  try {
    await until(async () => {
      const jobs = await listJobs(db)
      const failed = jobs.find(({ state }) => state === 'failed')
      if (failed !== undefined) throw new Error(`${failed.kind} failed: ${failed.error}`)
      return jobs.every(({ state }) => state === 'done')
    })
  } finally {
    end.abort()
    await working
  }
}

/** Waits, a hundredth of a second at a time. @throws after `seconds` */
export async function until(isSo: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const last = Date.now() + seconds * 1000
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error(`Still not so after ${seconds} s.`)
    await rest(10)
  }
}

/** The opened pages name their own address, which must be known before the server listens. */
export const freePort = (host = '127.0.0.1'): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, host, () => {
      const found = probe.address()
      probe.close(() =>
        found === null || typeof found === 'string'
          ? reject(new Error('No port was given.'))
          : resolve(found.port),
      )
    })
  })
