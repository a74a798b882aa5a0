import { createHash } from 'node:crypto'
import { canonical, type Payload } from './canonical.ts'
import type { Subject } from './event.ts'

/** 32 bytes. */
export type Digest = Buffer

/** What a link covers besides the one before it. */
export interface Chained {
  /** Place in the chain, from 1, without a hole. */
  readonly seq: number
  readonly type: string
  readonly subject: Subject
  readonly at: string
  readonly payloadDigest: Digest
}

/** The link before the first: 32 zero bytes. */
export const firstLink: Digest = Buffer.alloc(32)

/**
 * `sha256(salt ‖ canonical payload)`.
 *
 * The salt, 16 bytes of chance erased with the payload, keeps anybody from finding a short payload
 * back by trying them all.
 */
export const payloadDigest = (payload: Payload, salt: Buffer): Digest =>
  createHash('sha256').update(salt).update(canonical(payload)).digest()

/**
 * `sha256(previous link ‖ payload digest ‖ canonical {at, seq, subject, type})`.
 *
 * The first two have a fixed length: no two entries can be written the same.
 */
export function linkAfter(previous: Digest, entry: Chained): Digest {
  const { at, seq, subject, type } = entry
  const said = canonical({ at, seq, subject: { id: subject.id, kind: subject.kind }, type })
  return createHash('sha256').update(previous).update(entry.payloadDigest).update(said).digest()
}
