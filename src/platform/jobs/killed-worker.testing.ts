import pg from 'pg'
import { setTimeout as rest } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import { type DatabaseAddress, inTransaction, openDatabase } from '../database/index.ts'
import type { JobKind } from './job-kind.ts'
import { runJobs } from './run-jobs.ts'

/** Writes its effect and its end in one transaction, which lasts long enough to be killed in. */
export const lastingWork: JobKind<{ lastsMs: number }> = {
  name: 'lasting-work',
  schema: z.object({ lastsMs: z.number() }),
  async run({ id, db, payload, completeIn }) {
    await inTransaction(db, async (tx) => {
      await sql`insert into effect (job) values (${id})`.execute(tx)
      await rest(payload.lastsMs)
      await completeIn(tx)
    })
  },
}

/** A worker until it is killed. Its address comes from the environment, as JSON. */
export async function workUntilKilled(): Promise<void> {
  const address: DatabaseAddress = JSON.parse(process.env['TEST_ADDRESS'] ?? '{}')
  const { db } = openDatabase({ address, applicationName: 'parvis test worker' })
  const connect = async () => {
    const client = new pg.Client('url' in address ? address.url : address)
    await client.connect()
    return client
  }
  const { signal } = new AbortController()
  await runJobs({ db, kinds: [lastingWork], schedules: [], signal, connect, pollMs: 20 })
}

if (process.env['TEST_ADDRESS'] !== undefined) await workUntilKilled()
