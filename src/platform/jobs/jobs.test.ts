import { setTimeout as rest } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inTransaction } from '../database/index.ts'
import { type TestDatabase, testDatabase } from '../database/testing.ts'
import { type EnqueueOptions, enqueue } from './enqueue.ts'
import { JobGivenUp, type JobKind, type JobRun } from './job-kind.ts'
import { cancelJob, findJob, forgetJobs, listJobs, retryJob } from './job-list.ts'
import { type JobWork, runJobs } from './run-jobs.ts'
import { doOnce } from './run-schedules.ts'
import type { Schedule } from './schedule.ts'
import { freeJobsOfTheDead, takeNextJob, writeDone } from './taken-job.ts'

let town: TestDatabase
let stopping: AbortController
let workers: Promise<void>[]

beforeEach(async () => {
  town = await testDatabase()
  await sql`create table effect (job text, at timestamptz default clock_timestamp())`.execute(
    town.db,
  )
  stopping = new AbortController()
  workers = []
})
afterEach(async () => {
  stopping.abort()
  await Promise.all(workers)
  await town.close()
})

const aKind = (
  run: (work: JobRun<{ id: string }>) => Promise<void>,
  changes = {},
): JobKind<{ id: string }> => ({
  name: 'test-work',
  schema: z.object({ id: z.string() }),
  firstDelayMs: 10,
  run,
  ...changes,
})
const ask = (kind: JobKind<{ id: string }>, options: EnqueueOptions = {}, id = 'x') =>
  inTransaction(town.db, (tx) => enqueue(tx, kind, { id }, options))

async function connect(): Promise<pg.Client> {
  const { address } = town
  const client = new pg.Client('url' in address ? address.url : address)
  await client.connect()
  return client
}

function work(kind: JobKind, changes: Partial<JobWork> = {}): AbortController {
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, stopping.signal])
  const pace = { pollMs: 50, beatMs: 50, graceMs: 100 }
  workers.push(
    runJobs({ db: town.db, kinds: [kind], schedules: [], signal, connect, ...pace, ...changes }),
  )
  return stop
}

/** Waits until the fact is there; a test that waits in vain fails with what it saw last. */
async function until<Seen>(
  look: () => Promise<Seen>,
  holds: (seen: Seen) => boolean,
): Promise<Seen> {
  const end = Date.now() + 10_000
  for (;;) {
    const seen = await look()
    if (holds(seen)) return seen
    if (Date.now() > end) throw new Error(`Waited in vain, saw ${JSON.stringify(seen)}`)
    await rest(15)
  }
}
const becomes = (id: string, state: string) =>
  until(
    () => findJob(town.db, id),
    (job) => job?.state === state,
  )
const effects = async (): Promise<number> =>
  (await sql<{ n: number }>`select count(*) as n from effect`.execute(town.db)).rows[0]?.n ?? 0

describe('Asking for a job', () => {
  test('in a transaction that is undone asks for nothing', async () => {
    const kind = aKind(async () => {})
    const change = inTransaction(town.db, async (tx) => {
      await enqueue(tx, kind, { id: 'x' })
      throw new Error('undone')
    })
    await expect(change).rejects.toThrow('undone')
    expect(await listJobs(town.db)).toEqual([])
  })

  test('is noticed at once by a worker that polls once a minute', async () => {
    const kind = aKind(async () => {})
    work(kind, { pollMs: 60_000 })
    await rest(300)
    const id = await ask(kind)
    await becomes(id, 'done')
  })

  test('for later leaves it waiting', async () => {
    const kind = aKind(async () => {})
    const later = await ask(kind, { runAt: new Date(Date.now() + 60_000) })
    work(kind)
    await becomes(await ask(kind), 'done')
    expect((await findJob(town.db, later))?.state).toBe('waiting')
  })
})

