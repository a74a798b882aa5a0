import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parsePb } from './parse-pb.ts'
import { PbError } from './pb-error.ts'
import { aPbText } from './pb-file.testing.ts'
import { openPb, readPb, readPbElection } from './read-pb.ts'
import { toElection } from './to-election.ts'

const inPieces = (bytes: Uint8Array, size: number): Readable => {
  const pieces: Uint8Array[] = []
  for (let start = 0; start < bytes.length; start += size)
    pieces.push(bytes.subarray(start, start + size))
  return Readable.from(pieces)
}

const text = aPbText({ projects: ['a;600;Été 😀', 'b;400;"Banc; arbre"'] })

describe('Reading the bytes of a .pb file', () => {
  test.each([1, 2, 3, 7, 1000])(
    'gives the same file in pieces of %i bytes, gzipped or not',
    async (size) => {
      const bytes = Buffer.from(text)
      expect(await readPb(inPieces(bytes, size))).toEqual(parsePb(text))
      expect(await readPb(inPieces(gzipSync(bytes), size))).toEqual(parsePb(text))
    },
  )

  test('gives at once the election that its file means, and the fingerprint of the unfolded bytes', async () => {
    const { origin, ...read } = await readPbElection(inPieces(gzipSync(text), 64))
    expect(read).toEqual(toElection(parsePb(text)))
    expect(origin).toEqual({
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
    })
  })

  test('takes standard input for a file named -', () => {
    const input = Readable.from([])
    expect(openPb('-', input)).toBe(input)
  })

  test('an absent file is a failure of the source, with its own code', async () => {
    await expect(readPb(openPb('/nowhere/at/all.pb', Readable.from([])))).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})

describe('Bytes that are not a .pb file are refused', () => {
  test('Latin-1, with the line and how it would read', async () => {
    const bytes = Buffer.from(text.replace('Été 😀', 'Café de la gare'), 'latin1')
    await expect(readPb(inPieces(bytes, 10))).rejects.toMatchObject({
      code: 'not-utf8',
      line: 7,
      facts: { found: 'a;600;Café de la gare' },
    })
  })

  test('UTF-16', async () => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    await expect(readPb(inPieces(bytes, 1000))).rejects.toMatchObject({ code: 'utf-16', line: 1 })
  })

  test('a gzip cut short, or altered', async () => {
    const folded = gzipSync(text)
    const cut = folded.subarray(0, folded.length - 12)
    await expect(readPb(inPieces(cut, 20))).rejects.toThrow(new PbError('broken-gzip', null))
    const altered = Buffer.from(folded)
    altered.writeUInt32LE(0xdeadbeef, altered.length - 8) // the checksum of what was folded
    await expect(readPb(inPieces(altered, 20))).rejects.toThrow(new PbError('broken-gzip', null))
  })

  test('nothing at all', async () => {
    await expect(readPb(Readable.from([]))).rejects.toThrow(new PbError('empty-file', null))
  })

  test('a line without end', async () => {
    async function* endless() {
      yield Buffer.from('META\nkey;value\n')
      for (;;) yield Buffer.alloc(1024 * 1024, 'x')
    }
    await expect(readPb(endless())).rejects.toMatchObject({ code: 'line-too-long', line: 3 })
  })

  test('a file too large to be held, though it may be counted', async () => {
    async function* large() {
      yield Buffer.from(aPbText({ votes: [] }).replace('voter_id;vote', 'voter_id;vote;note'))
      for (let k = 0; k < 70; k += 1) yield Buffer.from(`${k};a;${'x'.repeat(1024 * 1024)}\n`)
    }
    await expect(readPb(large())).rejects.toMatchObject({ code: 'too-large-to-hold' })
    expect((await readPbElection(large())).election.ballots).toHaveLength(70)
  })
})
