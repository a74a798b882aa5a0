/** A backup made before the separation of a vote: with the key, it says who voted what. */
export interface BallotBackup {
  readonly id: string
  readonly madeAt: string
  /** On this machine; `null` when it went elsewhere at once. */
  readonly place: string | null
  readonly sha256: string | null
  readonly deletedAt: string | null
  readonly copiesDestroyedAt: string | null
  /** Whether the file is still where it was written. */
  readonly isThere: boolean
}

/**
 * Backups that keep the ballots of a vote closed: one whose file is still here, or of which nobody
 * said that no copy is left elsewhere.
 *
 * @param confirmed  those of which the vote officer says it now
 */
export const backupsLeft = (
  backups: readonly BallotBackup[],
  confirmed: ReadonlySet<string> = new Set(),
): readonly BallotBackup[] =>
  backups.filter(
    ({ id, isThere, copiesDestroyedAt }) =>
      isThere || (copiesDestroyedAt === null && !confirmed.has(id)),
  )
