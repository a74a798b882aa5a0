import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A system user by number, for a server started by root: PostgreSQL refuses to run as root. */
export interface Runner {
  readonly uid: number
  readonly gid: number
}

/** Where one embedded server keeps what it owns. */
export interface EmbeddedPlace {
  /** Absolute. */
  readonly folder: string
  /** Whom the server runs as; `null` when that is simply us. */
  readonly runner: Runner | null
  /** Where PostgreSQL programs are copied to when those of the clone cannot be used in place. */
  readonly programs: string
}

/** PostgreSQL cannot keep its data where it would have to. */
export class EmbeddedPlaceRefused extends Error {
  readonly code = 'embedded-place-refused'
}

/** Outside any clone, for root only: a clone of mode 0700 cannot be read by `nobody`. */
export const sharedFolder = '/var/lib/parvis'

/** The user that owns nothing. */
export const nobody: Runner = { uid: 65534, gid: 65534 }

/**
 * The place of a clone's database: `var/pg`, or, for root, a folder of its own under
 * `/var/lib/parvis`.
 *
 * When root works in somebody's clone, that person runs the server, in `var/pg`, so that both
 * find the same town.
 */
export function embeddedPlace(root: string): EmbeddedPlace {
  const inClone = join(root, 'var', 'pg')
  if (process.getuid?.() !== 0)
    return { folder: inClone, runner: null, programs: join(inClone, 'programs') }

  const owner = statSync(root)
  const person = { uid: owner.uid, gid: owner.gid }
  if (person.uid !== 0 && canReach(person, root))
    return { folder: inClone, runner: person, programs: join(inClone, 'programs') }

  const folder = join(sharedFolder, placeName(root))
  return { folder, runner: nobody, programs: join(sharedFolder, 'programs') }
}

/**
 * One folder per clone. The mark kept in `var/` makes a clone laid anew on the same path a new
 * town, as it is for everybody but root, whose data goes away with the clone.
 */
function placeName(root: string): string {
  const markFile = join(root, 'var', 'clone-mark')
  if (!existsSync(markFile)) {
    mkdirSync(dirname(markFile), { recursive: true })
    writeFileSync(markFile, `${randomBytes(8).toString('hex')}\n`, { flag: 'wx' })
  }
  const mark = readFileSync(markFile, 'utf8').trim()
  return createHash('sha256').update(`${root}\n${mark}`).digest('hex').slice(0, 12)
}

function canReach({ uid, gid }: Runner, folder: string): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'test -x "$0"', folder], { uid, gid, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Makes the place and its rooms, closed to everybody but whom the server runs as. */
export function layPlace(place: EmbeddedPlace): void {
  try {
    for (const above of foldersAbove(place)) layFolder(above, null, 0o755)
    layFolder(place.folder, place.runner, 0o700)
    for (const room of ['socket', 'users']) layFolder(join(place.folder, room), place.runner, 0o700)
  } catch (error) {
    throw new EmbeddedPlaceRefused(
      `Impossible d’écrire dans ${place.folder} : la base de données intégrée n’a pas d’autre endroit. Indiquez un serveur PostgreSQL par DATABASE_URL, ou rendez ce dossier accessible.`,
      { cause: error },
    )
  }
}

/** What stands between the shared folder, or the clone, and the place. */
function foldersAbove({ folder }: EmbeddedPlace): readonly string[] {
  const above = dirname(folder)
  return above === sharedFolder || !above.startsWith(sharedFolder) ? [above] : [sharedFolder, above]
}

function layFolder(folder: string, runner: Runner | null, mode: number): void {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, mode)
  if (runner !== null) chownSync(folder, runner.uid, runner.gid)
}
