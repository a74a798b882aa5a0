import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../platform/commands/run-command.ts'
import { urlOf } from '../../platform/database/address.testing.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { ballotBackupWatch } from '../store/ballot-backups.ts'
import { ballotBoxes } from '../store/ballot-boxes.ts'
import { newVoteKey, writeKeyFile } from '../sealing/key-file.ts'
import { anHourAround, anOpenBox, choose, smallSheet, upToThree, vote } from '../testing.ts'
import { votingCommands } from './index.ts'

let database: TestDatabase
let folder: string
const former = process.env['DATABASE_URL']

beforeAll(async () => {
  database = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'parvis-key-'))
  process.env['DATABASE_URL'] = urlOf(database.address)
  const now = new Date()
  await ballotBoxes(database.db).prepare(
    {
      subject: { kind: 'edition', id: 'essai' },
      name: 'Essai',
      rule: upToThree,
      sheet: smallSheet,
      showsTurnout: false,
      isRehearsal: false,
      ...anHourAround(now),
    },
    now,
  )
})
afterAll(async () => {
  if (former === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = former
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function said(...words: readonly string[]) {
  let text = ''
  const sink = new Writable({
    write(piece: Buffer, _encoding, done) {
      text += piece.toString()
      done()
    },
  })
  const code = await runCommand(votingCommands, words, {
    in: Readable.from([]),
    out: sink,
    err: sink,
    isInteractive: false,
  })
  return { code, text }
}

const box = () => ballotBoxes(database.db).of({ kind: 'edition', id: 'essai' })

describe('The key of a vote at the command line', () => {
  test('goes to a file that its owner alone reads, and its public half to the box', async () => {
    const file = join(folder, 'cle.json')
    expect((await said('voting', 'key', 'essai', file)).code).toBe(0)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect((await box())?.publicKey?.length).toBe(65)
    expect(readFileSync(file, 'utf8')).toContain('Ce fichier est la clé d’un vote')
  })
  test('never replaces a file', async () => {
    const { code, text } = await said('voting', 'key', 'essai', join(folder, 'cle.json'))
    expect([code, text]).toEqual([2, expect.stringContaining('existe déjà')])
  })
  test('is tried, and noted when it opens what the vote seals', async () => {
    const file = join(folder, 'cle.json')
    expect((await said('voting', 'check-key', 'essai', file)).text).toContain('C’est noté.')
    expect((await box())?.keyCheckedAt).not.toBeNull()
  })
  test('of no vote, in no file, or that is none is refused with one sentence', async () => {
    expect((await said('voting', 'key', 'ailleurs', 'x.json')).text).toContain('Aucune urne')
    expect((await said('voting', 'check-key', 'essai', join(folder, 'non'))).code).toBe(2)
    expect((await said('voting', 'key', 'essai')).text).toContain('Donnez le nom du vote')
  })
})

describe('The ballots of a vote at the command line', () => {
  const file = () => join(folder, 'cle.json')
  const act = async (one: 'open' | 'close' | 'separate', now = new Date()) => {
    const found = await box()
    if (found === null) throw new Error('The box is gone.')
    expect(await ballotBoxes(database.db).act(found, one, now)).toMatchObject({ ok: true })
    return found
  }

  test('are not opened before the vote, nor while it lasts, nor before they are separated', async () => {
    const refused = async () => {
      const { code, text } = await said('voting', 'open', 'essai', file())
      expect(code).toBe(2)
      return text
    }
    expect(await refused()).toContain('Le vote n’est pas ouvert')
    const opened = await act('open')
    for (const name of ['a', 'b', 'c']) await vote(database.db, opened, { name }, choose('1'))
    await vote(database.db, opened, { name: 'forged' }, choose('21'))
    expect(await refused()).toContain('Le vote est en cours')
    expect((await said('voting', 'key', 'essai', join(folder, 'x'))).text).toContain('est ouvert')
    await act('close', new Date(Date.now() + 2 * 3_600_000))
    expect(await refused()).toContain('séparer')
    await act('separate')
  })
  test('are not opened by another key, which is said, and nothing is lost', async () => {
    const other = join(folder, 'autre.json')
    const { id } = (await box()) ?? { id: '' }
    const key = await newVoteKey({ box: id, boxName: 'Essai', createdAt: '' })
    writeFileSync(other, await writeKeyFile(key))
    const { code, text } = await said('voting', 'open', 'essai', other)
    expect([code, text]).toEqual([2, expect.stringContaining('une autre clé que celle de ce vote')])
    expect((await box())?.state).toBe('separated')
  })
  test('are opened once by its key, those that break the rule counted apart', async () => {
    const { code, text } = await said('voting', 'open', 'essai', file())
    expect(code).toBe(0)
    expect(text).toContain('3 bulletins ouverts.')
    expect(text).toContain('ils ne suivent pas la règle du vote : 1.')
    expect((await said('voting', 'open', 'essai', file())).text).toContain('déjà ouverts')
  })
})

describe('The register of a vote at the command line', () => {
  test('says its last day, and is kept longer while a dispute lasts', async () => {
    const told = (await said('voting', 'register', 'essai')).text
    const day = /dans la nuit du (\d{4}-\d\d-\d\d)\./.exec(told)?.[1]
    expect(day).toBeDefined()
    const until = `${new Date().getFullYear() + 1}-12-31`
    const kept = await said('voting', 'register', 'essai', '--keep-until', until)
    expect(kept.text).toContain(`gardé jusqu’au ${until}`)
    expect((await said('voting', 'register', 'essai')).text).toContain(`du ${until}.`)
  })
  test('is not kept for ever, nor until a day that is none', async () => {
    for (const day of ['2999-01-01', '2027-02-30', 'demain']) {
      expect((await said('voting', 'register', 'essai', '--keep-until', day)).code).toBe(2)
    }
    expect((await said('voting', 'register')).code).toBe(2)
  })
})

describe('The backups made during a vote', () => {
  test('are listed, and expire once the vote is separated', async () => {
    const { db } = database
    const backups = async (...words: readonly string[]) =>
      (await said('db', 'backups', ...words)).text
    expect(await backups()).toContain('Aucune sauvegarde n’a été faite')
    const { box } = await anOpenBox(db)
    await vote(db, box, { name: 'a' }, choose('1'))
    const place = join(folder, 'ville.sauvegarde')
    writeFileSync(place, 'essai')
    const watched = await ballotBackupWatch.begins(db, place, new Date())
    await watched.ends('ab'.repeat(32))
    await (await ballotBackupWatch.begins(db, null, new Date())).ends('cd'.repeat(32))

    const listed = await backups()
    expect(listed).toContain(`${place} · SHA-256 abababababababab… · encore sur cette machine`)
    expect(listed).toContain('sortie standard · SHA-256 cdcdcdcdcdcdcdcd… · plus sur cette machine')
    expect(await backups('--expire'), 'its vote goes on').not.toContain('Effacée')
    expect(existsSync(place)).toBe(true)

    await sql`update ballot_box set closes_at = clock_timestamp() where id = ${box.id}`.execute(db)
    const now = new Date(Date.now() + 1000)
    await ballotBoxes(db).act(box, 'close', now)
    await ballotBoxes(db).act(box, 'separate', now)
    expect(await backups(), 'listing deletes nothing').toContain('encore sur')
    const expired = await backups('--expire')
    expect(expired).toContain(`Effacée : ${place}`)
    expect(expired).toContain('copies à détruire')
    expect(existsSync(place)).toBe(false)
    expect(await backups('--expire')).not.toContain('Effacée')
    expect(await backups('ville')).toContain('« ville » est de trop')
  })
})
