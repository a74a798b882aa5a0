import type { Writable } from 'node:stream'
import pg, { type Pool, type PoolClient } from 'pg'
import { type ArchiveFrame, mostFrameBytes } from './archive.ts'
import { copyOut } from './copy-out.ts'
import type { FileShelf } from './file-shelf.ts'
import { columnList, type StoredTable, storedTables } from './town-schema.ts'
import { type WrittenArchive, writeArchive } from './write-archive.ts'

export interface BackupWork {
  readonly pool: Pool
  readonly files: FileShelf
  readonly out: Writable
  /** False to leave `out` open at the end; true by default. */
  readonly endsOut?: boolean
  /** Told at the head of the archive: see `BackupWatch`. */
  readonly votes?: readonly string[]
  /** @param share  of the tables' size already written, from 0 to 1 */
  readonly onProgress?: (share: number, what: string) => void
}

/**
 * Writes the whole town as it stands at one instant, while it goes on living: one snapshot for all
 * tables, then the files, which are never changed once kept.
 *
 * @throws whatever `out` does when it refuses bytes
 */
export async function backupTown(work: BackupWork): Promise<WrittenArchive> {
  const client = await work.pool.connect()
  let isSound = false
  try {
    const tables = await storedTables(client)
    await client.query('begin isolation level repeatable read read only')
    await client.query(plainForms)
    await holdTables(client, tables)
    const frames = townFrames(client, tables, work)
    const counts = await writeArchive(frames, work.out, work.endsOut ?? true)
    await client.query('commit')
    isSound = true
    return counts
  } finally {
    // A connection in the middle of a COPY can do nothing else: it is closed.
    client.release(!isSound)
  }
}

/** One written form of every value, whatever the server's settings; and all the time it takes. */
export const plainForms = `
  set local client_encoding = 'UTF8';
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local extra_float_digits = 1;
  set local bytea_output = 'hex';
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0`

/**
 * Keeps the tables from being emptied before they are copied: a `truncate` is seen by older snapshots
 * too, which would find the rows neither where they were nor where they went.
 *
 * Before the snapshot, which is taken by the first query that reads. Voters are not held up.
 */
async function holdTables(client: PoolClient, tables: readonly StoredTable[]): Promise<void> {
  if (tables.length === 0) return
  const names = tables.map(({ table }) => pg.escapeIdentifier(table))
  await client.query(`lock table ${names.join(', ')} in access share mode`)
}

async function* townFrames(
  client: PoolClient,
  tables: readonly StoredTable[],
  { files, votes = [], onProgress = () => {} }: BackupWork,
): AsyncGenerator<ArchiveFrame> {
  yield { kind: 'H', content: { ...(await header(client)), votes: [...votes] } }

  const total = tables.reduce((sum, { bytes }) => sum + bytes, 0)
  let written = 0
  for (const stored of tables) {
    onProgress(total === 0 ? 0 : written / total, stored.table)
    yield* tableFrames(client, stored)
    written += stored.bytes
  }
  yield { kind: 'S', content: await sequences(client) }
  for await (const { hash, bytes } of files.list()) {
    onProgress(1, 'fichiers')
    yield { kind: 'F', content: { file: hash, bytes } }
    for await (const piece of await files.read(hash)) yield { kind: 'B', bytes: Buffer.from(piece) }
    yield { kind: 'f', content: {} }
  }
}

async function* tableFrames(
  client: PoolClient,
  { table, columns }: StoredTable,
): AsyncGenerator<ArchiveFrame> {
  yield { kind: 'T', content: { table, columns: [...columns] } }
  const name = pg.escapeIdentifier(table)
  const copy = copyOut(client, `copy ${name} (${columnList(columns)}) to stdout`)
  for await (const page of copy.pages)
    for (let cut = 0; cut < page.length; cut += mostFrameBytes)
      yield { kind: 'R', bytes: page.subarray(cut, cut + mostFrameBytes) }
  yield { kind: 't', content: { rows: copy.rows() } }
}

async function header(client: PoolClient) {
  const now = await client.query<{ madeAt: string; server: string }>(
    `select now()::text as "madeAt", current_setting('server_version') as server`,
  )
  const applied = await client.query<{ number: number; name: string; sha256: string }>(
    'select number, name, sha256 from migration order by number',
  )
  const { madeAt = '', server = '' } = now.rows[0] ?? {}
  return { madeAt, server, migrations: applied.rows }
}

async function sequences(client: PoolClient) {
  const found = await client.query<{ sequence: string; last: string | null; start: string }>(`
    select sequencename as sequence, last_value::text as last, start_value::text as start
    from pg_sequences where schemaname = current_schema() order by 1`)
  return found.rows.map(({ sequence, last, start }) => ({
    sequence,
    last: last ?? start,
    isCalled: last !== null,
  }))
}
