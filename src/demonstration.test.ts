import { randomUUID } from 'node:crypto'
import { Readable, Writable } from 'node:stream'
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
import { towns, unnamedTown } from './town/index.ts'

const clock = stoppedAt('2026-05-04T10:00:00Z')

/** What a later start finds: the database was made by an earlier one. */
const atStart = (db: Database): Promise<boolean> => loadDemonstration({ db, isNew: false }, clock)

const namesIn = async (db: Database): Promise<readonly string[]> =>
  (await editions(db).summaries()).map(({ edition }) => edition.slug)

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

  test('is made new again by the command of the demonstration: what was added is gone', async () => {
    await atStart(town.db)
    await importOne(town.db)
    vi.stubEnv('DATABASE_URL', urlOf(town.address))
    const nowhere = () => new Writable({ write: (_piece, _encoding, done) => done() })
    const terminal = { in: Readable.from([]), out: nowhere(), err: nowhere(), isInteractive: false }
    expect(await demoCommand.run([], terminal)).toBe(0)
    expect(await namesIn(town.db)).toEqual(['budget-participatif-2025', 'budget-participatif-2023'])
  })
})
