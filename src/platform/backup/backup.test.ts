import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Migration, migrate, readMigrations } from '../database/migrate.ts'
import { type TestDatabase, testDatabase } from '../database/testing.ts'
import { isFileHash } from '../files/index.ts'
import { ArchiveRefused } from './archive.ts'
import { backupTown } from './backup-town.ts'
import { type FileShelf, shelfIn } from './file-shelf.ts'
import { filesCheck } from './files-check.ts'
import { foreignKeysCheck } from './foreign-keys-check.ts'
import { DatabaseNotEmpty, restoreTown } from './restore-town.ts'

const sqlOf = (number: number, text: string): Migration => ({
  number,
  name: `${number}-test`,
  sql: text,
  sha256: createHash('sha256').update(text).digest('hex'),
})
const specimens = sqlOf(
  9001,
  `create type colour as enum ('vert', 'bleu');
   create domain code as text check (value <> '');
   create function shout(text) returns text language sql immutable as 'select upper($1)';
   create table "Specimen" (
     id integer generated always as identity primary key,
     "text with space" text, code code, colour colour, amount numeric, share double precision,
     whole bigint, yes boolean, bytes bytea, facts jsonb, list text[], numbers numeric[],
     day date, moment timestamptz, lasting interval, words tsvector, nested jsonb[],
     shouted text generated always as (shout("text with space")) stored,
     parent integer references "Specimen"
   );
   create view specimen_view as select id from "Specimen";
   insert into "Specimen" (code) values ('laid by the migration');`,
)
const migrations: readonly Migration[] = [...readMigrations(), specimens]
const nasty = [
  `E'tab\\tline\\nreturn\\rback\\\\slash \\\\. \\\\N'`,
  `''`,
  `null`,
  `'« œuvre » 😀 ' || chr(1) || chr(65535)`,
  `repeat('très long ', 30000)`,
]

let town: TestDatabase
let other: TestDatabase
let folder: string
let files: FileShelf
let otherFiles: FileShelf

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-backup-'))
  files = shelfIn(join(folder, 'files'))
  otherFiles = shelfIn(join(folder, 'other-files'))
  town = await testDatabase()
  other = await testDatabase()
})
afterEach(async () => {
  await town.close()
  await other.close()
  rmSync(folder, { recursive: true })
})

const backup = async (pool = town.pool, from = files): Promise<Buffer> => {
  const out = new PassThrough()
  const pieces: Buffer[] = []
  out.on('data', (piece: Buffer) => pieces.push(piece))
  await backupTown({ pool, files: from, out })
  return Buffer.concat(pieces)
}
const restore = (
  archive: Buffer,
  changes: { replaces?: boolean; migrations?: readonly Migration[] } = {},
) =>
  restoreTown({
    pool: other.pool,
    files: otherFiles,
    source: Readable.from(pieces(archive), { objectMode: false }),
    replaces: false,
    migrations,
    ...changes,
  })
/** As a network would: pieces of 1,000 bytes. */
function* pieces(archive: Buffer): Generator<Buffer> {
  for (let cut = 0; cut < archive.length; cut += 1000) yield archive.subarray(cut, cut + 1000)
}
const rowsOf = async ({ pool }: TestDatabase, table: string): Promise<readonly unknown[]> =>
  (await pool.query(`select * from ${table} order by 1`)).rows
const plant = ({ pool }: TestDatabase, fact: string) =>
  pool.query(`insert into installation (fact, content) values ($1, '1')`, [fact])
const facts = async (database: TestDatabase): Promise<readonly string[]> =>
  (
    await database.pool.query<{ fact: string }>('select fact from installation order by 1')
  ).rows.map(({ fact }) => fact)

async function plantSpecimens(): Promise<void> {
  await migrate(town.pool, migrations)
  for (const text of nasty)
    await town.pool.query(`
      insert into "Specimen" ("text with space", code, colour, amount, share, whole, yes, bytes, facts,
        list, numbers, day, moment, lasting, words, nested, parent)
      values (${text}, 'x', 'bleu', 12345678901234567890.12345, 0.1, 9007199254740991, true,
        '\\x00ff0a5c', '{"a": [1, null, "\\t\\\\"]}', array['a,b', null, '"', E'\\\\'], '{1.10,NaN}',
        '2026-02-28', '2026-05-04 10:00:00.123456+02', '1 month 2 days', to_tsvector('simple', 'un chat'),
        array['{"b": 1}'::jsonb, null], 1)`)
  await town.pool.query(`insert into "Specimen" default values`)
  await town.pool.query(`delete from "Specimen" where id = 3`)
}

