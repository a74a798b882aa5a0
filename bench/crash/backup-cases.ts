import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backupTown, shelfIn } from '../../src/platform/backup/index.ts'
import { readArchive } from '../../src/platform/backup/read-archive.ts'
import type { ScratchTown } from '../scratch-server.ts'
import type { CrashCase } from './crash-rounds.ts'

/** Rows enough for a command to last: 700 bytes each, of no meaning. */
export async function fillWithFacts({ pool }: ScratchTown, rows: number): Promise<void> {
  await pool.query(
    `insert into installation (fact, content)
     select 'f' || n, to_jsonb(repeat(md5(n::text), 20)) from generate_series(1, $1::int) as n`,
    [rows],
  )
}

/** Killed while it writes: no file of that name, or a whole one; never half of one. */
export function backupCase(town: ScratchTown, folder: string): CrashCase {
  const file = join(folder, 'ville.sauvegarde')
  return {
    name: 'sauvegarde, première',
    town,
    words: ['db', 'backup', file],
    prepare: () => rm(file, { force: true }),
    async check() {
      if (!existsSync(file)) return 'before'
      await readWhole(file)
      return 'after'
    },
  }
}

/** Killed while it replaces yesterday's: yesterday's, or today's. */
export function replacedBackupCase(town: ScratchTown, folder: string): CrashCase {
  const file = join(folder, 'hier.sauvegarde')
  const yesterday = 'la sauvegarde d’hier'
  return {
    name: 'sauvegarde, par-dessus une autre',
    town,
    words: ['db', 'backup', file],
    prepare: () => writeFile(file, yesterday),
    async check() {
      if ((await readFile(file, 'latin1')) === Buffer.from(yesterday).toString('latin1'))
        return 'before'
      await readWhole(file)
      return 'after'
    },
  }
}

/** Killed while it replaces a town by another: one or the other, with all its rows. */
export function restoreCase(town: ScratchTown, archive: string, rows: number): CrashCase {
  const ours = 'ours'
  return {
    name: 'restauration',
    town,
    words: ['db', 'restore', archive, '--replace'],
    async prepare() {
      await town.pool.query('truncate installation')
      await town.pool.query(`insert into installation (fact, content) values ($1, '1')`, [ours])
    },
    async check() {
      const found = await town.pool.query<{ rows: number; ours: boolean }>(
        'select count(*) as rows, coalesce(bool_or(fact = $1), false) as ours from installation',
        [ours],
      )
      const seen = found.rows[0]
      if (seen?.ours === true && seen.rows === 1) return 'before'
      if (seen?.ours === false && seen.rows === rows) return 'after'
      throw new Error(`la base tient ${seen?.rows} lignes, ni 1 ni ${rows}`)
    },
  }
}

/** To the very seal. @throws ArchiveRefused */
async function readWhole(file: string): Promise<void> {
  for await (const frame of readArchive(createReadStream(file))) void frame
}

/** A whole archive, for restorations. */
export async function freshArchive(town: ScratchTown, folder: string): Promise<string> {
  const file = join(folder, 'a-restaurer.sauvegarde')
  await backupTown({ pool: town.pool, files: shelfIn(folder), out: createWriteStream(file) })
  return file
}
