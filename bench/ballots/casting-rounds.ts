import { type ChildProcess, fork, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as rest } from 'node:timers/promises'
import { sql } from 'kysely'
import { loadDemonstration } from '../../src/demonstration.ts'
import { realClock } from '../../src/platform/clock/index.ts'
import { inProject } from '../../src/platform/files/index.ts'
import { formTokenOf } from '../../src/platform/web/index.ts'
import { type BallotBox, ballotBoxes, sealedFor, toBase64Url } from '../../src/voting/index.ts'
import { boxLock } from '../../src/voting/store/ballot-boxes.ts'
import { inventVoters, type SignedInVoter } from '../crash/voters.ts'
import type { ScratchServer, ScratchTown } from '../scratch-server.ts'
import { cpuOf } from './cpu-of.ts'
import type { AskedCasting, MeasuredCasting } from './measured-casting.ts'

const port = 34_272
const origin = `http://localhost:${port}`
/** As `openDatabase` holds them by default. */
const connections = 10

/** One way of casting, in one round. */
export interface CastingFigures extends MeasuredCasting {
  /** Processor time of the application and of PostgreSQL, per ballot. */
  readonly serverCpuMs: number
  readonly databaseCpuMs: number
}

export interface CastingRound {
  readonly http: CastingFigures
  readonly driver: CastingFigures
}

/** Casts the same number of ballots over HTTP and through the driver, in turn, on one server. */
export async function castingRounds(
  server: ScratchServer,
  { rounds, ballots, atOnce }: { rounds: number; ballots: number; atOnce: number },
): Promise<readonly CastingRound[]> {
  const town = await server.town()
  await loadDemonstration({ db: town.db, isNew: true }, realClock)
  const box = await openBox(town)
  const application = await startedApplication(town.url)
  const caster = fork(inProject('var', 'bench', 'ballots', 'cast.child.js'))
  const measured = async (asked: AskedCasting): Promise<CastingFigures> => {
    const [own, database] = [[application.pid ?? 0], server.pids()]
    const before = [cpuOf(own), cpuOf(database)]
    const figures = await tell(caster, asked)
    const after = [cpuOf(own), cpuOf([...new Set([...database, ...server.pids()])])]
    const each = (place: number) =>
      ((after[place] ?? 0) - (before[place] ?? 0)) / asked.requests.length
    return { ...figures, serverCpuMs: each(0), databaseCpuMs: each(1) }
  }
  try {
    const found: CastingRound[] = []
    // The first is for the compilers.
    for (let round = 0; round <= rounds; round += 1) {
      const voters = await inventVoters(town.db, ballots)
      const requests = voters.map((voter) => [requestOf(voter, box)])
      const http = await measured({ how: 'http', port, atOnce, requests })
      const values = voters.map((voter) => valuesOf(voter, box, round))
      const driver = await measured({
        how: 'driver',
        url: town.url,
        connections,
        atOnce,
        requests: values,
      })
      await checkAllThere(town, box, ballots * 2 * (round + 1))
      if (round > 0) found.push({ http, driver })
    }
    return found
  } finally {
    caster.kill()
    application.kill('SIGTERM')
    await once(application, 'exit')
    await town.close()
  }
}

async function openBox(town: ScratchTown): Promise<BallotBox> {
  const found = await sql<{ id: string }>`
    select id from ballot_box where state = 'open'`.execute(town.db)
  const box = await ballotBoxes(town.db).find(found.rows[0]?.id ?? '')
  if (box === null) throw new Error('No box is open.')
  // Those of the demonstration: what is counted afterwards is the measure's own.
  await sql`delete from voter_register`.execute(town.db)
  await sql`delete from sealed_ballot`.execute(town.db)
  return box
}

async function startedApplication(url: string): Promise<ChildProcess> {
  const profiles = process.env['PARVIS_BENCH_PROFILES']
  const words = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]
  const application = spawn(
    process.execPath,
    [...words, inProject('bin', 'parvis'), 'serve', '--no-jobs'],
    {
      env: { ...process.env, DATABASE_URL: url, PORT: String(port), PARVIS_DEMO: '0' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const isThere = () =>
    fetch(`${origin}/aide`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isThere())) await rest(50)
  return application
}

function requestOf({ token }: SignedInVoter, box: BallotBox): string {
  const body = new URLSearchParams({
    jeton: formTokenOf(token),
    scelle: toBase64Url(randomBytes(box.sealedBytes)),
    'scelle-pour': sealedFor(box.id, 'coteau'),
  }).toString()
  const head = [
    `POST /vote/${box.subject.id}/urne HTTP/1.1`,
    `host: localhost:${port}`,
    `origin: ${origin}`,
    'sec-fetch-site: same-origin',
    `cookie: parvis-session=${token}`,
    // As a browser asks: the receipt is compressed.
    'accept-encoding: gzip, deflate, br',
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${body.length}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}

function valuesOf({ party }: SignedInVoter, box: BallotBox, round: number) {
  const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`
  const mark = (kind: string) => hex(sha256(`${kind} ${round} ${party}`))
  const sealed = randomBytes(box.sealedBytes)
  const voter = ['web', 'coteau', '25-39', 'coteau']
  const ballot = [hex(sealed), hex(sha256(sealed))]
  return [box.id, boxLock(box.id), mark('identity'), mark('account'), ...voter, ...ballot]
}

const sha256 = (what: string | Buffer): Buffer => createHash('sha256').update(what).digest()

/** A measure of what was not done would be a fine one. */
async function checkAllThere(town: ScratchTown, box: BallotBox, wanted: number): Promise<void> {
  const { rows } = await sql<{ ballots: number }>`
    select count(*) as ballots from sealed_ballot where box = ${box.id}`.execute(town.db)
  if (Number(rows[0]?.ballots) !== wanted)
    throw new Error(`${rows[0]?.ballots} ballots of ${wanted}.`)
}

async function tell(child: ChildProcess, asked: AskedCasting): Promise<MeasuredCasting> {
  child.send(asked)
  const [told] = await once(child, 'message')
  const answer = told as MeasuredCasting | { readonly error: string }
  if ('error' in answer) throw new Error(answer.error)
  return answer
}
