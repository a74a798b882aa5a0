import type { Command } from '../../platform/commands/command.ts'
import { checkKeyCommand } from './check-key.ts'
import { keyCommand } from './key.ts'
import { openBallotsCommand } from './open.ts'

/** The key of a vote at the command line. */
export const votingCommands: readonly Command[] = [keyCommand, checkKeyCommand, openBallotsCommand]
