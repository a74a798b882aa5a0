import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type FileHash,
  FileMissing,
  filesIn,
  isFileHash,
  type StoredFiles,
} from './stored-files.ts'

let folder: string
let files: StoredFiles
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-files-'))
  files = filesIn(join(folder, 'kept'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const photo = Buffer.from('the square, at noon')

describe('A kept file', () => {
  test('is named after its content, and read back to the byte', async () => {
    const { hash, bytes } = await files.keep(photo)
    expect(hash).toBe(createHash('sha256').update(photo).digest('hex'))
    expect(bytes).toBe(19)
    expect(await buffer(await files.read(hash))).toEqual(photo)
  })

  test('comes as a stream too, and is kept once', async () => {
    const one = await files.keep(photo)
    const other = await files.keep(Readable.from([photo.subarray(0, 7), photo.subarray(7)]))
    expect(other).toEqual(one)
    expect(readdirSync(join(folder, 'kept', one.hash.slice(0, 2)))).toEqual([one.hash])
  })

  test('is not there at all when its sending breaks half-way', async () => {
    const broken = Readable.from(
      (function* () {
        yield photo
        throw new Error('the phone lost its network')
      })(),
    )
    await expect(files.keep(broken)).rejects.toThrow('lost its network')
    expect(readdirSync(join(folder, 'kept'))).toEqual(['drafts'])
    expect(readdirSync(join(folder, 'kept', 'drafts'))).toEqual([])
  })

  test('can be forgotten, twice', async () => {
    const { hash } = await files.keep(photo)
    expect(await files.has(hash)).toBe(true)
    await files.forget(hash)
    await files.forget(hash)
    expect(await files.has(hash)).toBe(false)
    await expect(files.read(hash)).rejects.toThrow(FileMissing)
  })

  test('never kept makes no folder', async () => {
    expect(await files.has('0'.repeat(64) as FileHash)).toBe(false)
    expect(existsSync(join(folder, 'kept'))).toBe(false)
  })

  test('is only asked for by a hash, never by a path', () => {
    expect(isFileHash('a'.repeat(64))).toBe(true)
    expect(isFileHash(`../${'a'.repeat(61)}`)).toBe(false)
  })
})
