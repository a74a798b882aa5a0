import { createHash } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout as rest } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { loadDemonstration } from '../../src/demonstration.ts'
import { realClock } from '../../src/platform/clock/index.ts'
import { inProject } from '../../src/platform/files/index.ts'
import {
  ballotBoxes,
  type BallotBox,
  sealBallot,
  sealedFor,
  writeChoice,
} from '../../src/voting/index.ts'
import { writeSection } from '../report/document.ts'
import { circumstances } from '../report/machine.ts'
import { table } from '../report/table.ts'
import { endOf, startParvis } from '../run-parvis.ts'
import { scratchServer, type ScratchServer, type ScratchTown } from '../scratch-server.ts'
import { retried } from './retried.ts'
import { inventVoters, type SignedInVoter } from './voters.ts'
import { type ReadyBallot, startVoting, type VotingClients } from './voting-clients.ts'

const atOnce = 12
const port = 34_271
const origin = `http://localhost:${port}`

/**
 * Votes while the application is killed, then while the database is: what was acknowledged is there,
 * once, and nobody is there twice.
 *
 *     node bin/bench.mjs crash/vote [--rounds 20] [--write]
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '20' },
      write: { type: 'boolean', default: false },
    },
  })
  const rounds = Number(values.rounds)
  const server = await scratchServer()
  try {
    const town = await server.town()
    await loadDemonstration({ db: town.db, isNew: true }, realClock)
    const box = await openBox(town)
    const ballots = readyBallots(box, await inventVoters(town.db, 16_000))
    const application = await killApplication(town, box, ballots, rounds)
    const database = await killDatabase(town, server, box, ballots, rounds)
    return report([application, database], values.write)
  } finally {
    await server.close()
  }
}

/** The box of the demonstration, which is open already. */
async function openBox({ db }: ScratchTown): Promise<BallotBox> {
  const found = await sql<{ id: string }>`
    select id from ballot_box where state = 'open'`.execute(db)
  const box = await ballotBoxes(db).find(found.rows[0]?.id ?? '')
  if (box === null) throw new Error('No box is open.')
  return box
}

/** Sealed before anybody is killed: the machine’s time goes to what is measured. */
function readyBallots(box: BallotBox, voters: readonly SignedInVoter[]) {
  const about = { box: box.id, variant: 'coteau' }
  const plain = writeChoice(box.rule, box.sheet, [{ project: '1', points: 1 }])
  return {
    async take(count: number): Promise<Iterator<ReadyBallot>> {
      const some: ReadyBallot[] = []
      for (const voter of voters.slice(this.taken, this.taken + count)) {
        const sealed = await sealBallot(box.publicKey ?? new Uint8Array(), about, plain)
        some.push({ voter, sealed, about: sealedFor(box.id, about.variant) })
      }
      this.taken += count
      return some.values()
    },
    taken: 0,
  }
}
type ReadyBallots = ReturnType<typeof readyBallots>

interface VoteReport {
  readonly name: string
  readonly rounds: number
  readonly killedWithRequests: number
  readonly acknowledged: number
  readonly faults: readonly string[]
}

const serve = (town: ScratchTown) =>
  startParvis(['serve', '--no-jobs'], {
    environment: { DATABASE_URL: town.url, PORT: String(port), PARVIS_DEMO: '0' },
  })

const perRound = 400
/** So that a thousand in all are told something, on a machine that does other things too. */
const leastAcknowledged = 30

/** In the middle of the vote, wherever it may be. */
async function aRandomMoment({ acknowledged }: VotingClients): Promise<void> {
  const patience = performance.now() + 30_000
  while (acknowledged.length < leastAcknowledged && performance.now() < patience) await rest(20)
  await rest(Math.random() * 900)
}

async function killApplication(
  town: ScratchTown,
  box: BallotBox,
  ballots: ReadyBallots,
  rounds: number,
): Promise<VoteReport> {
  return rounded('application', box, town, ballots, rounds, async (vote) => {
    const application = serve(town)
    const end = endOf(application)
    await untilOpen()
    const clients = vote()
    await aRandomMoment(clients)
    const pending = clients.pending()
    application.kill('SIGKILL')
    await end
    return { clients, pending }
  })
}

