/** Who asks, for one body. */
export interface Standing {
  /** She sits there today, or animates. */
  readonly isSeated: boolean
  /** She is of the participation office. */
  readonly isOfficer: boolean
}

/**
 * Drafts of a body are read and written by those who sit there, and by the officers who prepare its
 * meetings: one types what a member dictates.
 */
export const mayDraft = ({ isSeated, isOfficer }: Standing): boolean => isSeated || isOfficer
