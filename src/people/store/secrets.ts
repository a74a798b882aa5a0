import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { installationSecret } from '../../platform/files/index.ts'
import { signInCodeOf } from '../rules/codes.ts'

/** A secret for the browser or for paper: 256 bits, letters, figures, `-` and `_`. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Six figures, to be typed from a mail. */
export function newShortCode(): string {
  for (;;) {
    const code = signInCodeOf(randomBytes(4))
    if (code !== null) return code
  }
}

/** What the database keeps of a token: long and random, it needs no salt. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** What the database keeps of a short code: without the installation’s secret nobody tries them all. */
export const codeHash = (purpose: string, code: string): Buffer =>
  createHmac('sha256', installationSecret()).update(`${purpose}\n${code}`).digest()

export const isSameSecret = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)

/** Sealed under the installation’s secret: whoever steals the database alone cannot read it. */
export function seal(text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** @returns `null` when it was sealed elsewhere, or altered */
export function unseal(sealed: Buffer): string | null {
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(), sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  try {
    return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}

const sealingKey = (): Buffer =>
  createHmac('sha256', installationSecret()).update('sealing').digest()
