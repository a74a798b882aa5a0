import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventVoters, type SignedInVoter } from '../bench/crash/voters.ts'
import { type ScratchServer, scratchServer, type ScratchTown } from '../bench/scratch-server.ts'
import { freePort, until } from '../journeys/served-town.ts'
import { loadDemonstration } from '../src/demonstration.ts'
import { roleGrants } from '../src/people/index.ts'
import { sessions } from '../src/people/store/sessions.ts'
import { backupTown, shelfIn } from '../src/platform/backup/index.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { inProject } from '../src/platform/files/index.ts'
import { day } from '../src/platform/kernel/day.ts'
import { formTokenOf } from '../src/platform/web/index.ts'
import {
  type BallotBox,
  ballotBoxes,
  newVoteKey,
  sealBallot,
  sealedFor,
  toBase64Url,
  unsealedChoices,
  type VoteKey,
  writeChoice,
  writeKeyFile,
} from '../src/voting/index.ts'
import { gatherKeys, holdsKey, keyAmong } from './key-hunt.ts'
import { recordsOf } from './wal-records.ts'

/** Codes that stand nowhere by chance. */
const codeOf = (place: number): string => `CANARI${String(place).padStart(4, '0')}PROJET`
const chosen = [1, 2, 3].map(codeOf)
const notChosen = [4, 5, 6].map(codeOf)

const dumpPlace = 'the dump: tables, jobs, mails, journal'
const port = await freePort()
const origin = `http://localhost:${port}`

let server: ScratchServer
let town: ScratchTown
let application: ChildProcess
let folder: string
let box: BallotBox
let key: VoteKey
let voters: readonly SignedInVoter[]
/** All that the application said, at its most talkative. */
const said: Buffer[] = []

