import { writeFileSync } from 'node:fs'
import { type Command, CommandRefused } from '../../platform/commands/command.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'
import { fingerprintOf, shownFingerprint } from '../sealing/fingerprint.ts'
import { newVoteKey, writeKeyFile } from '../sealing/key-file.ts'
import { ballotBoxes } from '../store/ballot-boxes.ts'
import { type StateRefusals, wantedIn, withBox } from './wanted-box.ts'

/** The key is chosen before the vote: afterwards ballots are sealed to it. */
const beforeOpening: StateRefusals = {
  open: 'Le vote est ouvert : sa clé ne change plus.',
  closed: 'Le vote est fini : sa clé ne change plus.',
  separated: 'Le vote est fini : sa clé ne change plus.',
  unsealed: 'Le vote est fini : sa clé ne change plus.',
}

/** Makes the key of a vote, for who has no JavaScript or wants no browser. */
export const keyCommand: Command = {
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
    return withBox('voting key', wanted, beforeOpening, async ({ db }, box) => {
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

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
