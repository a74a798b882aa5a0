import type { Command } from '../../platform/commands/command.ts'
import { backupsCommand } from './backups.ts'
import { checkKeyCommand } from './check-key.ts'
import { keyCommand } from './key.ts'
import { openBallotsCommand } from './open.ts'
import { registerCommand } from './register.ts'

/** A vote at the command line: its key, its ballots, its register. */
export const votingCommands: readonly Command[] = [
  keyCommand,
  checkKeyCommand,
  openBallotsCommand,
  registerCommand,
  backupsCommand,
]
