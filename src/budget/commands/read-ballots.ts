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
import { withheldMeta } from '../rules/exported-ballots.ts'

/** The ballots of a file, and which file it was. */
export type ReadBallots = PbElection & { readonly origin: PbOrigin }

/**
 * Reads the ballots of a file, or of standard input for `-`, and says what is odd in them.
 * @throws CommandRefused  the file is not there, not a `.pb`, or its ballots are withheld
 */
export async function readBallots(path: string, terminal: Terminal): Promise<ReadBallots> {
  const name = path === '-' ? 'entrée standard' : path
  const read = await readOrRefuse(name, path, terminal)
  if (areWithheld(read)) throw new CommandRefused(`${name} : ${withheldText}`)
  return read
}

async function readOrRefuse(name: string, path: string, terminal: Terminal): Promise<ReadBallots> {
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

/** Told by a line of META: a file of somebody else with no ballots is another matter. */
const areWithheld = ({ meta }: PbElection): boolean =>
  meta.some(([key, value]) => key === withheldMeta[0] && value === withheldMeta[1])

const withheldText =
  'les bulletins de cette liste ne sont pas publiés un par un, car ils sont moins de cinq : chacun pourrait dire ce qu’une personne a voté. Le fichier donne les voix de chaque projet. Avec la règle « Les plus soutenus d’abord », le compte se refait à la main.'
