import type { Command } from '../../platform/commands/command.ts'
import { orderCommand, type ProjectIdsIn } from './order.ts'
import { sealCommand } from './seal.ts'

/** @param projectIdsIn  how the projects of a `.pb` file are read: the budget knows, we do not */
export const sortitionCommands = ({
  projectIdsIn,
}: {
  readonly projectIdsIn: ProjectIdsIn
}): readonly Command[] => [sealCommand, orderCommand(projectIdsIn)]
