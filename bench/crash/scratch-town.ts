import pg from 'pg'
import {
  type DatabaseAddress,
  migrate,
  type OpenedDatabase,
  openDatabase,
  openTown,
} from '../../src/platform/database/index.ts'

/** A migrated database of its own beside the town's, gone when closed. */
export interface ScratchTown extends OpenedDatabase {
  /** For `DATABASE_URL`. */
  readonly url: string
}

/** Made on the server of `DATABASE_URL`, or on the embedded one, which lives as long as this does. */
export async function scratchTown(): Promise<ScratchTown> {
  const host = await openTown({ purpose: 'crash', migrates: false, connections: 2 })
  const name = `parvis_crash_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  await host.pool.query(`create database ${name}`)
  const url = urlOf(host.address, name)
  const opened = openDatabase({ address: { url }, applicationName: 'parvis crash' })
  await migrate(opened.pool)
  return {
    ...opened,
    url,
    async close() {
      await opened.close()
      await host.pool.query(`drop database if exists ${name} with (force)`)
      await host.close()
    },
  }
}

function urlOf(address: DatabaseAddress, name: string): string {
  if ('url' in address) {
    const url = new URL(address.url)
    url.pathname = `/${name}`
    return url.href
  }
  const { host, port, user, password } = address
  const at = new URLSearchParams({ host, port: String(port) })
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@localhost/${name}?${at}`
}

/** Rows enough for a command to last: 700 bytes each, of no meaning. */
export async function fillWithFacts(
  { pool }: { readonly pool: pg.Pool },
  rows: number,
): Promise<void> {
  await pool.query('set statement_timeout = 0')
  await pool.query(
    `insert into installation (fact, content)
     select 'f' || n, to_jsonb(repeat(md5(n::text), 20)) from generate_series(1, $1::int) as n`,
    [rows],
  )
}
