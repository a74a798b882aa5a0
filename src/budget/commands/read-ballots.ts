import { CommandRefused, type Terminal } from '../../platform/commands/command.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'
import {
  explainPbError,
  explainPbWarning,
  openPb,
  type PbElection,
  PbError,
  type PbOrigin,
  readPbElection,
} from '../pb/index.ts'

/** The ballots of a file, and which file it was. */
export type ReadBallots = PbElection & { readonly origin: PbOrigin }

/**
 * Reads the ballots of a file, or of standard input for `-`, and says what is odd in them.
 * @throws CommandRefused  the file is not there, or not a `.pb`
 */
export async function readBallots(path: string, terminal: Terminal): Promise<ReadBallots> {
  const name = path === '-' ? 'entrée standard' : path
  try {
    const read = await readPbElection(openPb(path, terminal.in))
    for (const warning of read.warnings) {
      terminal.err.write(`Attention, ${name} : ${explainPbWarning(warning)}\n`)
    }
    return read
  } catch (error) {
    if (error instanceof PbError) throw new CommandRefused(`${name} : ${explainPbError(error)}`)
    throw fileRefusal(name, error)
  }
}
