import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inProject, projectRoot } from '../files/project-root.ts'
import { type EmbeddedServer, joinEmbedded } from './embedded.ts'
import { dataFolder } from './embedded-cluster.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import { runningServer, stopServer } from './embedded-server.ts'
import { isAlive, pause, processesIn } from './process-life.ts'
import { testPlace } from './testing-setup.ts'

// Named after this very process: should it be killed, the next run of the tests tidies.
let place: EmbeddedPlace
let places = 0
beforeEach(() => {
  place = testPlace(process.pid, ++places)
})
afterEach(async () => {
  const server = runningServer(place)
  if (server !== null) await stopServer(server, 'at once')
  rmSync(place.folder, { recursive: true, force: true })
})

// Real flushes on a busy machine take their time.
vi.setConfig({ testTimeout: 180_000 })

const start = (): Promise<EmbeddedServer> => joinEmbedded(projectRoot(), place)

async function ask(server: EmbeddedServer, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client(server.address())
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** Kills, as a power cut does to programs, whatever works in the data folder. */
function killEverything(): void {
  for (const pid of processesIn(realpathSync(dataFolder(place))) ?? []) process.kill(pid, 'SIGKILL')
}

describe('The embedded database', () => {
  test('is made at the first start, found at the next, stopped by its last user', async () => {
    const first = await start()
    expect([first.isNew, first.adopted]).toEqual([true, false])
    await ask(first, 'create table kept (id integer)')
    const second = await start()
    await first.leave()
    expect(await ask(second, 'select * from kept')).toEqual([])
    await second.leave()
    await second.leave()
    expect(isAlive(first.pid)).toBe(false)

    const again = await start()
    expect([again.isNew, again.adopted]).toEqual([false, false])
    expect(await ask(again, 'select * from kept')).toEqual([])
    await again.leave()
  })

  test('sorts French words as a French dictionary does', async () => {
    const server = await start()
    const words = `array['zoo', 'École', 'eau', 'été']`
    expect(await ask(server, `select array(select unnest(${words}) order by 1) as sorted`)).toEqual(
      [{ sorted: ['eau', 'École', 'été', 'zoo'] }],
    )
    await server.leave()
  })

  test('flushes what it acknowledged and answers on a socket closed to others', async () => {
    const server = await start()
    expect(await ask(server, 'show fsync')).toEqual([{ fsync: 'on' }])
    expect(await ask(server, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    await server.leave()
  })

  test('finds every acknowledged row again after kill -9 of everything, five times', async () => {
    const made = await start()
    await ask(made, 'create table ballot (id serial)')
    for (let round = 1; round <= 5; round += 1) {
      const server = await start()
      await ask(server, 'insert into ballot default values')
      killEverything()
      await server.leave()
      await made.leave()
      const after = await start()
      expect(await ask(after, 'select count(*)::integer from ballot')).toEqual([{ count: round }])
      await after.leave()
    }
  })

  test('is revived under a process that uses it', async () => {
    const server = await start()
    killEverything()
    while (runningServer(place) !== null) await pause(5)
    while (runningServer(place) === null) await pause(20)
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
    await server.leave()
    expect(runningServer(place)).toBe(null)
  })

  test('waits for the old children when only the head of the server was killed', async () => {
    const server = await start()
    const sleeper = new pg.Client(server.address())
    sleeper.on('error', () => {})
    await sleeper.connect()
    const asleep = sleeper.query('select pg_sleep(1)').catch(() => {})
    await pause(50)
    process.kill(server.pid, 'SIGKILL')
    await server.leave()
    const after = await start()
    expect(after.pid).not.toBe(server.pid)
    await asleep
    await sleeper.end().catch(() => {})
    await after.leave()
  })

  test('starts although the number of the dead server is another program’s now', async () => {
    const server = await start()
    await server.leave()
    const mark = [process.pid, dataFolder(place), '1', '5432', join(place.folder, 'socket'), '']
    const lines = [...mark, '   1   1', 'ready   ', '']
    writeFileSync(join(dataFolder(place), 'postmaster.pid'), lines.join('\n'))
    const after = await start()
    expect(after.adopted).toBe(false)
    await after.leave()
  })

  test('answers on this machine’s own address when its path is too long for a socket', async () => {
    const deep = join(place.folder, 'a-very-long-name'.repeat(6))
    layAncestors(deep)
    place = { ...place, folder: deep }
    const server = await start()
    expect(server.address()).toMatchObject({ host: '127.0.0.1' })
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
    const stranger = new pg.Client({ ...server.address(), password: 'guessed' })
    await expect(stranger.connect()).rejects.toThrow('password')
    await server.leave()
    rmSync(dirname(deep), { recursive: true, force: true })
  })
})

describe('Several processes on one embedded database', () => {
  test('make it together at a first start, and the last to leave stops it', async () => {
    buildVisit()
    const users = [visitor(), visitor(), visitor()]
    const pids = await Promise.all(users.map((user) => user.joined))
    expect(new Set(pids).size).toBe(1)

    await users[0]?.leave()
    users[1]?.process.kill('SIGKILL')
    await users[1]?.ended
    expect(isAlive(pids[0] ?? 0)).toBe(true)
    await users[2]?.leave()
    expect(isAlive(pids[0] ?? 0)).toBe(false)
  })
})

function layAncestors(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
}

interface Visitor {
  readonly process: ChildProcess
  /** The number of the server it joined. */
  readonly joined: Promise<number>
  readonly ended: Promise<void>
  leave(): Promise<void>
}

/** Another process that joins the place, says so, and leaves when its input closes. */
function visitor(): Visitor {
  const child = spawn(process.execPath, ['--input-type=module', '-e', visit()], {
    cwd: projectRoot(),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const joined = new Promise<number>((resolve) => {
    child.stdout.once('data', (said) => resolve(Number(said)))
  })
  const leave = async (): Promise<void> => {
    child.stdin.end()
    await ended
  }
  return { process: child, joined, ended, leave }
}

const program = inProject('var', 'check', `visitor-${process.pid}.mjs`)
afterAll(() => rmSync(program, { force: true }))

function buildVisit(): void {
  buildSync({
    entryPoints: [join(import.meta.dirname, 'embedded.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
}

const visit = (): string => `
  const { joinEmbedded } = await import(${JSON.stringify(program)})
  const server = await joinEmbedded(${JSON.stringify(projectRoot())}, ${JSON.stringify(place)})
  console.log(server.pid)
  process.stdin.on('end', () => server.leave()).resume()`
