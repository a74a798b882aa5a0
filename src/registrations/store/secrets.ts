import { createHmac } from 'node:crypto'
import { installationSecret } from '../../platform/files/index.ts'

/**
 * The secret of somebody’s own page: 256 bits, made from the installation’s secret so that each mail
 * may carry it, while the database keeps only its hash.
 */
export const ownSecretOf = (registration: string): string =>
  createHmac('sha256', installationSecret())
    .update(`registration\n${registration}`)
    .digest('base64url')
