import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as rest } from 'node:timers/promises'
import { processesIn } from '../../src/platform/database/process-life.ts'
import { inProject } from '../../src/platform/files/index.ts'
import type { MeasuredSection } from '../report/document.ts'
import { median, seconds } from '../report/figures.ts'
import { budget, table } from '../report/table.ts'
import { endOf } from '../run-parvis.ts'

const mostNewMs = 6000
const mostAgainMs = 2000

/** From the command to the first page, in a clone of its own, as a newcomer waits for it. */
export async function startingSection(rounds: number): Promise<MeasuredSection> {
  const [built, fresh, again, killed]: number[][] = [[], [], [], []]
  for (let round = 0; round < rounds; round += 1) {
    const clone = freshClone()
    try {
      built?.push(await startThenStop(clone, 'SIGTERM'))
      // The same again with nothing but the database to make: what was built stays.
      forgetTown(clone)
      fresh?.push(await startThenStop(clone, 'SIGTERM'))
      again?.push(await startThenStop(clone, 'SIGKILL'))
      killServer(clone)
      killed?.push(await startThenStop(clone, 'SIGTERM'))
    } finally {
      forgetTown(clone)
      rmSync(clone, { recursive: true, force: true })
    }
  }
  const row = (name: string, measures: readonly number[] = [], most: number | null) => {
    const middle = median(measures)
    const said = most === null ? '' : budget(`≤ ${seconds(most)}`, middle <= most)
    return [name, seconds(middle), said]
  }
  return {
    name: 'starting',
    text: [
      'From `npm start` to the first whole home page, dependencies there, demonstration included.',
      table(
        ['start', 'first page', 'budget'],
        [
          row('a fresh clone: builds, makes the database, loads the town', built, null),
          row('a new database: makes it, loads the town', fresh, mostNewMs),
          row('an existing database', again, mostAgainMs),
          row('an existing database, after `kill -9` of everything', killed, mostAgainMs),
        ],
      ),
    ].join('\n\n'),
  }
}

function freshClone(): string {
  const place = mkdtempSync(join(tmpdir(), 'parvis-start-'))
  const made = spawnSync('git', ['clone', '--quiet', '--shared', inProject(), place])
  if (made.status !== 0) throw new Error(`git clone : ${made.stderr.toString()}`)
  symlinkSync(inProject('node_modules'), join(place, 'node_modules'))
  return place
}

/** A process, or a group of them when negative. */
function isThere(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

/** @returns milliseconds from the command to the end of its first page */
async function startThenStop(clone: string, signal: NodeJS.Signals): Promise<number> {
  const port = await freePort()
  const begun = performance.now()
  // The same as `npm start`, whose own half-second is npm’s.
  const town = spawn('npm', ['start', '--silent'], {
    cwd: clone,
    detached: true,
    env: { ...process.env, PORT: String(port), PARVIS_DEMO: '1' },
    stdio: ['ignore', 'ignore', process.env['PARVIS_BENCH_SHOWS'] === '1' ? 'inherit' : 'ignore'],
  })
  const ended = endOf(town)
  let isOver = false
  void ended.then(() => (isOver = true))
  try {
    while (!(await answers(port))) {
      if (isOver) throw new Error('npm start s’est arrêté avant sa première page.')
      await rest(10)
    }
    return performance.now() - begun
  } finally {
    // The group is npm and the town: npm alone would leave the town behind.
    if (town.pid !== undefined && !isOver) process.kill(-town.pid, signal)
    await ended
    // npm leaves first: the town ends what it began, then lets its folder go.
    while (town.pid !== undefined && isThere(-town.pid)) await rest(50)
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const page = await fetch(`http://127.0.0.1:${port}/`)
    return page.ok && (await page.text()).endsWith('</html>')
  } catch {
    return false
  }
}

/** Where the commands of the clone say that its database is. */
const placeOf = (clone: string): string =>
  spawnSync(process.execPath, [join(clone, 'bin', 'parvis'), 'db', 'where'])
    .stdout.toString()
    .trim()

/** Kills PostgreSQL with all its children. */
function killServer(clone: string): void {
  for (const pid of processesIn(join(placeOf(clone), 'data')) ?? []) process.kill(pid, 'SIGKILL')
}

function forgetTown(clone: string): void {
  killServer(clone)
  rmSync(placeOf(clone), { recursive: true, force: true, maxRetries: 5 })
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
