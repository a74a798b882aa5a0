import { setTimeout as rest } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { inTransaction } from '../database/index.ts'
import { testDatabase } from '../database/testing.ts'
import { builtProgram, programEnd, startProgram } from './child-program.testing.ts'
import { enqueue } from './enqueue.ts'
import { findJob } from './job-list.ts'
import { lastingWork } from './killed-worker.testing.ts'
import { runJobs } from './run-jobs.ts'

test('A worker killed in the middle: its job is taken again at once, its rows come exactly once', async () => {
  const town = await testDatabase()
  const { address, db } = town
  const program = await builtProgram(new URL('./killed-worker.testing.ts', import.meta.url))
  const stop = new AbortController()
  let worker: Promise<void> | undefined
  try {
    await sql`create table effect (job text)`.execute(db)
    const ask = (lastsMs: number) =>
      inTransaction(db, (tx) => enqueue(tx, lastingWork, { lastsMs }))
    const state = async (id: string) => (await findJob(db, id))?.state

    const [first, killed] = [await ask(0), await ask(1500)]
    const child = startProgram(program, [], { TEST_ADDRESS: JSON.stringify(address) })
    while ((await state(first)) !== 'done' || (await state(killed)) !== 'running') await rest(10)
    child.kill('SIGKILL')
    await programEnd(child)
    const killedAt = Date.now()

    const connect = async () => {
      const client = new pg.Client('url' in address ? address.url : address)
      await client.connect()
      return client
    }
    // Its heart would be thought beating for two minutes: only its lock tells that it is dead.
    const { signal } = stop
    worker = runJobs({ db, kinds: [lastingWork], schedules: [], signal, connect })
    while ((await state(killed)) !== 'done') await rest(20)

    expect(Date.now() - killedAt).toBeLessThan(8000)
    expect(await findJob(db, killed)).toMatchObject({ attempts: 2 })
    const effects = await sql<{ job: string }>`select job from effect`.execute(db)
    expect(effects.rows.map(({ job }) => job).sort()).toEqual([first, killed].sort())
  } finally {
    stop.abort()
    await worker
    await town.close()
  }
})
