import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbeddedPlace } from './embedded-place.ts'
import { birthMark, isAlive, pause } from './process-life.ts'

/**
 * Who uses the server of a place: one small file per process, so that the last to leave, and only
 * the last, stops it.
 *
 * Two processes may come and go at once. Who leaves writes `leaving` before looking for others;
 * who comes signs first, then waits while `leaving` is there. One of the two always sees the other.
 */
const usersFolder = (place: EmbeddedPlace): string => join(place.folder, 'users')
const leavingFile = (place: EmbeddedPlace): string => join(place.folder, 'leaving')

/** Signs the book. Waits for a server that is being stopped. */
export async function joinUsers(place: EmbeddedPlace): Promise<void> {
  sign(join(usersFolder(place), String(process.pid)))
  while (isStillTrue(leavingFile(place))) await pause(10)
}

/** Signs off and, when nobody is left, runs `stop`. */
export async function leaveUsers(place: EmbeddedPlace, stop: () => Promise<void>): Promise<void> {
  sign(leavingFile(place))
  try {
    rmSync(join(usersFolder(place), String(process.pid)), { force: true })
    if (otherUsers(place).length === 0) await stop()
  } finally {
    rmSync(leavingFile(place), { force: true })
  }
}

function otherUsers(place: EmbeddedPlace): readonly string[] {
  const folder = usersFolder(place)
  const users = readdirSync(folder).map((name) => join(folder, name))
  for (const user of users) if (!isStillTrue(user)) rmSync(user, { force: true })
  return users.filter(isStillTrue)
}

const sign = (file: string): void =>
  writeFileSync(file, `${process.pid} ${birthMark(process.pid)}`, { mode: 0o600 })

/** Whether the process that wrote the file is still that one, alive. */
function isStillTrue(file: string): boolean {
  try {
    const [pid, mark] = readFileSync(file, 'utf8').split(' ')
    return isAlive(Number(pid)) && birthMark(Number(pid)) === mark
  } catch {
    return false
  }
}