/** A whole site, in a process of its own: its environment, its temporary files, its log. */
beforeAll(async () => {
  server = await scratchServer()
  town = await server.town()
  folder = await mkdtemp(join(tmpdir(), 'parvis-secrecy-'))
  await loadDemonstration({ db: town.db, isNew: true }, realClock)
  ;({ box, key } = await boxOfOurOwn())
  voters = await inventVoters(town.db, 12)
  application = spawn(process.execPath, [inProject('bin', 'parvis'), 'serve'], {
    env: { ...process.env, ...environment() },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [application.stdout, application.stderr])
    stream?.on('data', (piece: Buffer) => void said.push(piece))
  await until(() => isAnswering())
}, 120_000)

afterAll(async () => {
  application?.kill('SIGTERM')
  if (application !== undefined) await once(application, 'exit')
  await town?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

const environment = () => ({
  DATABASE_URL: town.url,
  PORT: String(port),
  PARVIS_DEMO: '0',
  PARVIS_LOG: 'trace',
  TMPDIR: folder,
})

const isAnswering = (): Promise<boolean> =>
  fetch(`${origin}/aide`).then(
    ({ ok }) => ok,
    () => false,
  )

/** The open box of the demonstration, under a key we hold, with codes we can look for. */
async function boxOfOurOwn() {
  const { db } = town
  const found = await sql<{ id: string }>`
    select id from ballot_box where state = 'open'`.execute(db)
  const id = found.rows[0]?.id ?? ''
  const made = await newVoteKey({ box: id, boxName: 'Essai', createdAt: '' })
  await sql`
    update candidate_project set code = 'CANARI' || lpad(code, 4, '0') || 'PROJET'`.execute(db)
  const former = await ballotBoxes(db).find(id)
  const lists = former?.sheet.lists.map(({ projects, ...list }) => ({
    ...list,
    projects: projects.map((code) => codeOf(Number(code))),
  }))
  await sql`
    update ballot_box set public_key = ${Buffer.from(made.publicKey)},
      sheet = ${JSON.stringify({ lists })}::jsonb where id = ${id}`.execute(db)
  const box = await ballotBoxes(db).find(id)
  if (box === null) throw new Error('No box is open.')
  return { box, key: made }
}

async function post(path: string, token: string, body: URLSearchParams | FormData) {
  body.append('jeton', formTokenOf(token))
  return fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { cookie: `parvis-session=${token}`, origin, 'sec-fetch-site': 'same-origin' },
    body,
    redirect: 'manual',
  })
}

/**
 * Half of them seal in their browser; the server seals for the others, who have no script.
 *
 * @param codesOf  what the voter of this place chooses
 * @returns how long each answer was
 */
async function everybodyVotes(
  codesOf: (place: number) => readonly string[] = () => chosen,
): Promise<readonly number[]> {
  const lengths: number[] = []
  for (const [place, { token }] of voters.entries()) {
    const codes = codesOf(place)
    const body = place % 2 === 0 ? await sealedForm(codes) : plainForm(codes)
    const answer = await post(`/vote/${box.subject.id}/urne`, token, body)
    const text = await answer.text()
    expect(text).toContain('Votre vote est enregistré')
    lengths.push(text.length)
  }
  return lengths
}

async function sealedForm(codes: readonly string[]): Promise<URLSearchParams> {
  const plain = writeChoice(
    box.rule,
    box.sheet,
    codes.map((project) => ({ project, points: 1 })),
  )
  const about = { box: box.id, variant: 'coteau' }
  const sealed = await sealBallot(key.publicKey, about, plain)
  return new URLSearchParams({
    scelle: toBase64Url(sealed),
    'scelle-pour': sealedFor(box.id, 'coteau'),
  })
}

const plainForm = (codes: readonly string[]): URLSearchParams =>
  new URLSearchParams(codes.map((code): [string, string] => ['choix', code]))

/** Every row of every table, as text; ids drawn by chance and hours are all written alike. */
async function dumpedTables(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { db } = town
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
  const dump = new Map<string, readonly string[]>()
  for (const { name } of tables.rows) {
    const found = await sql<{ row: string }>`
      select ${sql.ref(name)}::text as row from ${sql.table(name)}`.execute(db)
    dump.set(name, found.rows.map(({ row }) => written(row)).sort())
  }
  return dump
}

const written = (row: string): string =>
  row
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^",)]*/g, '<hour>')

/** What is sealed is random: of it, only its length is compared. */
const onlyLengths = (rows: readonly string[] | undefined): readonly string[] =>
  (rows ?? []).map((row) => row.replace(/\\x[0-9a-f]+/g, (hex) => `<${hex.length} hex>`)).sort()

/** Everything that is left of the vote, by the place where a thief would find it. */
async function places(): Promise<ReadonlyMap<string, Buffer>> {
  const { rows } = await town.pool.query<{ folder: string; town: string }>(
    `select current_setting('data_directory') as folder, oid::text as town
     from pg_database where datname = current_database()`,
  )
  const { folder: data = '', town: oid = '' } = rows[0] ?? {}
  await town.pool.query('checkpoint')
  const archive = join(folder, `${randomUUID()}.sauvegarde`)
  const files = shelfIn(join(folder, 'files'))
  await backupTown({ pool: town.pool, files, out: createWriteStream(archive) })
  const dump = gunzipSync(await readFile(archive))
  await rm(archive)
  const all = await filesIn(data)
  // The files of other databases were copied before the town was there.
  const isOurs = (name: string) => !name.includes('/base/') || name.includes(`/base/${oid}/`)
  const cluster = new Map([...all].filter(([name]) => isOurs(name) || name.includes('pgsql_tmp')))
  const isWal = (name: string) => name.includes('pg_wal')
  return new Map([
    [dumpPlace, dump],
    ['the write-ahead log', joined(cluster, isWal, recordsOf)],
    [
      'the files of PostgreSQL, temporary ones and its log included',
      joined(cluster, (name) => !isWal(name)),
    ],
    ['the temporary files of the application', joined(await filesIn(folder), () => true)],
    ['the log of the application', Buffer.concat(said)],
    ['its environment', await environmentOf(application)],
  ])
}

async function filesIn(where: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = await readdir(where, { recursive: true, withFileTypes: true })
  const files = new Map<string, Buffer>()
  for (const file of found.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name)
    // One that has just gone left nothing.
    files.set(path, await readFile(path).catch(() => Buffer.alloc(0)))
  }
  return files
}

const joined = (
  files: ReadonlyMap<string, Buffer>,
  wanted: (name: string) => boolean,
  readIn = (bytes: Buffer) => bytes,
): Buffer =>
  Buffer.concat([...files].filter(([name]) => wanted(name)).map(([, bytes]) => readIn(bytes)))

/** As the system tells it; what it was given, where the system does not. */
const environmentOf = ({ pid }: ChildProcess): Promise<Buffer> =>
  readFile(`/proc/${pid}/environ`).catch(() =>
    Buffer.from(Object.values({ ...process.env, ...environment() }).join('\0')),
  )

/** What a thief tries run by run; the rest is too large for that, and is looked through. */
const triedRunByRun = [dumpPlace, 'the log of the application', 'its environment']

async function huntedKeys(): Promise<{ tried: number; found: readonly string[] }> {
  const all = await places()
  const candidates = new Set<string>()
  for (const place of triedRunByRun) gatherKeys(all.get(place) ?? Buffer.alloc(0), candidates)
  const opened = keyAmong(candidates, key.publicKey) === null ? [] : ['a run tried']
  const seen = [...all].flatMap(([place, bytes]) =>
    holdsKey(bytes, key.privateKey) ? [place] : [],
  )
  return { tried: candidates.size, found: [...opened, ...seen] }
}

