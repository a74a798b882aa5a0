import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { withRollback } from '../database/testing.ts'
import { sharedFiles } from './shared-files.ts'
import { filesIn } from './stored-files.ts'

test('A file that two tables name is forgotten once neither does', () =>
  withRollback(async (db) => {
    const folder = mkdtempSync(join(tmpdir(), 'parvis-files-'))
    try {
      await sql`create table essai_plan (file text)`.execute(db)
      await sql`create table essai_proof (photo text)`.execute(db)
      const files = sharedFiles(filesIn(folder), db, [
        { table: 'essai_plan', column: 'file' },
        { table: 'essai_proof', column: 'photo' },
      ])
      const { hash } = await files.keep(Buffer.from('un plan'))
      await sql`insert into essai_proof values (${hash})`.execute(db)
      await files.forget(hash)
      expect(await files.has(hash)).toBe(true)
      await sql`delete from essai_proof`.execute(db)
      await files.forget(hash)
      expect(await files.has(hash)).toBe(false)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }))