describe('A backup under way', () => {
  test('keeps every table from being emptied before it is copied', async () => {
    await town.pool.query(`
      create table "Ample" as select md5(random()::text) || repeat(md5(random()::text), 100) as noise
        from generate_series(1, 4000);
      create table zeta as select 1 as number`)
    const out = new PassThrough()
    const begun = new Promise<void>((resolve) => out.once('readable', resolve))
    const done = backupTown({ pool: town.pool, files, out })
    await begun

    const other = await town.pool.connect()
    await other.query(`set lock_timeout = '200ms'`)
    await expect(other.query('truncate zeta')).rejects.toMatchObject({ code: '55P03' })
    other.release(true)

    out.resume()
    expect((await done).rows).toBeGreaterThan(4000)
    await town.pool.query('truncate zeta')
  })
})

describe('A backup restored on an empty database', () => {
  test('brings back every kind of value, bit for bit', async () => {
    await plantSpecimens()
    const counts = await restore(await backup())
    expect(await rowsOf(other, '"Specimen"')).toEqual(await rowsOf(town, '"Specimen"'))
    expect(counts).toMatchObject({ rows: 6, files: 0 })
  })

  test('makes the very same backup again', async () => {
    await plantSpecimens()
    const first = gunzipSync(await backup())
    await restore(await backup())
    const second = gunzipSync(await backup(other.pool, otherFiles))
    // The header tells the instant, the seal covers the header.
    const body = (archive: Buffer): Buffer =>
      archive.subarray(archive.indexOf('T\0\0'), archive.lastIndexOf('Z\0\0'))
    expect(body(second).equals(body(first))).toBe(true)
  })

  test('goes on counting where the town was', async () => {
    await plantSpecimens()
    await restore(await backup())
    const next = 'insert into "Specimen" default values returning id'
    const [ours, theirs] = [await town.pool.query(next), await other.pool.query(next)]
    expect(theirs.rows).toEqual(ours.rows)
  })

  test('keeps foreign keys and triggers on their guard', async () => {
    await plantSpecimens()
    await restore(await backup())
    const stray = other.pool.query('insert into "Specimen" (parent) values (999)')
    await expect(stray).rejects.toThrow('foreign key')
    await other.pool.query(
      `insert into journal_entry (type, subject_kind, subject_id, at, payload_digest)
       values ('idea-received', 'idea', 'i-1', now(), sha256(''))`,
    )
    await expect(other.pool.query('delete from journal_entry')).rejects.toThrow('never rewritten')
  })

  test('brings the files, whatever their size', async () => {
    const contents = [Buffer.from('plan'), Buffer.alloc(3_000_000, 'photo '), Buffer.alloc(0)]
    for (const content of contents) await files.keep(content)
    expect(await restore(await backup(), { migrations: readMigrations() })).toMatchObject({
      files: 3,
    })
    for (const content of contents) {
      const hash = createHash('sha256').update(content).digest('hex')
      expect(isFileHash(hash) && (await otherFiles.has(hash))).toBe(true)
    }
  })

  test('made by an earlier version is brought up to date', async () => {
    await plant(town, 'kept')
    const archive = await backup()
    await restore(archive)
    expect(await facts(other)).toEqual(['kept'])
    expect(await rowsOf(other, '"Specimen"')).toHaveLength(1)
    expect(await migrate(other.pool, migrations)).toEqual([])
  })

  test('is of one instant, even when the town changes meanwhile', async () => {
    await plant(town, 'before')
    const out = new PassThrough({ highWaterMark: 1 })
    const going = backupTown({ pool: town.pool, files, out })
    await new Promise((resume) => out.once('readable', resume))
    await plant(town, 'after')
    const archive: Buffer[] = []
    for await (const piece of out) archive.push(piece)
    await going
    await restore(Buffer.concat(archive))
    expect(await facts(other)).toEqual(['before'])
  })
})

