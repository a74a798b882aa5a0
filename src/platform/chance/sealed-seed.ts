import { createHash, randomBytes } from 'node:crypto'
import { type Decision, accept, refuse } from '../kernel/decision.ts'

/** Kept secret until the draw; then published whole. */
export interface SecretSeed {
  readonly seed: string
  /** Keeps anyone from trying seeds until one fits the seal, even a short one. */
  readonly salt: string
}

/** What is published before the draw: the secret can no longer be changed, nor yet be read. */
export type Seal = string

/** A secret nobody can guess, from the machine's own source: 256 bits, and 128 of salt. */
export const newSecretSeed = (): SecretSeed => ({
  seed: randomBytes(32).toString('hex'),
  salt: randomBytes(16).toString('hex'),
})

/**
 * Seals a seed: SHA-256 of the text `salt:seed`, in hexadecimal. In Python:
 * `sha256(f"{salt}:{seed}".encode()).hexdigest()`.
 *
 * The salt may not hold a colon: two secrets could then share one seal.
 */
export function sealSeed({ seed, salt }: SecretSeed): Seal {
  if (salt.includes(':')) throw new UnsealableSeed()
  return createHash('sha256').update(`${salt}:${seed}`).digest('hex')
}

/** Opens a seal that was published: yes, with the seed, or no when the secret is not the sealed one. */
export const revealSeed = (
  seal: Seal,
  secret: SecretSeed,
): Decision<
  { readonly seed: string },
  { readonly type: 'seed-revealed'; readonly seal: Seal },
  'not-the-sealed-seed'
> =>
  !secret.salt.includes(':') && sealSeed(secret) === seal.trim().toLowerCase()
    ? accept({ seed: secret.seed }, { type: 'seed-revealed', seal })
    : refuse('not-the-sealed-seed')

/**
 * The seed of a draw: the one that was sealed, then what the public added after the seal was
 * published (a lottery's numbers, words said in the room), parted by `|`.
 *
 * A seal proves that the seed has not changed since. It does not prove that its author had not tried
 * a thousand seeds before: only words that nobody could know when sealing do.
 */
export function seedOfDraw(seed: string, wordsOfThePublic: readonly string[]): string {
  const parts = [seed, ...wordsOfThePublic.map((word) => word.normalize('NFC').trim())]
  if (parts.some((part) => part.includes('|'))) throw new UnsealableSeed()
  return parts.join('|')
}

/** A separator inside a part would let two different secrets be read in one text. */
export class UnsealableSeed extends Error {
  readonly code = 'unsealable-seed'
  constructor() {
    super('A salt may not hold “:”, nor a seed or a word of the public “|”.')
  }
}
