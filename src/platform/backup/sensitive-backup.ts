import type { Database } from '../database/database.ts'

/** What a module knows of a backup that should not be kept as long as others. */
export interface SensitiveContent {
  /** As its page names it: « Budget participatif 2026 ». */
  readonly names: readonly string[]
  /** Why, and until when, for who makes the backup. */
  readonly sentences: readonly string[]
}

/**
 * Told of each backup by who makes it: before the first byte, so that a backup cut at its very end
 * is known too.
 */
export interface BackupWatch {
  /** @param place  where the file will be on this machine; `null` for the standard output */
  readonly begins: (db: Database, place: string | null, now: Date) => Promise<WatchedBackup>
}

export interface WatchedBackup {
  /** `null` when it may be kept as any other. */
  readonly content: SensitiveContent | null
  /** The file is whole. */
  readonly ends: (sha256: string) => Promise<void>
  /** Nothing was written. */
  readonly fails: () => Promise<void>
}

/** Every backup may be kept as long as one likes. */
export const unwatched: BackupWatch = {
  begins: async () => ({ content: null, ends: async () => {}, fails: async () => {} }),
}
