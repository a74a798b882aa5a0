/** A seed and the salt it was sealed with. */
export interface SeedAndSalt {
  readonly seed: string
  readonly salt: string
}

/** `SALT:SEED`, one text to keep and to reveal: the very text whose SHA-256 is the seal. */
export const secretText = ({ seed, salt }: SeedAndSalt): string => `${salt}:${seed}`

/**
 * Reads what `secretText` wrote; `null` when there is no salt in front: a seed said aloud, that
 * nothing sealed.
 *
 * A salt is thirty-two hexadecimal digits: an hour (`12:30`) in a seed is no salt.
 */
export function readSecretText(text: string): SeedAndSalt | null {
  const match = /^([0-9a-f]{32}):(.+)$/s.exec(text)
  if (match === null) return null
  const [, salt = '', seed = ''] = match
  return { seed, salt }
}
