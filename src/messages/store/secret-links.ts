import { createHmac, timingSafeEqual } from 'node:crypto'
import { installationSecret } from '../../platform/files/index.ts'

/** What a link lets its holder do, without an account. */
export type LinkPurpose = 'confirm' | 'end' | 'follower'

/**
 * The secret of a link: 256 bits that this installation alone computes, and that nothing keeps. Each
 * mail can then carry its own link, and whoever steals the database can follow none.
 */
export const linkSecret = (purpose: LinkPurpose, id: string): string =>
  createHmac('sha256', installationSecret()).update(`message ${purpose}\n${id}`).digest('base64url')

export function isLinkSecret(purpose: LinkPurpose, id: string, secret: string): boolean {
  const [wanted, given] = [Buffer.from(linkSecret(purpose, id)), Buffer.from(secret)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
