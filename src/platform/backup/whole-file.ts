import { createWriteStream } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { CommandRefused } from '../commands/command.ts'
import { DiskFull } from '../database/index.ts'
import { isAlive } from '../database/process-life.ts'

/**
 * Writes a file that is there whole or not at all: under another name, flushed, then renamed. What a
 * process killed in the middle left behind goes at the next writing.
 *
 * @param write  must end the stream
 * @throws CommandRefused  a folder absent or closed to us
 * @throws DiskFull
 */
export async function writeWhole<Outcome>(
  file: string,
  write: (out: Writable) => Promise<Outcome>,
): Promise<Outcome> {
  const path = resolve(file)
  const draft = `${path}.partial-${process.pid}`
  try {
    await forgetDrafts(path)
    // A town's whole life is inside: for its owner's eyes only.
    const outcome = await write(createWriteStream(draft, { mode: 0o600 }))
    await flush(draft)
    await rename(draft, path)
    await flush(dirname(path))
    return outcome
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw named(error, file)
  }
}

async function forgetDrafts(path: string): Promise<void> {
  const prefix = `${basename(path)}.partial-`
  for (const name of await readdir(dirname(path))) {
    const writer = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN
    if (writer > 0 && (!isAlive(writer) || writer === process.pid))
      await rm(join(dirname(path), name), { force: true })
  }
}

/** A name is a line of its folder: it too must reach the disk. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function named(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOSPC')
    return new DiskFull(`Le disque est plein : ${file} n’a pas été écrit.`, { cause: error })
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new CommandRefused(`Le dossier de ${file} n’existe pas.`, { cause: error })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new CommandRefused(`Impossible d’écrire ${file} : droits insuffisants.`, {
      cause: error,
    })
  if (code === 'EISDIR') return new CommandRefused(`${file} est un dossier.`, { cause: error })
  return error
}
