import { createHash, randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { loadDemonstration } from '../src/demonstration.ts'
import { realClock } from '../src/platform/clock/index.ts'
import { formTokenOf } from '../src/platform/web/index.ts'
import { ballotBoxes, sealedFor, toBase64Url } from '../src/voting/index.ts'
import { boxLock } from '../src/voting/store/ballot-boxes.ts'
import { inventVoters, type SignedInVoter } from './crash/voters.ts'
import { endOf, startParvis } from './run-parvis.ts'
import { scratchServer } from './scratch-server.ts'

const port = 34_272
const origin = `http://localhost:${port}`
const atOnce = 32
const count = 3000

/**
 * Ballots committed per second over HTTP, beside the same statement through the driver at the same
 * concurrency on the same server, one after the other, three times.
 *
 *     node bin/bench.mjs ballots
 */
async function main(): Promise<void> {
  const server = await scratchServer()
  try {
    const town = await server.town()
    await loadDemonstration({ db: town.db, isNew: true }, realClock)
    const found = await sql<{ id: string }>`select id from ballot_box where state = 'open'`.execute(
      town.db,
    )
    const box = await ballotBoxes(town.db).find(found.rows[0]?.id ?? '')
    if (box === null) throw new Error('No box is open.')
    const application = startParvis(['serve', '--no-jobs'], {
      environment: { DATABASE_URL: town.url, PORT: String(port), PARVIS_DEMO: '0' },
    })
    const end = endOf(application)
    while (
      !(await fetch(`${origin}/aide`).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await new Promise((rest) => setTimeout(rest, 50))

    try {
      for (let round = 1; round <= 3; round += 1) {
        const voters = await inventVoters(town.db, count)
        const overHttp = await measured(voters, async ({ token }) => {
          const answer = await fetch(`${origin}/vote/${box.subject.id}/urne`, {
            method: 'POST',
            headers: {
              cookie: `parvis-session=${token}`,
              'sec-fetch-site': 'same-origin',
              'content-type': 'application/x-www-form-urlencoded',
            },
            body: new URLSearchParams({
              jeton: formTokenOf(token),
              scelle: toBase64Url(randomBytes(box.sealedBytes)),
              'scelle-pour': sealedFor(box.id, 'coteau'),
            }),
          })
          const text = await answer.text()
          if (!text.includes('Votre vote est enregistré'))
            throw new Error(`${answer.status} ${/<h1[^>]*>([^<]*)/.exec(text)?.[1] ?? answer.url}`)
        })
        const lock = boxLock(box.id)
        const byDriver = await measured(voters, async ({ party }) => {
          const mark = (kind: string) =>
            createHash('sha256').update(`${kind}${round}${party}`).digest()
          const sealed = randomBytes(box.sealedBytes)
          const print = createHash('sha256').update(sealed).digest()
          await town.pool.query('select cast_ballot($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
            box.id,
            lock,
            mark('i'),
            mark('a'),
            'web',
            'coteau',
            '25-39',
            'coteau',
            sealed,
            print,
          ])
        })
        const ratio = overHttp.perSecond / byDriver.perSecond
        process.stdout.write(
          `tour ${round} : HTTP ${overHttp.perSecond.toFixed(0)}/s (p99 ${overHttp.p99.toFixed(0)} ms), pilote ${byDriver.perSecond.toFixed(0)}/s (p99 ${byDriver.p99.toFixed(0)} ms), rapport ${ratio.toFixed(2)}\n`,
        )
      }
    } finally {
      application.kill('SIGTERM')
      await end
    }
  } finally {
    await server.close()
  }
}

async function measured(
  voters: readonly SignedInVoter[],
  cast: (voter: SignedInVoter) => Promise<void>,
): Promise<{ readonly perSecond: number; readonly p99: number }> {
  const waits: number[] = []
  const queue = voters.values()
  const begun = performance.now()
  const one = async () => {
    for (const voter of queue) {
      const asked = performance.now()
      await cast(voter)
      waits.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  const seconds = (performance.now() - begun) / 1000
  waits.sort((a, b) => a - b)
  return { perSecond: voters.length / seconds, p99: waits[Math.floor(waits.length * 0.99)] ?? 0 }
}

await main()
