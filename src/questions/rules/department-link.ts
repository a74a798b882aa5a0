import type { Question } from './question.ts'

/** Days a link in a mail opens its question. */
export const linkDays = 14
/** Days a browser that gave the code of a mailbox is not asked again. */
export const deviceDays = 30
/** Minutes a code is worth something, and how many times it may be typed. */
export const codeMinutes = 20
export const codeTries = 5

/** What a department was sent, beside the question as it is now. */
export interface DepartmentLink {
  readonly id: string
  /** The mailbox it was sent to. */
  readonly mailbox: string
  readonly department: string
  readonly endsAt: string
  readonly revokedAt: string | null
  /** The mailbox of the department today. */
  readonly currentMailbox: string | null
}

/** `elsewhere`: handed back, entrusted to others, or the department has another mailbox. */
export type LinkState = 'open' | 'ended' | 'revoked' | 'elsewhere'

/** Whether a link still opens its question, and why not. */
export function linkState(
  link: DepartmentLink,
  { department }: Pick<Question, 'department'>,
  now: Date,
): LinkState {
  if (link.revokedAt !== null) return 'revoked'
  if (department !== link.department || link.currentMailbox !== link.mailbox) return 'elsewhere'
  return now.getTime() < new Date(link.endsAt).getTime() ? 'open' : 'ended'
}

/**
 * Whether a new link may be asked for from an old one: it goes to the same mailbox. One that an officer
 * took back, or whose question went elsewhere, gives nothing more.
 */
export const mayRenew = (state: LinkState): boolean => state === 'ended'

/** A browser is known for a while, from the moment it gave the code. */
export const isKnownDevice = (confirmedAt: string | null, now: Date): boolean =>
  confirmedAt !== null && now.getTime() < new Date(confirmedAt).getTime() + deviceDays * 86_400_000
