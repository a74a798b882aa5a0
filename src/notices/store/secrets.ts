import { createHash, createHmac } from 'node:crypto'
import { installationSecret } from '../../platform/files/index.ts'

/**
 * The secret of somebody's answer page: 256 bits, made from the installation's secret, so that each mail
 * and each letter may carry it while the database keeps only its hash.
 */
export const answerSecretOf = (recipient: string): string =>
  createHmac('sha256', installationSecret())
    .update(`notice answer\n${recipient}`)
    .digest('base64url')

export const answerSecretHash = (secret: string): Buffer =>
  createHash('sha256').update(secret).digest()
