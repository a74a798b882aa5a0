/** Who asks, for one body. */
export interface Standing {
  /** She sits there today, or animates. */
  readonly isSeated: boolean
  /** She is of the participation office. */
  readonly isOfficer: boolean
}

/** Drafts of a body are read by those who sit there, and by the officers who prepare its meetings. */
export const mayReadDrafts = ({ isSeated, isOfficer }: Standing): boolean => isSeated || isOfficer

/** And written by the same: an officer types what a member dictates. */
export const mayWriteDrafts = mayReadDrafts
