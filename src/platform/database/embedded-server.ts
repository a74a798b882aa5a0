import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { dataFolder, EmbeddedFailed, runAs } from './embedded-cluster.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import type { ServerPrograms } from './embedded-programs.ts'
import { isAlive, pause, processesIn } from './process-life.ts'

/** A server that answers, as its own `postmaster.pid` tells. */
export interface RunningServer {
  readonly pid: number
  /** The folder of its socket, or `127.0.0.1`. */
  readonly host: string
  readonly port: number
}

/** After everything was killed, old children may hold the shared memory for a moment. */
const patienceWithOldChildren = 30_000
/** Replaying the log after a crash takes as long as it takes; a silent server is another matter. */
const patienceWithRecovery = 180_000
/** The address of a Unix socket: 108 bytes on Linux, 104 elsewhere, the final zero included. */
const longestSocketPath = process.platform === 'linux' ? 107 : 103

/** The server already running on this place, ready to answer, or `null`. */
export function runningServer(place: EmbeddedPlace): RunningServer | null {
  const server = readPostmasterFile(place)
  return server?.status === 'ready' && isAlive(server.pid) ? server : null
}

function readPostmasterFile(place: EmbeddedPlace): (RunningServer & { status: string }) | null {
  try {
    const lines = readFileSync(join(dataFolder(place), 'postmaster.pid'), 'utf8').split('\n')
    const [pid, , , port, socketFolder, listen, , status] = lines
    const host = socketFolder?.trim() || listen?.trim()
    if (!pid || !port || !host) return null
    return { pid: Number(pid), host, port: Number(port), status: status?.trim() ?? '' }
  } catch {
    return null
  }
}

/**
 * Starts a server on the place, or waits for the one somebody else is starting.
 *
 * @param isDurable  false for tests only: nothing is flushed to the disk
 * @throws EmbeddedFailed
 */
export async function startServer(
  programs: ServerPrograms,
  place: EmbeddedPlace,
  isDurable: boolean,
): Promise<{ readonly server: RunningServer; readonly adopted: boolean }> {
  const settings = await serverSettings(place, isDurable)
  const giveUp = Date.now() + patienceWithOldChildren
  for (;;) {
    forgetStrangersMark(place)
    const attempt = await attemptStart(programs, place, settings)
    if (attempt.ok) return { server: attempt.server, adopted: false }

    // The mark of another postmaster: somebody is starting it right now, or its children linger.
    const mayPass = /shared memory block|lock file|already in use/.test(attempt.said)
    if (!mayPass || Date.now() > giveUp)
      throw new EmbeddedFailed(`La base de données intégrée ne démarre pas.\n${attempt.said}`)
    await pause(100)
    const running = runningServer(place)
    if (running !== null) return { server: running, adopted: true }
  }
}

type Attempt =
  | { readonly ok: true; readonly server: RunningServer }
  | { readonly ok: false; readonly said: string }

async function attemptStart(
  programs: ServerPrograms,
  place: EmbeddedPlace,
  settings: readonly string[],
): Promise<Attempt> {
  const log = new ServerLog(join(place.folder, 'server.log'))
  const postgres = spawn(
    join(programs.folder, 'postgres'),
    ['-D', dataFolder(place), ...settings.flatMap((setting) => ['-c', setting])],
    { ...runAs(place), detached: true, stdio: ['ignore', log.descriptor, log.descriptor] },
  )
  let ended = false
  postgres.on('error', () => (ended = true))
  postgres.on('exit', () => (ended = true))
  postgres.unref()
  log.close()

  const giveUp = Date.now() + patienceWithRecovery
  while (!ended && Date.now() < giveUp) {
    const server = runningServer(place)
    if (server !== null && server.pid === postgres.pid) return { ok: true, server }
    await pause(10)
  }
  return { ok: false, said: log.news() }
}

/** What the server says goes to a file that never grows past a few megabytes. */
class ServerLog {
  readonly descriptor: number
  readonly #path: string
  readonly #from: number

  constructor(path: string) {
    this.#path = path
    const isLong = existsSync(path) && statSync(path).size > 4_000_000
    this.descriptor = openSync(path, isLong ? 'w' : 'a', 0o600)
    this.#from = statSync(path).size
  }

  close(): void {
    closeSync(this.descriptor)
  }

  /** The last lines written since this log was opened. */
  news(): string {
    const said = readFileSync(this.#path).subarray(this.#from).toString('utf8')
    return said.trim().split('\n').slice(-6).join('\n')
  }
}

async function serverSettings(place: EmbeddedPlace, isDurable: boolean): Promise<string[]> {
  const socketFolder = join(place.folder, 'socket')
  const port = 5432
  const fits = Buffer.byteLength(join(socketFolder, `.s.PGSQL.${port}`)) <= longestSocketPath
  const door = fits
    ? [`listen_addresses=`, `unix_socket_directories=${quoted(socketFolder)}`, `port=${port}`]
    : [
        'listen_addresses=127.0.0.1',
        'unix_socket_directories=',
        `port=${await loopbackPort(place)}`,
      ]
  return [
    ...door,
    'unix_socket_permissions=0700',
    'max_connections=60',
    // A restore holds every table and index, the former and the new ones: a few thousand, in one transaction.
    'max_locks_per_transaction=256',
    'max_wal_size=256MB',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_min_messages=warning',
    // A statement in the log would carry what a resident wrote.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    ...(isDurable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ]
}

/** A list of folders: a comma or a space in the path must not cut it. */
const quoted = (folder: string): string => `"${folder.replaceAll('"', '""')}"`

/** The same at each start when it is free: connections are made again without being told. */
async function loopbackPort(place: EmbeddedPlace): Promise<number> {
  const file = join(place.folder, 'port')
  const former = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = await freePort(former).catch(() => freePort(0))
  writeFileSync(file, String(port))
  return port
}

/** @param wanted  0 for any */
async function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/**
 * Removes the mark of a dead server whose number now belongs to another program, as happens at
 * each start of a container: PostgreSQL would believe that program to be itself and refuse.
 * Left alone while any process still works in the data folder.
 */
function forgetStrangersMark(place: EmbeddedPlace): void {
  const marked = readPostmasterFile(place)
  if (marked === null || !isAlive(marked.pid)) return
  const inside = processesIn(realpathSync(dataFolder(place)))
  if (inside !== null && inside.length === 0)
    rmSync(join(dataFolder(place), 'postmaster.pid'), { force: true })
}

/**
 * Stops the server and waits for its end. In order: clients are cut, everything is written. At
 * once, for tests: nothing is worth writing.
 */
export async function stopServer(
  server: RunningServer,
  how: 'in order' | 'at once' = 'in order',
): Promise<void> {
  try {
    process.kill(server.pid, how === 'in order' ? 'SIGINT' : 'SIGQUIT')
  } catch {
    return
  }
  const giveUp = Date.now() + patienceWithOldChildren
  while (isAlive(server.pid) && Date.now() < giveUp) await pause(10)
}