async function killDatabase(
  town: ScratchTown,
  server: ScratchServer,
  box: BallotBox,
  ballots: ReadyBallots,
  rounds: number,
): Promise<VoteReport> {
  const application = serve(town)
  const end = endOf(application)
  await untilOpen()
  try {
    return await rounded('base de données', box, town, ballots, rounds, async (vote) => {
      const clients = vote()
      await aRandomMoment(clients)
      const pending = clients.pending()
      server.kill()
      await rest(100)
      return { clients, pending }
    })
  } finally {
    application.kill('SIGTERM')
    const code = await end
    if (code !== 0) process.stderr.write(`The application ended by itself, or badly: ${code}.\n`)
  }
}

async function rounded(
  name: string,
  box: BallotBox,
  town: ScratchTown,
  ballots: ReadyBallots,
  rounds: number,
  oneRound: (
    vote: () => VotingClients,
  ) => Promise<{ readonly clients: VotingClients; readonly pending: number }>,
): Promise<VoteReport> {
  const faults: string[] = []
  let [killedWithRequests, acknowledged] = [0, 0]
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`${name}, tour ${round}…\n`)
    const ready = await ballots.take(perRound)
    const slug = box.subject.id
    const { clients, pending } = await oneRound(() => startVoting(origin, slug, ready, atOnce))
    await clients.stop()
    if (pending >= 8) killedWithRequests += 1
    acknowledged += clients.acknowledged.length
    const found = await retried(() => faultsIn(town, box, clients.acknowledged))
    faults.push(
      ...[...found, ...clients.refused].map((fault) => `${name}, tour ${round} : ${fault}`),
    )
  }
  return { name, rounds, killedWithRequests, acknowledged, faults }
}

/** What was acknowledged and is not there; who is there twice; a register that differs from the box. */
async function faultsIn(
  { db }: ScratchTown,
  { id }: BallotBox,
  acknowledged: readonly ReadyBallot[],
): Promise<readonly string[]> {
  const prints = acknowledged.map(({ sealed }) => createHash('sha256').update(sealed).digest('hex'))
  const found = await sql<{ print: string }>`
    select encode(fingerprint, 'hex') as print from sealed_ballot
    where box = ${id} and encode(fingerprint, 'hex') = any(${prints}::text[])`.execute(db)
  const there = new Set(found.rows.map(({ print }) => print))
  const counts = await sql<{ register: number; voters: number; ballots: number }>`
    select (select count(*) from voter_register where box = ${id}) as register,
      (select count(distinct voter) from voter_register where box = ${id}) as voters,
      (select count(*) from sealed_ballot where box = ${id}) as ballots`.execute(db)
  const { register = 0, voters = 0, ballots = 0 } = counts.rows[0] ?? {}
  return [
    ...prints.filter((print) => !there.has(print)).map(() => 'un bulletin annoncé est perdu'),
    ...(register === ballots && voters === ballots
      ? []
      : [`${register} au registre, ${voters} votants, ${ballots} bulletins`]),
  ]
}

async function untilOpen(): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const isOpen = await fetch(`${origin}/aide`).then(
      ({ status }) => status === 200,
      () => false,
    )
    if (isOpen) return
    await rest(50)
  }
  throw new Error('The town does not open.')
}

function report(reports: readonly VoteReport[], isWritten: boolean): number {
  const rows = reports.map(({ name, rounds, killedWithRequests, acknowledged, faults }) => [
    name,
    String(rounds),
    String(killedWithRequests),
    String(acknowledged),
    String(faults.length),
  ])
  const head = ['killed', 'rounds', 'with 8 ballots or more under way', 'acknowledged', 'faults']
  const text = `_${circumstances(new Date())}_\n\n${table(head, rows)}`
  process.stdout.write(`\n${text}\n`)
  const faults = reports.flatMap((one) => one.faults)
  for (const fault of faults) process.stdout.write(`✗ ${fault}\n`)
  if (isWritten) writeSection(inProject('docs', 'reliability.md'), { name: 'vote', text })
  return faults.length === 0 ? 0 : 1
}

process.exitCode = await main()
