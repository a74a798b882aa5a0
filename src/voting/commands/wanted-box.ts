import { readFileSync } from 'node:fs'
import { CommandRefused } from '../../platform/commands/command.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'
import { openTown, type TownDatabase } from '../../platform/database/index.ts'
import type { BallotBox, BoxState } from '../rules/ballot-box.ts'
import { type KeyFileRefusal, readKeyFile, type VoteKey } from '../sealing/key-file.ts'
import { ballotBoxes, BoxMoved } from '../store/ballot-boxes.ts'

/** What the commands about a key are given: which vote, and where the key is or goes. */
export interface WantedBox {
  readonly vote: string
  readonly file: string
  readonly isRehearsal: boolean
}

/** @throws CommandRefused  a word is missing, or there is one too many */
export function wantedIn(words: readonly string[]): WantedBox {
  const { values, positionals } = readCommandLine(words, { rehearsal: { type: 'boolean' } })
  const [vote, file] = positionals
  if (vote === undefined || file === undefined || positionals.length > 2) {
    throw new CommandRefused('Donnez le nom du vote dans son adresse, puis le fichier de la clé.')
  }
  return { vote, file, isRehearsal: values.rehearsal === true }
}

/** What the state of a box keeps a command from doing, in a sentence. */
export type StateRefusals = Readonly<Partial<Record<BoxState, string>>>

/**
 * Opens the town, finds the box and does the work on it.
 *
 * @throws CommandRefused  there is no such box, or its state is among the refusals
 */
export async function withBox(
  purpose: string,
  { vote, isRehearsal }: WantedBox,
  refusals: StateRefusals,
  work: (town: TownDatabase, box: BallotBox) => Promise<number>,
): Promise<number> {
  const town = await openTown({ purpose, statementTimeoutMs: 0 })
  try {
    const box = await ballotBoxes(town.db).of({ kind: 'edition', id: vote }, { isRehearsal })
    if (box === null) throw new CommandRefused(`Aucune urne n’est préparée pour « ${vote} ».`)
    const refusal = refusals[box.state]
    if (refusal !== undefined) throw new CommandRefused(refusal)
    return await work(town, box)
  } catch (error) {
    throw error instanceof BoxMoved ? new CommandRefused(movedMeanwhile) : error
  } finally {
    await town.close()
  }
}

const movedMeanwhile =
  'Quelqu’un d’autre vient d’agir sur cette urne. Rien n’a été fait ici : regardez où en est le vote.'

const keyRefusals: Readonly<Record<KeyFileRefusal, string>> = {
  'not-a-key-file': 'Ce fichier n’est pas une clé de vote. Rien n’a été fait.',
  damaged: 'Ce fichier de clé est abîmé. Rien n’a été fait : essayez l’autre copie.',
  'another-vote': 'C’est la clé d’un autre vote. Rien n’a été fait.',
  'another-key': 'C’est une autre clé que celle de ce vote. Rien n’a été fait.',
}

/** Reads the key of a box from a file and tries it. @throws CommandRefused  it is not that key */
export async function keyIn(file: string, box: BallotBox): Promise<VoteKey> {
  const key = await readKeyFile(textOf(file), { box: box.id, publicKey: box.publicKey })
  if (typeof key === 'string') throw new CommandRefused(keyRefusals[key])
  return key
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw fileRefusal(file, error)
  }
}
