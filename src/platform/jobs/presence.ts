import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { type Bell, bell } from './bell.ts'
import { cancelNews, jobChannel } from './enqueue.ts'

/** A worker seen alive by the others, and told when a job comes. */
export interface Presence {
  /** The number of the lock its connection holds, `null` when it holds none. */
  readonly lock: string | null
  /** Rings when a job was added. */
  readonly jobs: Bell
  /** Rings when a running job is to be cancelled. */
  readonly cancellations: Bell
  /** Aborted when the connection is gone: the others now think this worker dead. */
  readonly lost: AbortSignal
  leave(): Promise<void>
}

/**
 * Takes a lock that PostgreSQL lets go by itself when this process dies, and listens for jobs.
 *
 * @param connect  gives a direct connection: a pooler in transaction mode keeps neither
 */
export async function showPresence(connect: () => Promise<Client>): Promise<Presence> {
  const client = await connect()
  const gone = new AbortController()
  const lose = () => gone.abort()
  client.on('error', lose)
  client.on('end', lose)

  const lock = randomBytes(8).readBigInt64BE().toString()
  const presence: Presence = {
    lock,
    jobs: bell(),
    cancellations: bell(),
    lost: gone.signal,
    leave: async () => {
      client.off('end', lose)
      await client.end().catch(() => {})
    },
  }
  client.on('notification', ({ payload }) => {
    const { jobs, cancellations } = presence
    return payload === cancelNews ? cancellations.ring() : jobs.ring()
  })
  try {
    // A machine that vanished without a word is known dead within a minute, not within two hours.
    await client.query(
      'set tcp_keepalives_idle = 20; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3',
    )
    await client.query('set statement_timeout = 0; set idle_session_timeout = 0')
    await client.query(`select pg_advisory_lock(${lock}::bigint)`)
    await client.query(`listen ${jobChannel}`)
  } catch (error) {
    await presence.leave()
    throw error
  }
  return presence
}

/** Behind a pooler: jobs are found by asking, the dead by their heartbeat. */
export const noPresence = (): Presence => ({
  lock: null,
  jobs: bell(),
  cancellations: bell(),
  lost: new AbortController().signal,
  leave: async () => {},
})
