import type { Sharp } from 'sharp'
import type { FileHash, StoredFiles } from './stored-files.ts'

/** A photo ready to be kept and shown: turned upright, re-encoded, without a word of where it was taken. */
export interface ReadyPhoto {
  readonly jpeg: Buffer
  readonly width: number
  readonly height: number
}

/** Why what was sent is not shown: each has its sentence in the words of who asks. */
export type PhotoRefusal = 'not-a-photo' | 'photo-heic' | 'photo-too-large'

/** Bytes of the largest photo taken: what a phone of today makes, twice. */
export const mostPhotoBytes = 20 * 1024 * 1024

/** A bomb says 50,000 × 50,000 in a few bytes. */
const mostPixels = 100_000_000
const longestSide = 1600

/** What browsers and phones make; the content is believed, never the name of the file. */
const taken: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp'])

/**
 * Reads a photo and writes it anew: what is kept holds pixels and nothing else, neither the place and the
 * hour of EXIF nor whatever a file may hide behind its picture.
 */
export async function readyPhoto(bytes: Uint8Array): Promise<ReadyPhoto | PhotoRefusal> {
  if (bytes.length === 0) return 'not-a-photo'
  if (isHeic(bytes)) return 'photo-heic'
  // Loaded by the first photo only: a town that shows none never pays for it.
  const { default: sharp } = await import('sharp')
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
  const about = await picture.metadata().catch(() => null)
  if (about === null || !taken.has(about.format)) return 'not-a-photo'
  if (about.width * about.height > mostPixels) return 'photo-too-large'
  return written(picture).catch(() => 'not-a-photo' as const)
}

/** As it is kept beside the database. */
export interface KeptPhoto {
  readonly file: FileHash
  readonly bytes: number
  readonly width: number
  readonly height: number
}

/**
 * Writes a photo anew and keeps it by its content, before the act it is for: one that is refused
 * afterwards is named by nothing.
 */
export async function keptPhoto(
  sent: Uint8Array,
  files: StoredFiles,
): Promise<KeptPhoto | PhotoRefusal> {
  const photo = await readyPhoto(sent)
  if (typeof photo === 'string') return photo
  const { hash, bytes } = await files.keep(photo.jpeg)
  return { file: hash, bytes, width: photo.width, height: photo.height }
}

async function written(picture: Sharp): Promise<ReadyPhoto> {
  const { data, info } = await picture
    // By what EXIF says, before it is dropped.
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })
  return { jpeg: data, width: info.width, height: info.height }
}

/** What recent iPhones make: patents keep it out of most readers, ours included. */
const isHeic = (bytes: Uint8Array): boolean =>
  /^ftyp(heic|heix|hevc|mif1|msf1)/.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'))
