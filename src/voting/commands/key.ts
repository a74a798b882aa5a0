import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Command, CommandRefused } from '../../platform/commands/command.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'
import { openTown, type TownDatabase } from '../../platform/database/index.ts'
import type { BallotBox } from '../rules/ballot-box.ts'
import { fingerprintOf, shownFingerprint } from '../sealing/fingerprint.ts'
import { type KeyFileRefusal, newVoteKey, readKeyFile, writeKeyFile } from '../sealing/key-file.ts'
import { ballotBoxes } from '../store/ballot-boxes.ts'

const refusals: Readonly<Record<KeyFileRefusal, string>> = {
  'not-a-key-file': 'Ce fichier n’est pas une clé de vote. Rien n’a été fait.',
  damaged: 'Ce fichier de clé est abîmé. Rien n’a été fait : essayez l’autre copie.',
  'another-vote': 'C’est la clé d’un autre vote. Rien n’a été fait.',
  'another-key': 'C’est une autre clé que celle de ce vote. Rien n’a été fait.',
}

interface Wanted {
  readonly vote: string
  readonly file: string
  readonly isRehearsal: boolean
}

function wantedIn(words: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    options: { rehearsal: { type: 'boolean' } },
  })
  const [vote, file] = positionals
  if (vote === undefined || file === undefined || positionals.length > 2) {
    throw new CommandRefused('Donnez le nom du vote dans son adresse, puis le fichier de la clé.')
  }
  return { vote, file, isRehearsal: values['rehearsal'] === true }
}

async function withBox(
  purpose: string,
  { vote, isRehearsal }: Wanted,
  work: (town: TownDatabase, box: BallotBox) => Promise<number>,
): Promise<number> {
  const town = await openTown({ purpose })
  try {
    const box = await ballotBoxes(town.db).of({ kind: 'edition', id: vote }, { isRehearsal })
    if (box === null) throw new CommandRefused(`Aucune urne n’est préparée pour « ${vote} ».`)
    if (box.state !== 'prepared') {
      throw new CommandRefused('Le vote est ouvert : sa clé ne change plus.')
    }
    return await work(town, box)
  } finally {
    await town.close()
  }
}

const keyCommand: Command = {
  name: 'voting key',
  summary: 'fabrique la clé d’un vote dans un fichier',
  help: `
Usage : parvis voting key VOTE FICHIER [--rehearsal]

Fabrique la clé d’un vote dont l’urne est préparée. La moitié privée va dans FICHIER, que seul son
propriétaire peut lire, et nulle part ailleurs ; la moitié publique va à l’urne. Un fichier qui
existe n’est jamais remplacé. Gardez deux copies, dans deux lieux.

  VOTE         le nom du vote dans son adresse : budget-participatif-2026
  --rehearsal  l’urne du vote à blanc

Exemple : parvis voting key budget-participatif-2026 /media/cle-usb/cle-2026.json`,
  async run(words, { out }) {
    const wanted = wantedIn(words)
    return withBox('voting key', wanted, async ({ db }, box) => {
      const about = { box: box.id, boxName: box.name, createdAt: new Date().toISOString() }
      const key = await newVoteKey(about)
      try {
        writeFileSync(wanted.file, await writeKeyFile(key), { mode: 0o600, flag: 'wx' })
      } catch (error) {
        throw isThere(error)
          ? new CommandRefused(`${wanted.file} existe déjà : rien n’est écrit.`)
          : fileRefusal(wanted.file, error)
      }
      await ballotBoxes(db).setKey(box, key.publicKey)
      const print = shownFingerprint(await fingerprintOf(key.publicKey))
      out.write(`Clé ${print}\nCopiez ce fichier dans un second lieu, puis essayez une copie :\n`)
      out.write(`parvis voting check-key ${wanted.vote} ${wanted.file}\n`)
      return 0
    })
  },
}

const checkCommand: Command = {
  name: 'voting check-key',
  summary: 'essaie une copie de la clé d’un vote',
  help: `
Usage : parvis voting check-key VOTE FICHIER [--rehearsal]

Vérifie qu’une copie de la clé ouvre bien ce que le vote scelle, et le note : sans cela le vote ne
peut pas s’ouvrir. Le fichier est lu, et n’est gardé nulle part.

Exemple : parvis voting check-key budget-participatif-2026 copie-2.json`,
  async run(words, { out }) {
    const wanted = wantedIn(words)
    return withBox('voting check-key', wanted, async ({ db }, box) => {
      if (box.publicKey === null) throw new CommandRefused('Ce vote n’a pas encore de clé.')
      const key = await readKeyFile(textOf(wanted.file), { box: box.id, publicKey: box.publicKey })
      if (typeof key === 'string') throw new CommandRefused(refusals[key])
      await ballotBoxes(db).noteKeyChecked(box, new Date())
      out.write('Cette copie ouvre bien ce que le vote scelle. C’est noté.\n')
      return 0
    })
  },
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw fileRefusal(file, error)
  }
}

/** The key of a vote at the command line, for who has no JavaScript or wants no browser. */
export const votingCommands: readonly Command[] = [keyCommand, checkCommand]
