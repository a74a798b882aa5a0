import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { EmbeddedPlace } from './embedded-place.ts'
import type { ServerPrograms } from './embedded-programs.ts'
import { isAlive } from './process-life.ts'

/** The embedded PostgreSQL could not be made or started; the message ends with its own words. */
export class EmbeddedFailed extends Error {
  readonly code = 'embedded-failed'
}

export const dataFolder = (place: EmbeddedPlace): string => join(place.folder, 'data')

/** The major version that wrote the data there, `null` when there is none yet. */
export function clusterMajor(place: EmbeddedPlace): number | null {
  const file = join(dataFolder(place), 'PG_VERSION')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null
}

/** The password of the only role, `parvis`: written at creation, readable by us alone. */
export const clusterPassword = (place: EmbeddedPlace): string =>
  readFileSync(join(place.folder, 'password'), 'utf8').trim()

/**
 * Makes the data folder: UTF-8, French order of words (« école » between « eau » and « zoo »).
 *
 * Made under another name, then renamed: cut short at any moment, it is not there at all.
 *
 * @throws EmbeddedFailed
 */
export async function makeCluster(programs: ServerPrograms, place: EmbeddedPlace): Promise<void> {
  forgetDrafts(place)
  layPassword(place)

  const draft = join(place.folder, `data.draft-${process.pid}`)
  // Accents are lower-cased right only under a UTF-8 type of characters; old systems lack this one.
  const first = await initialise(programs, place, draft, 'C.UTF-8')
  if (first !== null) {
    rmSync(draft, { recursive: true, force: true })
    const second = await initialise(programs, place, draft, 'C')
    if (second !== null)
      throw new EmbeddedFailed(`La base de données n’a pas pu être créée.\n${second}`)
  }

  try {
    renameSync(draft, dataFolder(place))
  } catch (error) {
    // Another process was faster: its folder is as good as ours.
    rmSync(draft, { recursive: true, force: true })
    if (clusterMajor(place) === null) throw error
  }
}

/** Two first starts at once agree on one password: a hard link is made once, by one of them. */
function layPassword(place: EmbeddedPlace): void {
  const file = join(place.folder, 'password')
  if (existsSync(file)) return
  const draft = `${file}.draft-${process.pid}`
  writeFileSync(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  if (place.runner !== null) chownSync(draft, place.runner.uid, place.runner.gid)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}

/** Removes what processes killed in the middle of a creation left behind. */
function forgetDrafts(place: EmbeddedPlace): void {
  for (const name of readdirSync(place.folder)) {
    const maker = /\.draft-(\d+)$/.exec(name)?.[1]
    if (maker !== undefined && !isAlive(Number(maker)))
      rmSync(join(place.folder, name), { recursive: true, force: true })
  }
}

/** @returns what initdb complained of, `null` when all went well */
async function initialise(
  programs: ServerPrograms,
  place: EmbeddedPlace,
  draft: string,
  characters: string,
): Promise<string | null> {
  const words = [
    `--pgdata=${draft}`,
    '--username=parvis',
    `--pwfile=${join(place.folder, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=fr',
    '--locale=C',
    `--lc-ctype=${characters}`,
    '--no-instructions',
  ]
  return new Promise((resolve) => {
    const initdb = spawn(join(programs.folder, 'initdb'), words, {
      ...runAs(place),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    initdb.stdout.on('data', (piece) => (said += piece))
    initdb.stderr.on('data', (piece) => (said += piece))
    initdb.on('error', (error) => resolve(error.message))
    initdb.on('close', (status) => resolve(status === 0 ? null : said.trim()))
  })
}

/** How the server's programs are run: by its user, from a folder that user can enter. */
export const runAs = (place: EmbeddedPlace) => ({
  ...(place.runner ?? {}),
  cwd: place.folder,
  env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
})