const timesIn = (bytes: Buffer, word: string): number =>
  bytes.toString('latin1').split(word).length - 1

describe('The same vote over HTTP, made twice with the choices given to others', () => {
  /** One project, three, or the three others: who chose which is all that differs. */
  const choices = [chosen.slice(0, 1), chosen, notChosen]
  const turned = (by: number) => (place: number) =>
    choices[(Math.floor(place / 2) + by) % choices.length] ?? []

  test('leaves two dumps that differ in sealed bytes alone, of one length', async () => {
    const { db } = town
    const dumps = []
    const answers = []
    for (const by of [0, 1]) {
      answers.push(await everybodyVotes(turned(by)))
      dumps.push(await dumpedTables())
      await sql`delete from sealed_ballot where box = ${box.id}`.execute(db)
      await sql`delete from voter_register where box = ${box.id}`.execute(db)
    }
    const [first, second] = dumps
    if (first === undefined || second === undefined) throw new Error('Two votes were made.')
    expect(answers[1], 'what the pages weigh').toEqual(answers[0])
    expect([...second.keys()]).toEqual([...first.keys()])
    expect(first.get('sealed_ballot')?.length).toBe(voters.length)
    expect(second.get('sealed_ballot')).not.toEqual(first.get('sealed_ballot'))
    expect(onlyLengths(second.get('sealed_ballot'))).toEqual(
      onlyLengths(first.get('sealed_ballot')),
    )
    for (const [table, rows] of first) {
      if (table === 'sealed_ballot') continue
      expect(second.get(table), table).toEqual(rows)
    }
  }, 60_000)
})

describe('After a vote over HTTP, whoever takes all that is left on the machine', () => {
  test('finds no key that opens a ballot', async () => {
    await everybodyVotes()
    const { tried, found } = await huntedKeys()
    expect(tried).toBeGreaterThan(10_000)
    expect(found).toEqual([])
  }, 300_000)

  test('finds a chosen project written no more often than one that nobody chose', async () => {
    for (const [place, bytes] of await places()) {
      const times = (codes: readonly string[]) => codes.map((code) => timesIn(bytes, code))
      expect(times(chosen), place).toEqual(times(notChosen))
    }
    expect(timesIn(Buffer.concat(said), 'CANARI'), 'in the log').toBe(0)
  }, 60_000)

  test('finds no key either once the vote officer has sent it to open the ballots', async () => {
    const { db } = town
    await sql`update ballot_box set closes_at = clock_timestamp() where id = ${box.id}`.execute(db)
    const now = new Date(Date.now() + 1000)
    await ballotBoxes(db).act(box, 'close', now)
    await ballotBoxes(db).act(box, 'separate', now)
    const token = await aVoteOfficer()
    const form = new FormData()
    form.append('file', new Blob([await writeKeyFile(key)]), 'cle.json')
    const answer = await post(`/administration/budget/${box.subject.id}/vote/unseal`, token, form)
    expect(answer.status).toBe(303)
    await until(async () => (await ballotBoxes(db).find(box.id))?.state === 'unsealed')
    expect((await unsealedChoices(db, box.id)).length).toBe(voters.length)
    const { found } = await huntedKeys()
    expect(found).toEqual([])
  }, 300_000)

  test('would find one that had been written in a table: the hunt is not blind', async () => {
    await sql`
      insert into object_version (key, version)
      values (${`x ${toBase64Url(key.privateKey)} y`}, 1)`.execute(town.db)
    const { found } = await huntedKeys()
    expect(found).toEqual(expect.arrayContaining(['a run tried', dumpPlace, 'the write-ahead log']))
  }, 300_000)
})

/** In a session with a second factor. */
async function aVoteOfficer(): Promise<string> {
  const { db } = town
  const [officer] = await inventVoters(db, 1)
  if (officer === undefined) throw new Error('Nobody was invented.')
  const now = new Date()
  await roleGrants(db).grant(
    {
      id: randomUUID(),
      party: officer.party,
      role: 'vote-officer',
      scope: { kind: 'town', id: null },
      beginsOn: day('2020-01-01'),
      revokedAt: null,
      endsOn: null,
      grantedBy: null,
      why: 'essai',
    },
    now,
  )
  const { rows } = await sql<{ id: string }>`
    select id from session where party = ${officer.party}`.execute(db)
  const strong = await sessions(db).strengthen(rows[0]?.id ?? '', now)
  return strong.token
}
