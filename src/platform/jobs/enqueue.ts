import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { JobKind, JobPayload } from './job-kind.ts'
import { defaultAttempts } from './job-outcome.ts'

/** Where a job waits to be noticed. */
export const jobChannel = 'job'

/** Said there when a running job is to be cancelled; anything else is a new job. */
export const cancelNews = 'cancel'

export interface EnqueueOptions {
  /** Jobs of one key never run at once, whatever their kind: `edition:2026`. */
  readonly key?: string
  /** Not before this instant; at once by default. */
  readonly runAt?: Date
}

/** As much of a kind as who asks knows: what it needs to run is known where it runs. */
export type AskedKind<Payload extends JobPayload> = Pick<
  JobKind<Payload>,
  'name' | 'schema' | 'attempts'
>

/**
 * Asks for a job in the transaction of its cause: if the cause is undone, nobody asked.
 *
 * @returns the job's id, for a page to follow it
 * @throws ZodError  a payload its kind does not accept
 */
export async function enqueue<Payload extends JobPayload>(
  tx: Transaction<object>,
  kind: AskedKind<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<string> {
  const id = randomUUID()
  const checked = JSON.stringify(kind.schema.parse(payload))
  const runAt = options.runAt?.toISOString() ?? null
  await sql`
    insert into job (id, kind, key, payload, attempts_left, run_at)
    values (${id}, ${kind.name}, ${options.key ?? null}, ${checked}::jsonb,
      ${kind.attempts ?? defaultAttempts},
      coalesce(${runAt}::timestamptz, clock_timestamp()))`.execute(tx)
  await sql`select pg_notify(${jobChannel}, '')`.execute(tx)
  return id
}
