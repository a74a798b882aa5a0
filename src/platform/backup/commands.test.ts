import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { setTimeout as rest } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '../commands/run-command.ts'
import { urlOf } from '../database/address.testing.ts'
import { type TestDatabase, testDatabase } from '../database/testing.ts'
import { builtProgram, programEnd, startProgram } from '../jobs/child-program.testing.ts'
import { backupCommands, type SoundnessCheck } from './index.ts'

let town: TestDatabase
let other: TestDatabase
let folder: string
const before = process.env['DATABASE_URL']

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-commands-'))
  town = await testDatabase()
  other = await testDatabase()
  await town.pool.query(`insert into installation (fact, content) values ('kept', '1')`)
})
afterEach(async () => {
  if (before === undefined) delete process.env['DATABASE_URL']
  else process.env['DATABASE_URL'] = before
  await town.close()
  await other.close()
  rmSync(folder, { recursive: true })
})

const never: SoundnessCheck = {
  name: 'weather',
  title: 'Temps qu’il fait',
  run: async () => ({
    isSound: false,
    sentences: ['il pleut.', 'La place est mouillée.'],
    figures: { drops: 3 },
  }),
}

interface Said {
  readonly code: number
  readonly out: Buffer
  readonly err: string
}

async function type(
  { address }: TestDatabase,
  words: readonly string[],
  {
    input,
    checks = [],
  }: { readonly input?: Buffer; readonly checks?: readonly SoundnessCheck[] } = {},
): Promise<Said> {
  process.env['DATABASE_URL'] = urlOf(address)
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  const collect = (into: Buffer[]) =>
    new Writable({ write: (piece, _, done) => (into.push(Buffer.from(piece)), done()) })
  const code = await runCommand(
    backupCommands({ filesFolder: join(folder, 'files'), checks }),
    ['db', ...words],
    {
      in: Readable.from([input ?? '']),
      out: collect(out),
      err: collect(err),
      isInteractive: false,
    },
  )
  const said = Buffer.concat(err).toString()
  return { code, out: Buffer.concat(out), err: said.replaceAll(/[\u00a0\u202f]/g, ' ') }
}
/** A restoration cuts the connections of the former town: the first question may fall on one. */
const factsAfterCut = async (database: TestDatabase) => {
  await database.pool.query('select').catch(() => {})
  return facts(database)
}
const facts = async ({ pool }: TestDatabase) =>
  (await pool.query<{ fact: string }>('select fact from installation')).rows.map(({ fact }) => fact)

describe('parvis db backup', () => {
  test('writes a file for its owner’s eyes, which restore brings back', async () => {
    const file = join(folder, 'ville.sauvegarde')
    const saved = await type(town, ['backup', file])
    expect(saved.code).toBe(0)
    expect(saved.err).toMatch(/^Sauvegarde complète : \d+ tables, 1 ligne, 0 fichier\.\n$/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['ville.sauvegarde'])

    const restored = await type(other, ['restore', file])
    expect([restored.code, restored.err.slice(0, 24)]).toEqual([0, 'Restauration complète : '])
    expect(await facts(other)).toEqual(['kept'])
  })

  test('goes through the standard streams', async () => {
    const { out } = await type(town, ['backup', '-'])
    expect((await type(other, ['restore', '-'], { input: out })).code).toBe(0)
    expect(await facts(other)).toEqual(['kept'])
  })

  test('replaces an older file only when it is whole, and tidies what a dead one left', async () => {
    const file = join(folder, 'ville.sauvegarde')
    writeFileSync(file, 'older')
    // 4194305 is beyond the numbers a process can have on Linux.
    writeFileSync(`${file}.partial-4194305`, 'half')
    await type(town, ['backup', file])
    expect(readdirSync(folder)).toEqual(['ville.sauvegarde'])
    expect(readFileSync(file, 'latin1').startsWith('older')).toBe(false)
  })

  test.each([
    [['backup'], 'Il manque le nom du fichier à écrire'],
    [['backup', '/no/such/folder/x'], 'n’existe pas'],
    [['backup', 'a', 'b'], '« b » est de trop'],
    [['backup', 'a', '--force'], 'Option inconnue : « --force »'],
    [['restore', '/no/such/file'], 'n’existe pas, ou ne peut pas être lu'],
    [['restore', '/'], 'est un dossier'],
    [['restore'], 'Il manque le nom de la sauvegarde'],
  ])('%j is answered in one clear line, exit code 2', async (words, sentence) => {
    const { code, err } = await type(town, words)
    expect(err).toContain(sentence)
    expect(code).toBe(2)
  })
})

