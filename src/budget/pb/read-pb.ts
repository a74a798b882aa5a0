import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { electionReceiver, type PbElection } from './election-receiver.ts'
import { fileCollector } from './parse-pb.ts'
import { excerpt, PbError } from './pb-error.ts'
import type { PbFile, PbReceiver } from './pb-file.ts'
import { pbLimits } from './pb-limits.ts'
import { type PbParser, pbParser } from './pb-parser.ts'

/** Bytes of a `.pb` or of a `.pb.gz`, cut anywhere: a file, an upload, standard input. */
export type PbSource = AsyncIterable<Uint8Array | string>

/** By which anyone can tell that two people hold the same file. Of the bytes once unfolded. */
export interface PbOrigin {
  readonly sha256: string
  readonly bytes: number
}

/** Opens a file, or standard input for `-`. A file that is not there fails at the first read. */
export const openPb = (path: string, standardInput: Readable): Readable =>
  path === '-' ? standardInput : createReadStream(path)

/** Reads a whole file and holds each field of it. @throws PbError  also above 40 MB */
export async function readPb(source: PbSource): Promise<PbFile> {
  const { receiver, file } = fileCollector()
  await receivePb(source, receiver)
  return file()
}

/** Reads an election without holding its file: 200 MB go through. @throws PbError */
export async function readPbElection(
  source: PbSource,
): Promise<PbElection & { readonly origin: PbOrigin }> {
  const { receiver, result } = electionReceiver()
  const origin = await receivePb(source, receiver)
  return { ...result(), origin }
}

/** Hands each row to the receiver as it comes. @throws PbError, and whatever the source throws */
export async function receivePb(source: PbSource, receiver: PbReceiver): Promise<PbOrigin> {
  const parser = pbParser(receiver)
  const hash = createHash('sha256')
  let bytes = 0
  let unfinished: Buffer[] = []

  for await (const chunk of unfolded(source)) {
    hash.update(chunk)
    bytes += chunk.length
    const cut = chunk.lastIndexOf(lineFeed) + 1
    if (cut === 0) {
      unfinished.push(chunk)
      checkLength(unfinished, parser)
      continue
    }
    // Only whole lines are decoded: no character is ever cut in two.
    pushBytes(parser, Buffer.concat([...unfinished, chunk.subarray(0, cut)]))
    unfinished = [chunk.subarray(cut)]
  }
  pushBytes(parser, Buffer.concat(unfinished))
  parser.end()
  return { sha256: hash.digest('hex'), bytes }
}

const lineFeed = 0x0a

/** The bytes themselves, unfolded when they begin as gzip does: a name may lie, or be `-`. */
async function* unfolded(source: PbSource): AsyncGenerator<Buffer, void, undefined> {
  const chunks = buffersOf(source)
  const start: Buffer[] = []
  let size = 0
  while (size < 2) {
    const { done, value } = await chunks.next()
    if (done === true) break
    start.push(value)
    size += value.length
  }

  const isGzip = Buffer.concat(start).subarray(0, 2).equals(gzipMark)
  if (isGzip) yield* gunzipped(followed(start, chunks))
  else yield* followed(start, chunks)
}

const gzipMark = Buffer.from([0x1f, 0x8b])

async function* buffersOf(source: PbSource): AsyncGenerator<Buffer, void, undefined> {
  for await (const chunk of source) {
    yield typeof chunk === 'string'
      ? Buffer.from(chunk)
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
}

async function* followed(
  start: readonly Buffer[],
  rest: AsyncGenerator<Buffer, void, undefined>,
): AsyncGenerator<Buffer, void, undefined> {
  yield* start
  yield* rest
}

async function* gunzipped(folded: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const gunzip = createGunzip({ chunkSize: 65_536 })
  // A failure of either end reaches the loop below through `gunzip`; nothing is left to do here.
  pipeline(Readable.from(folded), gunzip, () => {})
  try {
    for await (const chunk of gunzip) yield chunk
  } catch (error) {
    if (isGzipFault(error)) throw new PbError('broken-gzip', null)
    throw error
  }
}

const isGzipFault = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^Z_/.test(String(error.code))

function pushBytes(parser: PbParser, bytes: Buffer): void {
  if (!isUtf8(bytes)) throw wrongEncoding(bytes, parser.lines())
  parser.push(bytes.toString('utf8'))
}

/** A character is three bytes at most for each unit of a JavaScript text. */
function checkLength(unfinished: readonly Buffer[], parser: PbParser): void {
  let size = 0
  for (const chunk of unfinished) size += chunk.length
  if (size <= 3 * pbLimits.lineCharacters) return
  throw new PbError('line-too-long', parser.lines() + 1, { limit: pbLimits.lineCharacters })
}

/** Says on which line, and how the line would read in the encoding of old spreadsheets. */
function wrongEncoding(bytes: Buffer, linesBefore: number): PbError {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return new PbError('utf-16', linesBefore + 1)

  let line = linesBefore
  let start = 0
  for (;;) {
    const end = bytes.indexOf(lineFeed, start)
    const text = bytes.subarray(start, end === -1 ? bytes.length : end)
    line += 1
    if (!isUtf8(text)) return new PbError('not-utf8', line, { found: aroundFault(text) })
    start = end + 1
  }
}

function aroundFault(text: Buffer): string {
  const readable = text.toString('utf8')
  const fault = Buffer.byteLength(readable.slice(0, readable.indexOf('\uFFFD')))
  const around = text.subarray(Math.max(0, fault - 20), fault + 20)
  return excerpt(new TextDecoder('windows-1252').decode(around).trim())
}
