/** How something about a person was checked. */
export type CheckMethod = 'address' | 'desk' | 'post' | 'class' | 'franceconnect'

/** What an agent saw: a code, nothing is copied. */
export const seenThings = [
  'identity-document',
  'proof-of-address',
  'school-record',
  'known-person',
] as const
export type SeenThing = (typeof seenThings)[number]

/** Why a check is taken back. */
export const revocationReasons = ['mistake', 'moved', 'name-changed', 'asked', 'misuse'] as const
export type RevocationReason = (typeof revocationReasons)[number]

export interface Check {
  readonly id: string
  readonly level: number
  readonly method: CheckMethod
  readonly seen: SeenThing | null
  readonly verifiedAt: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly revokedWhy: RevocationReason | null
}

/** Years a check is worth: a person moves more often than she changes her name. */
export const deskCheckYears = 3
export const postCheckYears = 2
export const addressCheckYears = 2

/** Where somebody stands on the ladder, and the instant from which she stands lower. */
export interface Standing {
  readonly level: number
  readonly until: string | null
}

const isInForce = ({ revokedAt, expiresAt }: Check, at: number): boolean =>
  revokedAt === null && Date.parse(expiresAt) > at

/** 0 to 3: the best check in force; 3 when she was seen at a desk and her letter box was too. */
function levelAt(checks: readonly Check[], at: number): number {
  const inForce = checks.filter((check) => isInForce(check, at))
  const has = (method: CheckMethod) => inForce.some((check) => check.method === method)
  if (has('desk') && has('post')) return 3
  return Math.max(0, ...inForce.map(({ level }) => level))
}

/**
 * Where a person stands now (DESIGN §6), and until when.
 *
 * The end is the first instant at which one check less makes her stand lower, not the end of all.
 */
export function standingOf(checks: readonly Check[], now: Date): Standing {
  const level = levelAt(checks, now.getTime())
  if (level === 0) return { level, until: null }
  const ends = checks
    .filter((check) => isInForce(check, now.getTime()))
    .map(({ expiresAt }) => Date.parse(expiresAt))
    .sort((a, b) => a - b)
  const end = ends.find((instant) => levelAt(checks, instant) < level)
  return { level, until: end === undefined ? null : new Date(end).toISOString() }
}
