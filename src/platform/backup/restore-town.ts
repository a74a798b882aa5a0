import type { Readable } from 'node:stream'
import type { Pool, PoolClient } from 'pg'
import { lockKey } from '../database/advisory-lock.ts'
import { type Migration, readMigrations } from '../database/migrate.ts'
import type { FileHash } from '../files/index.ts'
import {
  type ArchiveCounts,
  type ArchiveFrame,
  type ArchiveHeader,
  ArchiveRefused,
} from './archive.ts'
import { plainForms } from './backup-town.ts'
import type { FileShelf } from './file-shelf.ts'
import { readArchive } from './read-archive.ts'
import { restoreContent } from './restore-content.ts'
import { lay, startAfresh } from './fresh-schema.ts'
import { clearSchema, isEmpty } from './town-schema.ts'

export interface RestoreWork {
  readonly pool: Pool
  readonly files: FileShelf
  readonly source: Readable
  /** Whether what the database holds may be replaced. */
  readonly replaces: boolean
  /** @param what  the table being filled, or `fichiers` */
  readonly onProgress?: (what: string) => void
  /** Those of this version by default. */
  readonly migrations?: readonly Migration[]
}

export interface RestoredTown extends ArchiveCounts {
  /** Under way when the archive was made: it links their ballots to their voters. */
  readonly votes: readonly string[]
}

/** The database holds a town already, and nobody said that it may be replaced. */
export class DatabaseNotEmpty extends Error {
  readonly code = 'database-not-empty'
  readonly exitCode = 2
}

/**
 * Puts an archive in the place of the whole database, in one transaction: until its very end the
 * former town stands, whatever happens to the archive, the disk or this process.
 *
 * An archive of an earlier version is laid on the schema of its time, then migrated. Files are kept
 * under the hash of their content, so that those added before a failure replace nothing.
 *
 * @throws ArchiveRefused, DatabaseNotEmpty
 */
export async function restoreTown(work: RestoreWork): Promise<RestoredTown> {
  const frames = readArchive(work.source)
  const migrations = work.migrations ?? readMigrations()
  const added: FileHash[] = []
  const client = await work.pool.connect()
  let isSound = false
  try {
    const header = await headerOf(frames)
    const known = knownMigrations(header, migrations)
    await client.query('begin')
    await client.query(`${plainForms}; set local lock_timeout = '60s'`)
    await client.query(`select pg_advisory_xact_lock(${lockKey('migrations')})`)
    await refuseUnlessEmpty(client, work.replaces)

    await clearSchema(client)
    await client.query('delete from migration')
    for (const migration of known) await lay(client, migration)
    const counts = await restoreContent({ ...work, client, frames, added })
    for (const migration of migrations.slice(known.length)) await lay(client, migration)

    await client.query('commit')
    isSound = true
    await startAfresh(client)
    return { ...counts, votes: header.votes ?? [] }
  } catch (error) {
    if (!isSound) await Promise.all(added.map((hash) => work.files.forget(hash)))
    throw error
  } finally {
    client.release(!isSound)
    await frames.return(undefined)
  }
}

async function headerOf(frames: AsyncGenerator<ArchiveFrame>): Promise<ArchiveHeader> {
  const first = await frames.next()
  if (first.done === true || first.value.kind !== 'H') throw new ArchiveRefused('damaged')
  return first.value.content
}

/** The archive's migrations must be the first of ours, word for word. */
function knownMigrations(header: ArchiveHeader, ours: readonly Migration[]): readonly Migration[] {
  const theirs = header.migrations
  if (theirs.length > ours.length) throw new ArchiveRefused('from-a-newer-version')
  for (const [index, { number, sha256 }] of theirs.entries())
    if (ours[index]?.number !== number || ours[index].sha256 !== sha256)
      throw new ArchiveRefused('from-another-version')
  return ours.slice(0, theirs.length)
}

async function refuseUnlessEmpty(client: PoolClient, replaces: boolean): Promise<void> {
  if (replaces || (await isEmpty(client))) return
  throw new DatabaseNotEmpty(
    'La base de données n’est pas vide. Pour remplacer tout ce qu’elle contient, ajoutez --replace.',
  )
}
