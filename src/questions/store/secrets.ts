import { createHash, createHmac, randomBytes } from 'node:crypto'
import { cardCodeOf, typedCode } from '../../people/index.ts'
import { installationSecret } from '../../platform/files/index.ts'

/**
 * The secret of an asker's follow page: 256 bits, made from the installation's secret so that each
 * mail may carry it, while the database keeps only its hash.
 */
export const followSecretOf = (asker: string): string =>
  createHmac('sha256', installationSecret()).update(`question follow\n${asker}`).digest('base64url')

export const followHash = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Shown once, for who comes back with her number. */
export function newFollowCode(): string {
  const code = cardCodeOf(randomBytes(64))
  return code ?? newFollowCode()
}

/** What the database keeps of a code: without the installation's secret nobody tries them all. */
export const followCodeHash = (code: string): Buffer =>
  createHmac('sha256', installationSecret())
    .update(`question code\n${typedCode(code)}`)
    .digest()
