import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { editions } from './budget/index.ts'
import { readEdition } from './budget/read-edition.ts'
import { importedEdition } from './budget/rules/imported-edition.ts'
import { importEdition } from './budget/store/import-edition.ts'
import { aPbText } from './budget/pb/pb-file.testing.ts'
import { demoCommand } from './demo-command.ts'
import { loadDemonstration } from './demonstration.ts'
import { stoppedAt } from './platform/clock/index.ts'
import type { Database } from './platform/database/database.ts'
import { urlOf } from './platform/database/address.testing.ts'
import { testDatabase, type TestDatabase } from './platform/database/testing.ts'
import { type FileHash, filesIn, type StoredFiles } from './platform/files/index.ts'
import { fileColumns } from './site.ts'
import { towns, unnamedTown } from './town/index.ts'

const clock = stoppedAt('2026-05-04T10:00:00Z')

/** What a later start finds: the database was made by an earlier one. */
const atStart = (db: Database): Promise<boolean> => loadDemonstration({ db, isNew: false }, clock)

const namesIn = async (db: Database): Promise<readonly string[]> =>
  (await editions(db).summaries()).map(({ edition }) => edition.slug)

/** A document added to a process of the demonstration. */
const namesFile = (db: Database, hash: FileHash) =>
  sql`
    insert into process_document (id, process, title, file, bytes, added_on)
    select ${randomUUID()}, id, 'Un plan', ${hash}, 10, '2026-05-04' from process limit 1`.execute(
    db,
  )

async function inFolder(act: (files: StoredFiles) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-files-'))
  try {
    await act(filesIn(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function importOne(db: Database): Promise<void> {
  const { pb, origin, turnout } = await readEdition(Readable.from([Buffer.from(aPbText())]))
  const imported = importedEdition(pb, {
    id: randomUUID(),
    name: 'Vraie édition',
    file: 'vrai.pb',
    sha256: origin.sha256,
    isFictional: false,
  })
  await importEdition(db, imported, turnout, { replaces: false })
}

describe('The start of a town', () => {
  let town: TestDatabase
  const wanted = process.env['PARVIS_DEMO']
  beforeEach(async () => {
    delete process.env['PARVIS_DEMO']
    town = await testDatabase()
  })
  afterEach(async () => {
    if (wanted === undefined) delete process.env['PARVIS_DEMO']
    else process.env['PARVIS_DEMO'] = wanted
    vi.unstubAllEnvs()
    await town.close()
  })

  test('fills an empty one with the demonstration, once', async () => {
    expect(await atStart(town.db)).toBe(true)
    const filled = ['budget-participatif-2025', 'budget-participatif-2023']
    expect(await namesIn(town.db)).toEqual(filled)
    expect(await atStart(town.db)).toBe(true)
    expect(await namesIn(town.db)).toEqual(filled)
  })

  test('adds nothing to one that has imported an edition, though nobody has described it', async () => {
    await importOne(town.db)
    expect(await atStart(town.db)).toBe(false)
    expect(await namesIn(town.db)).toEqual(['vraie-edition'])
    expect(await towns(town.db).isUndescribed()).toBe(true)
  })

  test('adds nothing to one that is described', async () => {
    await towns(town.db).save({ ...unnamedTown, name: 'Trois-Ponts' }, [])
    expect(await atStart(town.db)).toBe(false)
    expect(await namesIn(town.db)).toEqual([])
  })

  test('adds nothing when PARVIS_DEMO=0', async () => {
    process.env['PARVIS_DEMO'] = '0'
    expect(await atStart(town.db)).toBe(false)
    expect(await namesIn(town.db)).toEqual([])
  })

  /** `parvis demo`, with its files in a folder. */
  const demoWith = (storedFiles: StoredFiles): Promise<number> => {
    vi.stubEnv('DATABASE_URL', urlOf(town.address))
    const nowhere = () => new Writable({ write: (_piece, _encoding, done) => done() })
    const terminal = { in: Readable.from([]), out: nowhere(), err: nowhere(), isInteractive: false }
    return demoCommand({ storedFiles, fileColumns }).run([], terminal)
  }

  test('is made new again by the command of the demonstration: what was added is gone, its files too', () =>
    inFolder(async (files) => {
      await atStart(town.db)
      await importOne(town.db)
      const { hash: added } = await files.keep(Buffer.from('Un plan ajouté'))
      const { hash: elsewhere } = await files.keep(Buffer.from('Le plan d’une autre ville'))
      await namesFile(town.db, added)
      expect(await demoWith(files)).toBe(0)
      expect(await namesIn(town.db)).toEqual([
        'budget-participatif-2025',
        'budget-participatif-2023',
      ])
      expect(await files.has(added)).toBe(false)
      // What this base never named may be another town’s.
      expect(await files.has(elsewhere)).toBe(true)
    }))

  test('leaves a real town and its files as they are', () =>
    inFolder(async (files) => {
      await atStart(town.db)
      const { hash } = await files.keep(Buffer.from('Un plan'))
      await namesFile(town.db, hash)
      await towns(town.db).save({ ...unnamedTown, name: 'Trois-Ponts' }, [])
      await expect(demoWith(files)).rejects.toThrow('vraie commune')
      expect(await files.has(hash)).toBe(true)
    }))
})