describe('Restoring', () => {
  test('over a town that is not empty is refused, and changes nothing', async () => {
    await plant(other, 'ours')
    const archive = await backup()
    await expect(restore(archive)).rejects.toThrow(DatabaseNotEmpty)
    expect(await facts(other)).toEqual(['ours'])
  })

  test('over a town that is not empty replaces it when that is asked', async () => {
    await plant(town, 'theirs')
    await plant(other, 'ours')
    await restore(await backup(), { replaces: true })
    expect(await facts(other)).toEqual(['theirs'])
  })

  test('wakes the servers that were listening to the former town', async () => {
    const ear = await other.pool.connect()
    const cut = new Promise((resolve) => ear.once('error', resolve))
    await ear.query('listen object_version')
    await restore(await backup())
    await cut
    ear.release(true)
  })

  const refused = async (archive: Buffer, reason: string, changes = {}) => {
    await plant(other, 'ours')
    const story = restore(archive, { replaces: true, ...changes })
    await expect(story).rejects.toThrow(ArchiveRefused)
    await expect(story).rejects.toMatchObject({ reason })
    expect(await facts(other)).toEqual(['ours'])
    const left: string[] = []
    for await (const { hash } of otherFiles.list()) left.push(hash)
    expect(left).toEqual([])
  }

  test.each([0.2, 0.5, 0.9, 0.9999])(
    'is refused when only %d of the archive came',
    async (share) => {
      await plantSpecimens()
      await files.keep(Buffer.from(Array.from({ length: 50_000 }, (_, n) => (n * n) % 251)))
      const archive = await backup()
      await refused(archive.subarray(0, Math.floor(archive.length * share)), 'truncated')
    },
  )

  test('is refused when the last frames are missing under a sound gzip', async () => {
    await files.keep(Buffer.from('plan'))
    const plain = gunzipSync(await backup())
    await refused(gzipSync(plain.subarray(0, plain.lastIndexOf('Z\0\0'))), 'truncated')
  })

  test('is refused when a row was changed under a sound gzip', async () => {
    await plant(town, 'theirs')
    const plain = gunzipSync(await backup())
    plain.write('t', plain.indexOf('theirs') + 1)
    await refused(gzipSync(plain), 'damaged')
  })

  test('is refused when a row became nonsense', async () => {
    await plant(town, 'theirs')
    const plain = gunzipSync(await backup())
    plain.write('\t', plain.indexOf('theirs') + 1)
    await refused(gzipSync(plain), 'damaged')
  })

  test('is refused for a file that is no archive, compressed or not', async () => {
    await refused(Buffer.from('bonjour'), 'not-an-archive')
    await other.pool.query('delete from installation')
    await refused(gzipSync('bonjour, longuement'), 'not-an-archive')
    await other.pool.query('delete from installation')
    await refused(Buffer.alloc(0), 'truncated')
  })

  test('is refused for an archive of a newer version', async () => {
    const fewer = readMigrations().slice(0, -1)
    await refused(await backup(), 'from-a-newer-version', { migrations: fewer })
  })

  test('is refused for an archive whose migrations are not ours', async () => {
    const [first, ...rest] = readMigrations()
    if (first === undefined) throw new Error('no migration')
    const changed = [{ ...first, sha256: 'f'.repeat(64) }, ...rest]
    await refused(await backup(), 'from-another-version', { migrations: changed })
  })
})

describe('Verifying', () => {
  const check = (database: TestDatabase) => foreignKeysCheck.run(database, () => {})

  test('finds no orphan in a sound town', async () => {
    const { isSound, figures } = await check(town)
    expect([isSound, figures['orphans']]).toEqual([true, 0])
    expect(figures['keys']).toBeGreaterThan(0)
  })

  test('finds the two orphans that a key “not valid” let pass, and not the empty one', async () => {
    await town.pool.query(`
      create table parent (a int, b text, primary key (a, b));
      create table child (b text, a int);
      insert into parent values (1, 'x');
      insert into child values ('x', 1), ('y', 1), ('x', 2), (null, 9);
      alter table child add constraint stray foreign key (a, b) references parent (a, b) not valid`)
    const { isSound, sentences } = await check(town)
    expect(isSound).toBe(false)
    expect(sentences.slice(1)).toEqual([
      'child : 2 lignes désignent une ligne absente de parent (stray).',
    ])
  })

  test('finds a file altered, and one that is gone', async () => {
    const kept = await files.keep(Buffer.from('plan'))
    const gone = await files.keep(Buffer.from('photo'))
    await files.forget(gone.hash)
    writeFileSync(join(folder, 'files', kept.hash.slice(0, 2), kept.hash), 'plan!')
    await town.pool.query('create table document (file text)')
    await town.pool.query('insert into document values ($1), ($2), (null)', [kept.hash, gone.hash])
    const columns = [{ table: 'document', column: 'file' }]
    const found = await filesCheck(files, columns).run(town, () => {})
    expect(found).toMatchObject({ isSound: false, figures: { kept: 1, altered: 1, missing: 1 } })
  })
})

test('A folder of files holds nothing but what the store put there', async () => {
  const { hash } = await files.keep(Buffer.from('plan'))
  writeFileSync(join(folder, 'files', hash.slice(0, 2), 'notes.txt'), 'x')
  expect(readdirSync(join(folder, 'files')).length).toBeGreaterThan(0)
  expect(readFileSync(join(folder, 'files', hash.slice(0, 2), hash), 'utf8')).toBe('plan')
  const listed: string[] = []
  for await (const file of files.list()) listed.push(file.hash)
  expect(listed).toEqual([hash])
})
