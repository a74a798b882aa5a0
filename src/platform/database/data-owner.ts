import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { birthMark, isAlive } from './process-life.ts'

/** Another process serves the town from this very folder. The message is for the person who tried. */
export class AlreadyServed extends Error {
  readonly code = 'already-served'
  /** The person is asked to do something else: as for bad input. */
  readonly exitCode = 2
}

/** What the file says of who serves the town. */
interface Owner {
  readonly pid: number
  readonly birth: string
  readonly address: string
}

/**
 * Takes the clone's data for one server of pages: with an embedded database there is one at a time.
 *
 * @param address  where it answers: told to whoever comes second
 * @returns to call when the server ends; after `kill -9` the next owner sees that nobody lives there
 * @throws AlreadyServed
 */
export function ownData(root: string, address: string): () => void {
  const file = join(root, 'var', 'served-by.json')
  mkdirSync(join(root, 'var'), { recursive: true })

  const us = { pid: process.pid, birth: birthMark(process.pid), address }
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(us))
  try {
    take(file, draft)
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true })
  }
}

/** A hard link is made by one process only, whoever else tries at the same moment. */
function take(file: string, draft: string): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      linkSync(draft, file)
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const owner = readOwner(file)
    if (owner !== null && isStillThere(owner)) throw new AlreadyServed(sentence(owner))
    forget(file, owner)
  }
}

/** Set aside before it is removed: another newcomer may just have taken the place of the dead one. */
function forget(file: string, dead: Owner | null): void {
  const aside = `${file}.${process.pid}.dead`
  try {
    renameSync(file, aside)
    if (readOwner(aside)?.pid !== dead?.pid) linkSync(aside, file)
  } catch {
    // Somebody else did it first; the next attempt looks again.
  } finally {
    rmSync(aside, { force: true })
  }
}

const isStillThere = ({ pid, birth }: Owner): boolean =>
  pid !== process.pid && isAlive(pid) && birthMark(pid) === birth

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const sentence = ({ pid, address }: Owner): string =>
  `Parvis tourne déjà à partir de ce dossier : ${address} (processus ${pid}). Arrêtez-le d’abord, ou utilisez un autre dossier.`
