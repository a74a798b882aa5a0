import type { Authenticity } from './authentication.ts'
import type { AutomaticKind } from './automatic.ts'
import { domainOf } from './mail.ts'

/** Whose reply address it is, as the module that gave it says. */
export interface Expected {
  /** The mailbox it was given to. */
  readonly address: string
  /** Anybody of the same domain may answer for it: a department has several agents. */
  readonly isWholeDomain: boolean
  /** It serves no more: the mail is read by an officer. */
  readonly isOver: boolean
}

/** Why an officer reads a mail before anything happens. */
export type QuarantineReason =
  | 'unproven'
  | 'unknown-server'
  | 'stranger'
  | 'over'
  | 'no-such-address'
  | 'too-many'
  | 'empty'
  | 'not-now'

export type DropReason = AutomaticKind | 'twice'

export type Fate =
  | { readonly kind: 'dropped'; readonly why: DropReason }
  | { readonly kind: 'quarantined'; readonly why: QuarantineReason }
  | { readonly kind: 'new' }
  | { readonly kind: 'reply' }

/** What is known of a mail when its fate is decided. */
export interface MailFacts {
  readonly from: string | null
  readonly automatic: AutomaticKind | null
  readonly authenticity: Authenticity
  readonly hasWords: boolean
  /** The tag of the address it came to, and whose it is; `null` for the plain address. */
  readonly tag: { readonly expected: Expected | null } | null
  /** One more from this sender today is still among those a person writes. */
  readonly isWithinLimit: boolean
}

/**
 * What becomes of a mail. Nothing but a mail that its domain vouches for changes a state; everything
 * doubtful waits for an officer; what machines send is set aside, and stays to be read for a while.
 */
export function fateOf(facts: MailFacts): Fate {
  const { from, automatic, authenticity, hasWords, tag, isWithinLimit } = facts
  const wait = (why: QuarantineReason): Fate => ({ kind: 'quarantined', why })
  if (automatic !== null) return { kind: 'dropped', why: automatic }
  if (!isWithinLimit) return wait('too-many')
  if (from === null || authenticity === 'unproven') return wait('unproven')
  if (authenticity === 'unknown') return wait('unknown-server')
  if (!hasWords) return wait('empty')
  if (tag === null) return { kind: 'new' }
  if (tag.expected === null) return wait('no-such-address')
  if (!isExpected(from, tag.expected)) return wait('stranger')
  return tag.expected.isOver ? wait('over') : { kind: 'reply' }
}

const isExpected = (from: string, { address, isWholeDomain }: Expected): boolean =>
  isWholeDomain
    ? domainOf(from) === domainOf(address)
    : from.toLowerCase() === address.toLowerCase()
