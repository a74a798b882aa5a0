import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { columnValues } from './column-values.ts'
import type { Database } from './database.ts'
import { namedFailure } from './database-failure.ts'
import { isLost, nameStatements } from './named-statements.ts'

/** Where a PostgreSQL server is: an address as in `DATABASE_URL`, or its parts. */
export type DatabaseAddress = { readonly url: string } | ServerAddress

export interface ServerAddress {
  /** A host name, or the folder of a Unix socket. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

export interface DatabaseOptions {
  readonly address: DatabaseAddress
  /** What `pg_stat_activity` shows: `parvis serve`. */
  readonly applicationName: string
  /** Connections held at most; 10 by default. */
  readonly connections?: number
  /** A statement that lasts longer is stopped; 30 s by default, 0 for never (imports, backups). */
  readonly statementTimeoutMs?: number
  /** For a pooler in transaction mode, which forgets names; by default `PARVIS_UNNAMED_STATEMENTS=1`. */
  readonly unnamedStatements?: boolean
}

export interface OpenedDatabase {
  readonly db: Database
  /** For what is not a query: a COPY stream, a LISTEN. */
  readonly pool: pg.Pool
  readonly close: () => Promise<void>
}

/**
 * Opens the town's database. Nothing is sent before the first query.
 *
 * @throws DatabaseUnavailable, DiskFull  later, from any query
 */
export function openDatabase(options: DatabaseOptions): OpenedDatabase {
  const unnamed = options.unnamedStatements ?? process.env['PARVIS_UNNAMED_STATEMENTS'] === '1'
  const pool = new pg.Pool({
    ...('url' in options.address ? { connectionString: options.address.url } : options.address),
    application_name: options.applicationName,
    max: options.connections ?? 10,
    types: columnValues,
    connectionTimeoutMillis: 10_000,
    // A pooler refuses start-up settings it does not know: there, the role carries them.
    ...(unnamed ? {} : timeouts(options.statementTimeoutMs ?? 30_000)),
  })
  pool.on('connect', (client) => {
    nameStatements(client, unnamed)
    // The query under way fails, which is enough: unheard, this event would end the process.
    client.on('error', () => {})
  })
  // An idle connection that breaks is replaced at the next query, which tells what happened.
  pool.on('error', () => {})
  watchLoans(pool)

  const db = new Kysely<object>({ dialect: new PostgresDialect({ pool }) })
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await db.destroy()
    // Kysely leaves alone a pool it never used; we may have.
    if (!pool.ending) await pool.end()
  }
  return { db, pool, close: () => (closing ??= close()) }
}

const timeouts = (statementTimeoutMs: number) => ({
  ...(statementTimeoutMs > 0 && { statement_timeout: statementTimeoutMs }),
  lock_timeout: 15_000,
  idle_in_transaction_session_timeout: 60_000,
})

/** A connection that cannot be made fails by name, as a query does; a lost one is not lent again. */
function watchLoans(pool: pg.Pool): void {
  const connect = pool.connect.bind(pool) as (...words: readonly unknown[]) => unknown
  const watched = (...words: readonly unknown[]): unknown => {
    const loan = connect(...words)
    return loan instanceof Promise ? loan.then(endWithCare, failByName) : loan
  }
  pool.connect = watched as typeof pool.connect

  // The pool's own `query` speaks to the client by callback, past all the care above.
  const query = pool.query.bind(pool) as (...words: readonly unknown[]) => unknown
  const askOnce = (...words: readonly unknown[]): unknown => {
    const isPlain = words.length <= 2 && typeof words[0] === 'string'
    return isPlain ? onALoan(pool, words[0] as string, words[1] as unknown[]) : query(...words)
  }
  pool.query = askOnce as typeof pool.query
}

async function onALoan(pool: pg.Pool, text: string, values?: unknown[]): Promise<pg.QueryResult> {
  const client = await pool.connect()
  try {
    return values === undefined ? await client.query(text) : await client.query(text, values)
  } finally {
    client.release()
  }
}

function endWithCare(client: pg.PoolClient): pg.PoolClient {
  const release = client.release.bind(client)
  client.release = (fault) => release(fault ?? isLost(client))
  return client
}

function failByName(error: unknown): never {
  throw namedFailure(error)
}