describe('parvis db restore', () => {
  test('asks for --replace over a town that is there', async () => {
    const { out: input } = await type(town, ['backup', '-'])
    await other.pool.query(`insert into installation (fact, content) values ('ours', '1')`)
    const refused = await type(other, ['restore', '-'], { input })
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--replace')])
    expect(await facts(other)).toEqual(['ours'])
    expect((await type(other, ['restore', '--replace', '-'], { input })).code).toBe(0)
    expect(await factsAfterCut(other)).toEqual(['kept'])
  })

  test('refuses half an archive with exit code 2', async () => {
    const { out } = await type(town, ['backup', '-'])
    const { code, err } = await type(other, ['restore', '-'], { input: out.subarray(0, 500) })
    expect([code, err]).toEqual([2, 'La sauvegarde est incomplète : sa fin manque.\n'])
  })
})

describe('parvis db verify', () => {
  test('says that all is well, exit code 0', async () => {
    const { code, out } = await type(town, ['verify'])
    expect(out.toString().replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(
      /^✓ Clés étrangères : \d+ clés contrôlées, 0 ligne orpheline\.\n✓ Fichiers : 0 fichier relu, 0 altéré, 0 manquant\.\n$/,
    )
    expect(code).toBe(0)
  })

  test('says what is broken, exit code 1', async () => {
    const { code, out } = await type(town, ['verify'], { checks: [never] })
    expect(out.toString()).toContain('✗ Temps qu’il fait : il pleut.\n  - La place est mouillée.\n')
    expect(code).toBe(1)
  })

  test('says it to a program too', async () => {
    const { code, out } = await type(town, ['verify', '--json'], { checks: [never] })
    const answer: unknown = JSON.parse(out.toString())
    expect(answer).toMatchObject({
      sound: false,
      checks: [
        { name: 'weather', sound: false, drops: 3, faults: ['La place est mouillée.'] },
        { name: 'foreign-keys', sound: true },
        { name: 'files', sound: true },
      ],
    })
    expect(code).toBe(1)
  })
})

describe('Killed in the middle', () => {
  const fill = () =>
    town.pool.query(`
      insert into installation (fact, content)
      select 'f' || n, to_jsonb(repeat(md5(n::text), 20)) from generate_series(1, 60000) as n`)
  const start = async (database: TestDatabase, words: readonly string[]) => {
    const program = await builtProgram(new URL('./backup-program.testing.ts', import.meta.url))
    return startProgram(program, words, {
      DATABASE_URL: urlOf(database.address),
      TEST_FILES: join(folder, 'files'),
    })
  }

  test('a backup leaves no file of that name, and the next one tidies', async () => {
    await fill()
    const file = join(folder, 'ville.sauvegarde')
    const child = await start(town, ['backup', file])
    while (!readdirSync(folder).some((name) => name.includes('.partial-'))) await rest(5)
    child.kill('SIGKILL')
    await programEnd(child)
    expect(existsSync(file)).toBe(false)
    expect((await type(town, ['backup', file])).code).toBe(0)
    expect(readdirSync(folder)).toEqual(['ville.sauvegarde'])
  })

  test('a restoration leaves the former town', async () => {
    await fill()
    const file = join(folder, 'ville.sauvegarde')
    await type(town, ['backup', file])
    await other.pool.query(`insert into installation (fact, content) values ('ours', '1')`)
    const child = await start(other, ['restore', file, '--replace'])
    const isCopying = async () =>
      (
        await town.pool.query(
          `select from pg_stat_activity where query like 'copy "installation"%' and state = 'active'`,
        )
      ).rowCount === 1
    while (!(await isCopying())) await rest(2)
    child.kill('SIGKILL')
    await programEnd(child)
    expect(await facts(other)).toEqual(['ours'])
  })
})
