import type { Command } from '../../platform/commands/command.ts'
import { countCommand } from './count.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { recountCommand } from './recount.ts'

export { projectIdsIn } from './project-ids.ts'

export const budgetCommands: readonly Command[] = [
  countCommand,
  importCommand,
  exportCommand,
  recountCommand,
]
