import type { Terminal } from '../../platform/commands/command.ts'
import type { ProjectId } from '../methods/election.ts'
import { readBallots } from './read-ballots.ts'

/** The ids of the projects of a `.pb` file, for those who put them in an order. @throws CommandRefused */
export async function projectIdsIn(
  path: string,
  terminal: Terminal,
): Promise<readonly ProjectId[]> {
  const { election } = await readBallots(path, terminal)
  return election.projects.map(({ id }) => id)
}
