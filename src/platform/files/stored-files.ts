import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { DiskFull } from '../database/index.ts'

/** The SHA-256 of a file’s bytes, 64 hexadecimal digits: its name in the store. */
export type FileHash = string & { readonly fileHash: unique symbol }

/** The store holds no file of that content. */
export class FileMissing extends Error {
  readonly code = 'file-missing'
}

/**
 * Where files are kept, by their content: the same photo sent twice is kept once, and what a hash
 * names never changes. A folder here; an S3 bucket answers the same questions.
 */
export interface StoredFiles {
  /** Keeps the bytes; once it answers, they survive a power cut. @throws DiskFull */
  readonly keep: (content: Readable | Uint8Array) => Promise<KeptFile>
  readonly has: (hash: FileHash) => Promise<boolean>
  /** @throws FileMissing */
  readonly read: (hash: FileHash) => Promise<Readable>
  /** Forgets the file; nothing happens when there is none. */
  readonly forget: (hash: FileHash) => Promise<void>
}

export interface KeptFile {
  readonly hash: FileHash
  readonly bytes: number
}

export const isFileHash = (text: string): text is FileHash => /^[0-9a-f]{64}$/.test(text)

/** A store in a folder of this machine, made when the first file comes. */
export function filesIn(folder: string): StoredFiles {
  // Two letters a folder: a town's 100,000 photos make 256 folders of 400.
  const placeOf = (hash: FileHash): string => join(folder, hash.slice(0, 2), hash)
  return {
    keep: (content) => keep(folder, placeOf, content).catch(nameFullDisk),
    has: (hash) => isThere(placeOf(hash)),
    async read(hash) {
      if (!(await isThere(placeOf(hash)))) throw new FileMissing(`Fichier absent : ${hash}`)
      return createReadStream(placeOf(hash))
    },
    forget: (hash) => rm(placeOf(hash), { force: true }),
  }
}

/** Written under another name, flushed, then renamed: a file of the store is whole or not there. */
async function keep(
  folder: string,
  placeOf: (hash: FileHash) => string,
  content: Readable | Uint8Array,
): Promise<KeptFile> {
  const draft = join(folder, 'drafts', randomBytes(12).toString('hex'))
  await mkdir(dirname(draft), { recursive: true })
  try {
    const kept = await writeDraft(draft, content)
    const place = placeOf(kept.hash)
    if (await isThere(place)) return kept
    await mkdir(dirname(place), { recursive: true })
    await rename(draft, place)
    // The name is a line of its folder: it too must reach the disk.
    await flush(dirname(place))
    return kept
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeDraft(draft: string, content: Readable | Uint8Array): Promise<KeptFile> {
  const digest = createHash('sha256')
  let bytes = 0
  const file = await open(draft, 'wx', 0o600)
  try {
    for await (const piece of content instanceof Uint8Array ? [content] : content) {
      digest.update(piece)
      bytes += piece.byteLength
      await file.writeFile(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  const hash = digest.digest('hex')
  if (!isFileHash(hash)) throw new TypeError(hash)
  return { hash, bytes }
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

function nameFullDisk(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    throw new DiskFull('Le disque des fichiers est plein.', { cause: error })
  throw error
}
