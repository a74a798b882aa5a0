import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../platform/commands/run-command.ts'
import { type TestDatabase, testDatabase } from '../../platform/database/testing.ts'
import { ballotBoxes } from '../store/ballot-boxes.ts'
import { anHourAround, smallSheet, upToThree } from '../testing.ts'
import { votingCommands } from './key.ts'

let database: TestDatabase
let folder: string
const former = process.env['DATABASE_URL']

beforeAll(async () => {
  database = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'parvis-key-'))
  process.env['DATABASE_URL'] = urlOf(database)
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

function urlOf({ address }: TestDatabase): string {
  if ('url' in address) return address.url
  const { host, port, user, password, database: name } = address
  const at = new URLSearchParams({ host, port: String(port) })
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@localhost/${name}?${at}`
}

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
