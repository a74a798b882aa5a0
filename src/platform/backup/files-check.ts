import { createHash } from 'node:crypto'
import pg, { type Pool } from 'pg'
import { type FileColumn, isFileHash } from '../files/index.ts'
import type { FileShelf } from './file-shelf.ts'
import { counted } from './progress-line.ts'
import type { SoundnessCheck } from './soundness-check.ts'

/** Reads every file kept again, and looks for those that a table names and nobody keeps. */
export const filesCheck = (files: FileShelf, columns: readonly FileColumn[]): SoundnessCheck => ({
  name: 'files',
  title: 'Fichiers',
  async run({ pool }, onProgress) {
    const { kept, altered } = await readAgain(files, onProgress)
    const missing = await namedButMissing(pool, files, columns)
    const all = `${counted(kept, 'fichier relu', 'fichiers relus')}, ${counted(altered.length, 'altéré', 'altérés')}, ${counted(missing.length, 'manquant', 'manquants')}.`
    return {
      isSound: altered.length + missing.length === 0,
      sentences: [
        all,
        ...altered.map((hash) => `${hash} : son contenu n’est plus celui qui a été déposé.`),
        ...missing.map(({ hash, table }) => `${hash} : nommé par ${table}, absent.`),
      ],
      figures: { kept, altered: altered.length, missing: missing.length },
    }
  },
})

async function readAgain(files: FileShelf, onProgress: (share: number) => void) {
  const all: { hash: string; bytes: number }[] = []
  for await (const file of files.list()) all.push(file)
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0)
  const altered: string[] = []
  let read = 0
  for (const { hash, bytes } of all) {
    if (!isFileHash(hash) || (await hashOf(files, hash)) !== hash) altered.push(hash)
    read += bytes
    onProgress(total === 0 ? 1 : read / total)
  }
  return { kept: all.length, altered }
}

async function hashOf(files: FileShelf, hash: Parameters<FileShelf['read']>[0]): Promise<string> {
  const digest = createHash('sha256')
  for await (const piece of await files.read(hash)) digest.update(piece)
  return digest.digest('hex')
}

async function namedButMissing(pool: Pool, files: FileShelf, columns: readonly FileColumn[]) {
  const missing: { hash: string; table: string }[] = []
  for (const { table, column } of columns) {
    const name = pg.escapeIdentifier(column)
    const found = await pool.query<{ hash: string }>(
      `select distinct ${name} as hash from ${pg.escapeIdentifier(table)} where ${name} is not null`,
    )
    for (const { hash } of found.rows)
      if (!isFileHash(hash) || !(await files.has(hash))) missing.push({ hash, table })
  }
  return missing
}