describe('A job', () => {
  test('shows its progress, then that it is done', async () => {
    let finish = () => {}
    const held = new Promise<void>((resume) => (finish = resume))
    const kind = aKind(async ({ progress }) => {
      progress(0.4, 'reading-ballots')
      await held
    })
    work(kind)
    const id = await ask(kind)
    const job = await until(
      () => findJob(town.db, id),
      (seen) => (seen?.progress ?? 0) > 0,
    )
    expect(job).toMatchObject({ state: 'running', progress: 0.4, note: 'reading-ballots' })
    finish()
    expect(await becomes(id, 'done')).toMatchObject({ progress: 1, attempts: 1, error: null })
  })

  test('that fails twice succeeds the third time', async () => {
    const kind = aKind(async ({ attempt }) => {
      if (attempt < 3) throw Object.assign(new Error('no'), { code: 'not-yet' })
    })
    work(kind)
    expect(await becomes(await ask(kind), 'done')).toMatchObject({ attempts: 3 })
  })

  test('is failed after its two chances, and can be started again', async () => {
    let isMended = false
    const kind = aKind(
      async () => {
        if (!isMended) throw Object.assign(new Error('no'), { code: 'broken' })
      },
      { attempts: 2 },
    )
    const faults: string[] = []
    work(kind, { onFault: (where) => void faults.push(where) })
    const id = await ask(kind)
    expect(await becomes(id, 'failed')).toMatchObject({ attempts: 2, error: 'broken' })
    expect(faults).toEqual(['job test-work', 'job test-work'])
    isMended = true
    expect(await retryJob(town.db, id, kind)).toBe(true)
    await becomes(id, 'done')
  })

  test('that gives up, or whose payload is not understood, is not tried again', async () => {
    const kind = aKind(async () => {
      throw new JobGivenUp('edition-not-found')
    })
    work(kind)
    const job = await becomes(await ask(kind), 'failed')
    expect(job).toMatchObject({ attempts: 1, error: 'edition-not-found' })

    const id = await ask(kind, { runAt: new Date(Date.now() + 60_000) })
    await sql`update job set payload = '{"id": 3}', run_at = now() where id = ${id}`.execute(
      town.db,
    )
    expect(await becomes(id, 'failed')).toMatchObject({ attempts: 1, error: 'payload-refused' })
  })

  test('keeps its writes and its end together: undone, both come at the next attempt', async () => {
    const kind = aKind(async ({ id, db, attempt, completeIn }) => {
      await inTransaction(db, async (tx) => {
        await sql`insert into effect (job) values (${id})`.execute(tx)
        await completeIn(tx)
        if (attempt === 1) throw new Error('just before the commit')
      })
    })
    work(kind)
    expect(await becomes(await ask(kind), 'done')).toMatchObject({ attempts: 2 })
    expect(await effects()).toBe(1)
  })
})

describe('Jobs of one key', () => {
  test('never run at once, with three workers of two hands', async () => {
    let [now, most, ends] = [0, 0, 0]
    const kind = aKind(async () => {
      now += 1
      most = Math.max(most, now)
      await rest(20)
      now -= 1
      ends += 1
    })
    for (let n = 0; n < 3; n += 1) work(kind)
    await Promise.all(Array.from({ length: 12 }, () => ask(kind, { key: 'edition:2026' })))
    await until(
      () => listJobs(town.db, { state: 'done' }),
      (jobs) => jobs.length === 12,
    )
    expect([most, ends]).toEqual([1, 12])
  })

  test('do not keep the others from running', async () => {
    let finish = () => {}
    const held = new Promise<void>((resume) => (finish = resume))
    const kind = aKind(({ payload }) => (payload.id === 'slow' ? held : Promise.resolve()))
    work(kind)
    await ask(kind, { key: 'one' }, 'slow')
    const next = await ask(kind, { key: 'one' })
    const other = await ask(kind, { key: 'other' })
    await becomes(other, 'done')
    expect((await findJob(town.db, next))?.state).toBe('waiting')
    finish()
    await becomes(next, 'done')
  })
})

describe('Every job', () => {
  test('of 200 asked at once is run exactly once by four workers', async () => {
    const runs = new Map<string, number>()
    const kind = aKind(async ({ id }) => void runs.set(id, (runs.get(id) ?? 0) + 1))
    for (let n = 0; n < 4; n += 1) work(kind)
    await inTransaction(town.db, async (tx) => {
      for (let n = 0; n < 200; n += 1) await enqueue(tx, kind, { id: String(n) })
    })
    await until(
      () => listJobs(town.db, { state: 'done' }, 300),
      (jobs) => jobs.length === 200,
    )
    expect([runs.size, ...new Set(runs.values())]).toEqual([200, 1])
  })
})

describe('Cancelling', () => {
  test('a waiting job ends it at once', async () => {
    const kind = aKind(async () => {})
    const id = await ask(kind)
    expect(await cancelJob(town.db, id)).toBe(true)
    expect((await findJob(town.db, id))?.state).toBe('cancelled')
    expect(await cancelJob(town.db, id)).toBe(false)
  })

  test('a running job tells it at once, without waiting for the next beat', async () => {
    const kind = aKind(async ({ signal }) => {
      await rest(60_000, undefined, { signal })
    })
    work(kind, { beatMs: 60_000 })
    const id = await ask(kind)
    await becomes(id, 'running')
    await cancelJob(town.db, id)
    expect(await becomes(id, 'cancelled')).toMatchObject({ error: null })
  })
})

