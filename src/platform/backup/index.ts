import type { Command } from '../commands/command.ts'
import { backupCommand } from './backup-command.ts'
import { shelfIn } from './file-shelf.ts'
import type { FileColumn } from '../files/index.ts'
import { filesCheck } from './files-check.ts'
import { foreignKeysCheck } from './foreign-keys-check.ts'
import { restoreCommand } from './restore-command.ts'
import { type BackupWatch, unwatched } from './sensitive-backup.ts'
import type { SoundnessCheck } from './soundness-check.ts'
import { verifyCommand } from './verify-command.ts'

export { ArchiveRefused } from './archive.ts'
export { backupTown } from './backup-town.ts'
export { type FileShelf, shelfIn } from './file-shelf.ts'
export { emptyTown } from './fresh-schema.ts'
export { counted } from './progress-line.ts'
export type { BackupWatch, SensitiveContent, WatchedBackup } from './sensitive-backup.ts'
export { DatabaseNotEmpty, restoreTown } from './restore-town.ts'
export type { Soundness, SoundnessCheck } from './soundness-check.ts'

export interface KeptThings {
  /** Where files are kept: `inProject('var', 'files')`. */
  readonly filesFolder: string
  /** Every column that names a file, of all modules. */
  readonly fileColumns?: readonly FileColumn[]
  /** What modules check of their own: the journal's chain. */
  readonly checks: readonly SoundnessCheck[]
  /** Told of each backup before it is written. */
  readonly watch?: BackupWatch
}

/** `db backup`, `db restore`, `db verify`. */
export function backupCommands(kept: KeptThings): readonly Command[] {
  const files = shelfIn(kept.filesFolder)
  const checks = [...kept.checks, foreignKeysCheck, filesCheck(files, kept.fileColumns ?? [])]
  return [
    backupCommand(files, kept.watch ?? unwatched),
    restoreCommand(files),
    verifyCommand(checks),
  ]
}
