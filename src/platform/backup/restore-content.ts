import { Readable } from 'node:stream'
import pg, { type PoolClient } from 'pg'
import { type FileHash, isFileHash } from '../files/index.ts'
import {
  type ArchiveCounts,
  type ArchiveFrame,
  ArchiveRefused,
  type ArchiveSequences,
  type ArchiveTable,
} from './archive.ts'
import { type CopyIn, copyIn } from './copy-in.ts'
import type { FileShelf } from './file-shelf.ts'
import { columnList, foreignKeys, storedTables } from './town-schema.ts'

interface ContentWork {
  readonly client: PoolClient
  readonly frames: AsyncGenerator<ArchiveFrame>
  readonly files: FileShelf
  /** Receives the hash of each file that was not there before. */
  readonly added: FileHash[]
  readonly onProgress?: (what: string) => void
}

/**
 * Fills the tables of a freshly laid schema, then the files, down to the archive's seal.
 *
 * Foreign keys are dropped and made again at the end: tables come in any order, and each key is
 * checked once, on all rows. Triggers are silent: their effects are among the rows.
 */
export async function restoreContent(work: ContentWork): Promise<ArchiveCounts> {
  const { client } = work
  const tables = (await storedTables(client)).map(({ table }) => pg.escapeIdentifier(table))
  const keys = await foreignKeys(client)
  for (const { table, name } of keys)
    await client.query(`alter table ${table} drop constraint ${name}`)
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  // A migration may have laid rows of its own: the archive has them too.
  if (tables.length > 0) await client.query(`truncate ${tables.join(', ')}`)

  const counts = await pourFrames(work, new Set(tables))

  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  return counts
}

/** Every frame in its place, until the seal; a missing or misplaced one is damage. */
async function pourFrames(work: ContentWork, tables: ReadonlySet<string>): Promise<ArchiveCounts> {
  const counts = { tables: 0, rows: 0, files: 0 }
  for await (const frame of work.frames) {
    switch (frame.kind) {
      case 'T':
        if (!tables.has(pg.escapeIdentifier(frame.content.table)))
          throw new ArchiveRefused('damaged')
        work.onProgress?.(frame.content.table)
        counts.rows += await pourTable(work, frame.content)
        counts.tables += 1
        break
      case 'S':
        await setSequences(work.client, frame.content)
        break
      case 'F':
        work.onProgress?.('fichiers')
        await pourFile(work, frame.content.file)
        counts.files += 1
        break
      case 'Z': {
        const { sha256: _, ...written } = frame.content
        if (JSON.stringify(written) !== JSON.stringify(counts)) throw new ArchiveRefused('damaged')
        return counts
      }
      default:
        throw new ArchiveRefused('damaged')
    }
  }
  throw new ArchiveRefused('truncated')
}

async function pourTable(work: ContentWork, { table, columns }: ArchiveTable): Promise<number> {
  const into = `${pg.escapeIdentifier(table)} (${columnList(columns)})`
  try {
    const copy = await copyIn(work.client, `copy ${into} from stdin`)
    const announced = await pourRows(work.frames, copy)
    const received = await copy.end()
    if (received !== announced) throw new ArchiveRefused('damaged')
    return received
  } catch (error) {
    throw isNonsense(error) ? new ArchiveRefused('damaged', { cause: error }) : error
  }
}

/** Classes 22, 23 and 42: values, rows or columns that the table has never held. */
const isNonsense = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && /^(22|23|42)/.test(error.code ?? '')

/** @returns how many rows the archive says there were */
async function pourRows(frames: AsyncGenerator<ArchiveFrame>, copy: CopyIn): Promise<number> {
  for (;;) {
    const frame = await nextFrame(frames)
    if (frame.kind === 't') return frame.content.rows
    if (frame.kind !== 'R') throw new ArchiveRefused('damaged')
    await copy.write(frame.bytes)
  }
}

async function pourFile({ frames, files, added }: ContentWork, hash: string): Promise<void> {
  if (!isFileHash(hash)) throw new ArchiveRefused('damaged')
  const wasThere = await files.has(hash)
  const kept = await files.keep(Readable.from(fileBytes(frames), { objectMode: false }))
  if (!wasThere) added.push(kept.hash)
  if (kept.hash !== hash) throw new ArchiveRefused('damaged')
}

async function* fileBytes(frames: AsyncGenerator<ArchiveFrame>): AsyncGenerator<Buffer> {
  for (;;) {
    const frame = await nextFrame(frames)
    if (frame.kind === 'f') return
    if (frame.kind !== 'B') throw new ArchiveRefused('damaged')
    yield frame.bytes
  }
}

async function nextFrame(frames: AsyncGenerator<ArchiveFrame>): Promise<ArchiveFrame> {
  const next = await frames.next()
  if (next.done === true) throw new ArchiveRefused('truncated')
  return next.value
}

async function setSequences(client: PoolClient, sequences: ArchiveSequences): Promise<void> {
  for (const { sequence, last, isCalled } of sequences)
    await client.query('select setval(quote_ident($1)::regclass, $2::bigint, $3)', [
      sequence,
      last,
      isCalled,
    ])
}
