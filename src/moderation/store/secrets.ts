import { createHash, createHmac } from 'node:crypto'
import { installationSecret } from '../../platform/files/index.ts'

/**
 * The secret of the page of a decision: 256 bits made from the installation’s secret, so that each mail
 * may carry it, while the database keeps only its hash.
 */
export const decisionSecretOf = (id: string): string =>
  createHmac('sha256', installationSecret())
    .update(`moderation decision\n${id}`)
    .digest('base64url')

export const decisionHash = (secret: string): Buffer => createHash('sha256').update(secret).digest()
