import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder } from './embedded-cluster.ts'
import { type EmbeddedPlace, layPlace, nobody, sharedFolder } from './embedded-place.ts'
import { runningServer, stopServer } from './embedded-server.ts'
import { joinUsers } from './embedded-users.ts'
import { isAlive } from './process-life.ts'

/**
 * The tests' own place: named after the process that runs them, gone when it ends.
 *
 * Outside the clone: its path must be short enough for a socket, and readable by `nobody`.
 */
export function testPlace(pid: number, rank = 0): EmbeddedPlace {
  const folder = join(above(), `parvis-test-${pid}-${rank}`)
  return isRoot()
    ? { folder, runner: nobody, programs: join(sharedFolder, 'programs') }
    : { folder, runner: null, programs: join(folder, 'programs') }
}

const isRoot = (): boolean => process.getuid?.() === 0
const above = (): string => (isRoot() ? join(sharedFolder, 'tests') : tmpdir())

/** The variable by which the tests' processes know whose place they share. */
export const placeVariable = 'PARVIS_TEST_PLACE'

/**
 * Before all tests: reserves the place, without starting anything. The first test that asks for a
 * database starts the server; those that ask for none do not pay for it.
 */
export async function setup(): Promise<() => Promise<void>> {
  await forgetDeadRuns()
  const place = testPlace(process.pid)
  layPlace(place)
  await joinUsers(place)
  process.env[placeVariable] = String(process.pid)
  return () => forgetRun(place)
}

/** A run killed half-way leaves its server and its folder: the next one tidies. */
async function forgetDeadRuns(): Promise<void> {
  if (!existsSync(above())) return
  for (const name of readdirSync(above())) {
    const [pid, rank] =
      name
        .match(/^parvis-test-(\d+)-(\d+)$/)
        ?.slice(1)
        .map(Number) ?? []
    if (pid === undefined || (isAlive(pid) && pid !== process.pid)) continue
    const place = testPlace(pid, rank)
    // In a folder open to all, only ours is ours to remove.
    if (statSync(place.folder).uid === ownerOf(place)) await forgetRun(place)
  }
}

const ownerOf = (place: EmbeddedPlace): number => place.runner?.uid ?? process.getuid?.() ?? 0

async function forgetRun(place: EmbeddedPlace): Promise<void> {
  const server = existsSync(dataFolder(place)) ? runningServer(place) : null
  if (server !== null) await stopServer(server, 'at once')
  rmSync(place.folder, { recursive: true, force: true, maxRetries: 5 })
}
