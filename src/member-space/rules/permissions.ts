import type { InsiderPart } from '../../bodies/index.ts'

/** As what somebody is in the space of a body. */
export const spaceParts = ['member', 'lead', 'officer'] as const
export type SpacePart = (typeof spaceParts)[number]

/** Who asks, for one body. */
export interface Asker {
  /** `null`: she never was of this body. */
  readonly part: InsiderPart | null
  /** She is of the participation office. */
  readonly isOfficer: boolean
}

/**
 * As what she enters: who sits in the body today or animates it, the councillors who follow it, the
 * participation office. Nobody else: not who did so until yesterday (`former`), nor anybody (`null`).
 */
export function partOf({ part, isOfficer }: Asker): SpacePart | 'former' | null {
  if (part === 'member' || part === 'lead') return part
  if (isOfficer) return 'officer'
  return part
}
