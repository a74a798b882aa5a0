import type { Day } from '../../platform/kernel/day.ts'
import type { Payload } from './canonical.ts'
import { type Chained, type Digest, firstLink, linkAfter, payloadDigest } from './chain.ts'

/** An entry of the chain as it is stored. */
export interface StoredEntry extends Chained {
  readonly link: Digest
  readonly content: StoredContent
}

export type StoredContent =
  | { readonly state: 'kept'; readonly payload: Payload; readonly salt: Buffer }
  | { readonly state: 'erased' }
  | { readonly state: 'missing' }

/**
 * - `gap`: entries are missing before this one
 * - `link-broken`: the entry, or the one before it, is not what was chained
 * - `payload-altered`, `payload-missing`: the payload is not what was chained, or is lost
 * - `head-differs`: the link published that day is not the one we hold
 * - `tail-missing`: a link was published that the chain does not reach any more
 */
export type JournalFaultKind =
  | 'gap'
  | 'link-broken'
  | 'payload-altered'
  | 'payload-missing'
  | 'head-differs'
  | 'tail-missing'

export interface JournalFault {
  readonly kind: JournalFaultKind
  readonly seq: number
}

export interface PublishedHead {
  /** In the town's time zone. */
  readonly day: Day
  readonly seq: number
  /** 64 hexadecimal digits. */
  readonly link: string
}

/** Where a verification stands after some entries. */
export interface Walk {
  readonly seq: number
  readonly link: Digest
}

export const walkStart: Walk = { seq: 0, link: firstLink }

/**
 * Checks one entry against the one before it.
 *
 * After a fault the walk goes on from the stored link: one alteration is one fault, not thousands.
 */
export function step(walk: Walk, entry: StoredEntry): readonly JournalFault[] {
  const faults: JournalFault[] = []
  const note = (kind: JournalFaultKind) => faults.push({ kind, seq: entry.seq })

  if (entry.seq !== walk.seq + 1) note('gap')
  else if (!linkAfter(walk.link, entry).equals(entry.link)) note('link-broken')

  const { content } = entry
  if (content.state === 'missing') note('payload-missing')
  if (
    content.state === 'kept' &&
    !payloadDigest(content.payload, content.salt).equals(entry.payloadDigest)
  )
    note('payload-altered')
  return faults
}
