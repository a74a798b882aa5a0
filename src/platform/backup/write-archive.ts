import { createHash } from 'node:crypto'
import { Readable, Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type ArchiveCounts, type ArchiveFrame, frameBytes, magic } from './archive.ts'

// Level 4 costs half the time of 6 for a twentieth more bytes, on rows of text.
const gzipLevel = 4

export interface WrittenArchive extends ArchiveCounts {
  /** Of the whole file, as it is on the disk. */
  readonly sha256: string
}

/**
 * Writes the frames as an archive and closes it with its seal. Holds a few frames in memory,
 * whatever the size of the town.
 *
 * @param endsOut  false for a standard output, which others may still write to
 */
export async function writeArchive(
  frames: AsyncIterable<ArchiveFrame>,
  out: Writable,
  endsOut: boolean,
): Promise<WrittenArchive> {
  const counts = { tables: 0, rows: 0, files: 0 }
  const source = Readable.from(sealed(frames, counts), { objectMode: false })
  const whole = createHash('sha256')
  const measured = new Transform({
    transform(piece: Buffer, _encoding, done) {
      whole.update(piece)
      done(null, piece)
    },
  })
  await pipeline(source, createGzip({ level: gzipLevel }), measured, out, { end: endsOut })
  return { ...counts, sha256: whole.digest('hex') }
}

async function* sealed(
  frames: AsyncIterable<ArchiveFrame>,
  counts: { tables: number; rows: number; files: number },
): AsyncGenerator<Buffer> {
  const seal = createHash('sha256')
  const said = (bytes: Buffer): Buffer => {
    seal.update(bytes)
    return bytes
  }
  yield said(magic)
  for await (const frame of frames) {
    if (frame.kind === 'T') counts.tables += 1
    if (frame.kind === 't') counts.rows += frame.content.rows
    if (frame.kind === 'F') counts.files += 1
    yield said(frameBytes(frame))
  }
  yield frameBytes({ kind: 'Z', content: { sha256: seal.digest('hex'), ...counts } })
}
