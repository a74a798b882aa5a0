import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { type FileHash, isFileHash, type StoredFiles } from './stored-files.ts'

/** A column that names files by their hash. */
export interface FileColumn {
  readonly table: string
  readonly column: string
}

/**
 * The store of several modules: what one of them lets go stays as long as a table names it. The same
 * plan may be the document of a process and the proof of a promise, and is kept once.
 *
 * @param columns  every column that names a file, of all modules
 */
export const sharedFiles = (
  files: StoredFiles,
  db: Database,
  columns: readonly FileColumn[],
): StoredFiles => ({
  ...files,
  async forget(hash) {
    if (!(await isNamed(db, columns, hash))) await files.forget(hash)
  },
})

/** The files that a town names, each once. */
export async function namedFiles(
  db: Database,
  columns: readonly FileColumn[],
): Promise<readonly FileHash[]> {
  const each = columns.map(
    ({ table, column }) => sql`select ${sql.ref(column)} as file from ${sql.table(table)}`,
  )
  if (each.length === 0) return []
  const found = await sql<{ file: FileHash }>`
    select file from (${sql.join(each, sql` union `)}) as named where file is not null`.execute(db)
  return found.rows.map(({ file }) => file)
}

async function isNamed(
  db: Database,
  columns: readonly FileColumn[],
  hash: FileHash,
): Promise<boolean> {
  const named = columns.map(
    ({ table, column }) =>
      sql`exists (select from ${sql.table(table)} where ${sql.ref(column)} = ${hash})`,
  )
  const found = await sql<{ isNamed: boolean }>`
    select ${sql.join([sql`false`, ...named], sql` or `)} as "isNamed"`.execute(db)
  return found.rows[0]?.isNamed === true
}

/** Files that an act let go, by their names: a shared store keeps those that something else names. */
export async function letGo(files: StoredFiles, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) if (isFileHash(hash)) await files.forget(hash)
}
