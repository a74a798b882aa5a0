import { createHash } from 'node:crypto'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ArchiveFrame, ArchiveRefused, frameOf, magic, mostFrameBytes } from './archive.ts'

/**
 * Reads an archive frame by frame. The seal is checked at the end: until the last frame has come,
 * nothing that was read may be kept.
 *
 * @throws ArchiveRefused  not an archive, truncated, damaged
 */
export async function* readArchive(source: Readable): AsyncGenerator<ArchiveFrame> {
  const seal = createHash('sha256')
  const bytes = byteReader(unzipped(source))

  const opening = await bytes.take(magic.length)
  if (opening === null || !opening.equals(magic)) throw new ArchiveRefused('not-an-archive')
  seal.update(opening)

  for (;;) {
    const head = await bytes.take(5)
    if (head === null) throw new ArchiveRefused('truncated')
    const length = head.readUInt32BE(1)
    if (length > mostFrameBytes) throw new ArchiveRefused('damaged')
    const body = await bytes.take(length)
    if (body === null) throw new ArchiveRefused('truncated')

    const frame = frameOf(head.toString('latin1', 0, 1), body)
    if (frame.kind === 'Z') {
      if (frame.content.sha256 !== seal.digest('hex')) throw new ArchiveRefused('damaged')
      if ((await bytes.take(1)) !== null) throw new ArchiveRefused('damaged')
      yield frame
      return
    }
    seal.update(head).update(body)
    yield frame
  }
}

/** The bytes inside the gzip; its own complaints told in our words. */
async function* unzipped(source: Readable): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  let failure: unknown
  // Not awaited: it ends with the reading below, which the errors of both reach.
  pipeline(source, gunzip, (error) => (failure = error))
  let hasBegun = false
  try {
    for await (const piece of gunzip) {
      hasBegun = true
      yield piece
    }
  } catch (error) {
    throw asRefusal(failure ?? error, hasBegun)
  } finally {
    source.destroy()
  }
}

function asRefusal(error: unknown, hasBegun: boolean): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'Z_BUF_ERROR') return new ArchiveRefused('truncated')
  if (code === 'Z_DATA_ERROR') return new ArchiveRefused(hasBegun ? 'damaged' : 'not-an-archive')
  return error
}

/** Hands out exact numbers of bytes, `null` when fewer are left. */
function byteReader(source: AsyncGenerator<Buffer>) {
  let pieces: Buffer[] = []
  let held = 0
  return {
    async take(length: number): Promise<Buffer | null> {
      while (held < length) {
        const next = await source.next()
        if (next.done === true) return null
        pieces.push(next.value)
        held += next.value.length
      }
      const all = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)
      pieces = [all.subarray(length)]
      held -= length
      return all.subarray(0, length)
    },
  }
}
