import { z } from 'zod'

/**
 * The archive of a town: a gzip stream of the word `PARVIS 1` and frames. Each frame is one letter,
 * a length on 4 bytes (big-endian) and that many bytes: JSON, or raw bytes for rows and files.
 *
 * H header · then, for each table, T name and columns, R rows (`COPY` text), t count ·
 * S sequences · then, for each file, F name and size, B bytes, f · Z the SHA-256 of all before it.
 *
 * No program of PostgreSQL's is needed to write or read it, whatever its version from 15.
 */
export const magic = Buffer.from('PARVIS 1\n')

/** Longer rows are cut into several frames; a longer frame is damage, not data. */
export const mostFrameBytes = 16 * 1024 * 1024

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()

const contents = {
  H: z.object({
    madeAt: z.string(),
    server: z.string(),
    /** Votes whose ballots it still links to their voters: it must be gone before they are opened. */
    votes: z.array(z.string()).optional(),
    migrations: z.array(z.object({ number: z.int(), name: z.string(), sha256 })),
  }),
  T: z.object({ table: z.string(), columns: z.array(z.string()) }),
  t: z.object({ rows: count }),
  S: z.array(z.object({ sequence: z.string(), last: z.string(), isCalled: z.boolean() })),
  F: z.object({ file: sha256, bytes: count }),
  f: z.object({}),
  Z: z.object({ sha256, tables: count, rows: count, files: count }),
} as const
type Contents = typeof contents

export type ArchiveHeader = z.infer<Contents['H']>
export type ArchiveTable = z.infer<Contents['T']>
export type ArchiveSequences = z.infer<Contents['S']>
export type ArchiveCounts = Pick<z.infer<Contents['Z']>, 'tables' | 'rows' | 'files'>

type TalkingFrame = {
  [Kind in keyof Contents]: { readonly kind: Kind; readonly content: z.infer<Contents[Kind]> }
}[keyof Contents]

/** One frame, as it was written or read. */
export type ArchiveFrame = TalkingFrame | { readonly kind: 'R' | 'B'; readonly bytes: Buffer }

/** A frame as bytes. */
export function frameBytes(frame: ArchiveFrame): Buffer {
  const body = 'bytes' in frame ? frame.bytes : Buffer.from(JSON.stringify(frame.content))
  const head = Buffer.alloc(5)
  head.write(frame.kind, 0, 'latin1')
  head.writeUInt32BE(body.length, 1)
  return Buffer.concat([head, body])
}

/** A frame read back. @throws ArchiveRefused */
export function frameOf(kind: string, body: Buffer): ArchiveFrame {
  if (kind === 'R' || kind === 'B') return { kind, bytes: body }
  if (!isKind(kind)) throw new ArchiveRefused('damaged')
  try {
    const content: unknown = contents[kind].parse(JSON.parse(body.toString()))
    // The schema of that kind has just accepted it.
    return { kind, content } as TalkingFrame
  } catch {
    throw new ArchiveRefused('damaged')
  }
}

const isKind = (kind: string): kind is keyof Contents => Object.hasOwn(contents, kind)

const sentences = {
  'not-an-archive': 'Ce n’est pas une sauvegarde de Parvis.',
  truncated: 'La sauvegarde est incomplète : sa fin manque.',
  damaged: 'La sauvegarde est abîmée : son contenu n’est pas celui qui a été écrit.',
  'from-a-newer-version':
    'La sauvegarde vient d’une version de Parvis plus récente que celle-ci. Mettez Parvis à jour, puis recommencez.',
  'from-another-version':
    'La sauvegarde vient d’une version de Parvis dont les migrations ne sont pas les nôtres.',
} as const

/** An archive that cannot be restored; nothing was changed. */
export class ArchiveRefused extends Error {
  readonly code = 'archive-refused'
  /** The person at the keyboard has another file to give. */
  readonly exitCode = 2
  readonly reason: keyof typeof sentences
  constructor(reason: keyof typeof sentences, options?: ErrorOptions) {
    super(sentences[reason], options)
    this.reason = reason
  }
}
