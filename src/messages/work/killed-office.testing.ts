import pg from 'pg'
import { type DatabaseAddress, openDatabase } from '../../platform/database/index.ts'
import { runJobs } from '../../platform/jobs/index.ts'
import { followJobs } from './follow-jobs.ts'
import { sendMessageJob } from './send-message-kind.ts'

/** Sends until it is killed. Its database comes from the environment, as JSON; its server of mail too. */
export async function sendUntilKilled(): Promise<void> {
  const address: DatabaseAddress = JSON.parse(process.env['TEST_ADDRESS'] ?? '{}')
  const { db } = openDatabase({ address, applicationName: 'parvis test post office' })
  const connect = async () => {
    const client = new pg.Client('url' in address ? address.url : address)
    await client.connect()
    return client
  }
  const { signal } = new AbortController()
  const needs = {
    followables: [],
    templates: [],
    emailsOf: async () => new Map<string, string>(),
    ownEmailsOf: async () => [],
    isWithinLimit: async () => true,
    namesOf: async () => new Map<string, string>(),
  }
  const kinds = [sendMessageJob, ...followJobs(needs)]
  await runJobs({ db, kinds, schedules: [], signal, connect, pollMs: 20 })
}

if (process.env['TEST_ADDRESS'] !== undefined) await sendUntilKilled()
