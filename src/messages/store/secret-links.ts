import { timingSafeEqual } from 'node:crypto'
import { ownSecret } from '../../platform/files/index.ts'

/** What a link lets its holder do, without an account. */
export type LinkPurpose = 'confirm' | 'end' | 'follower'

/** The secret of a link, which nothing keeps: whoever steals the database can follow none. */
export const linkSecret = (purpose: LinkPurpose, id: string): string =>
  ownSecret(`message ${purpose}`, id)

export function isLinkSecret(purpose: LinkPurpose, id: string, secret: string): boolean {
  const [wanted, given] = [Buffer.from(linkSecret(purpose, id)), Buffer.from(secret)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