describe('A worker', () => {
  test('that stops lets its job end', async () => {
    const kind = aKind(() => rest(300))
    const stop = work(kind, { graceMs: 5000 })
    const id = await ask(kind)
    await becomes(id, 'running')
    stop.abort()
    await Promise.all(workers)
    expect((await findJob(town.db, id))?.state).toBe('done')
  })

  test('that stops hands back, untouched, the job that does not end', async () => {
    const kind = aKind(async ({ signal }) => {
      await rest(60_000, undefined, { signal })
    })
    const stop = work(kind)
    const id = await ask(kind)
    await becomes(id, 'running')
    stop.abort()
    await Promise.all(workers)
    const job = await findJob(town.db, id)
    expect(job).toMatchObject({ state: 'waiting', error: null })
  })

  test('whose connections are all cut takes up its work again', async () => {
    let isCut = false
    const kind = aKind(async ({ signal }) => {
      if (!isCut) await rest(60_000, undefined, { signal })
    })
    work(kind)
    const id = await ask(kind)
    await becomes(id, 'running')
    isCut = true
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(town.db)
    await becomes(id, 'done')
  })

  test('silent for too long loses its job, and cannot finish it any more', async () => {
    const kind = aKind(async () => {})
    const id = await ask(kind)
    const taken = await takeNextJob(town.db, ['test-work'], null)
    expect(await freeJobsOfTheDead(town.db, 60_000)).toBe(0)
    await rest(30)
    expect(await freeJobsOfTheDead(town.db, 20)).toBe(1)
    expect(await findJob(town.db, id)).toMatchObject({ state: 'waiting', error: 'worker-lost' })
    expect(await writeDone(town.db, taken?.run ?? '')).toBe(false)
  })

  test('that dies of every attempt leaves the job as failed', async () => {
    const id = await ask(aKind(async () => {}, { attempts: 2 }))
    for (const state of ['waiting', 'failed']) {
      await takeNextJob(town.db, ['test-work'], null)
      await rest(10)
      await freeJobsOfTheDead(town.db, 1)
      expect((await findJob(town.db, id))?.state).toBe(state)
    }
  })

  test('without a direct connection finds jobs all the same', async () => {
    const kind = aKind(async () => {})
    const { db } = town
    const pace = { pollMs: 20, signal: stopping.signal }
    workers.push(runJobs({ db, kinds: [kind], schedules: [], ...pace }))
    await becomes(await ask(kind), 'done')
  })
})

describe('Scheduled work', () => {
  const now = new Date('2026-05-04T02:00:00Z')
  const daily = (run: Schedule['run']): Schedule => ({
    name: 'head',
    when: { dailyAt: '03:30', zone: 'Europe/Paris' },
    run,
  })

  test('of the day is done once by four processes at once', async () => {
    const days: string[] = []
    const schedule = daily(async (_, { day }) => void days.push(day))
    await Promise.all([1, 2, 3, 4].map(() => doOnce(schedule, town.db, now)))
    await doOnce(schedule, town.db, now)
    expect(days).toEqual(['2026-05-04'])
  })

  test('that fails is not counted as done', async () => {
    const failing = daily(() => Promise.reject(new Error('no')))
    await expect(doOnce(failing, town.db, now)).rejects.toThrow('no')
    expect(
      await doOnce(
        daily(async () => {}),
        town.db,
        now,
      ),
    ).toBe(true)
  })

  test('comes back by itself while jobs run, and after a failure', async () => {
    let times = 0
    const faults: string[] = []
    const schedule: Schedule = {
      name: 'chain',
      when: { everySeconds: 0.02 },
      run: async () => void (times += 1),
    }
    work(
      aKind(async () => {}),
      { schedules: [schedule], onFault: (where) => void faults.push(where) },
    )
    await until(
      async () => times,
      (seen) => seen >= 3,
    )
    expect(faults).toEqual([])
  })
})

describe('Forgetting', () => {
  test('takes the jobs finished before the instant, and them alone', async () => {
    const kind = aKind(async () => {})
    const [old, recent] = [await ask(kind), await ask(kind)]
    work(kind)
    await becomes(old, 'done')
    await becomes(recent, 'done')
    await ask(kind, { runAt: new Date(Date.now() + 60_000) })
    await sql`update job set finished_at = '2026-01-01' where id = ${old}`.execute(town.db)
    expect(await forgetJobs(town.db, new Date('2026-02-01'))).toBe(1)
    expect(await listJobs(town.db)).toHaveLength(2)
  })
})
