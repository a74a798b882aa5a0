import type { Command } from '../../platform/commands/command.ts'
import { countCommand } from './count.ts'
import { recountCommand } from './recount.ts'

export const budgetCommands: readonly Command[] = [countCommand, recountCommand]
