import { type Command, CommandRefused } from '../../platform/commands/command.ts'
import { ballotBoxes } from '../store/ballot-boxes.ts'
import { keyIn, wantedIn, withBox } from './wanted-box.ts'

/** Tries a copy of the key of a vote. */
export const checkKeyCommand: Command = {
  name: 'voting check-key',
  summary: 'essaie une copie de la clé d’un vote',
  help: `
Usage : parvis voting check-key VOTE FICHIER [--rehearsal]

Vérifie qu’une copie de la clé ouvre bien ce que le vote scelle, et le note : sans cela le vote ne
peut pas s’ouvrir. Le fichier est lu, et n’est gardé nulle part.

Exemple : parvis voting check-key budget-participatif-2026 copie-2.json`,
  async run(words, { out }) {
    const wanted = wantedIn(words)
    return withBox('voting check-key', wanted, {}, async ({ db }, box) => {
      if (box.publicKey === null) throw new CommandRefused('Ce vote n’a pas encore de clé.')
      await keyIn(wanted.file, box)
      // Once the vote is open, a copy can still be tried: that changes nothing.
      const isNoted = box.state === 'prepared'
      if (isNoted) await ballotBoxes(db).noteKeyChecked(box, new Date())
      out.write(`Cette copie ouvre bien ce que le vote scelle.${isNoted ? ' C’est noté.' : ''}\n`)
      return 0
    })
  },
}
