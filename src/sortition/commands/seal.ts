import type { Command } from '../../platform/commands/command.ts'
import { CommandRefused } from '../../platform/commands/command.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { writeLines } from '../../platform/commands/write-lines.ts'
import { newSecretSeed, sealSeed } from '../../platform/chance/index.ts'
import { secretText } from '../rules/seed-text.ts'

/** `sortition seal`: a secret for a draw to come, and what to publish of it now. */
export const sealCommand: Command = {
  name: 'sortition seal',
  summary: 'prépare un tirage au sort : une graine secrète et son scellé à publier',
  help: `
Usage : parvis sortition seal [--json]

Prend au hasard une graine et en calcule le scellé. Gardez la graine secrète jusqu’au jour du tirage ;
publiez le scellé tout de suite : la graine ne peut plus changer, et personne ne peut encore la lire.
Rien n’est enregistré : notez les deux.

  --json   écrit { "seed": …, "seal": … }

Ensuite, le jour du tirage : parvis sortition order LISTE --seed GRAINE --seal SCELLÉ

Exemple : parvis sortition seal`,
  async run(words, { out }) {
    const { values, positionals } = readCommandLine(words, { json: { type: 'boolean' } })
    const [unknown] = positionals
    if (unknown !== undefined) throw new CommandRefused(`Mot inconnu : ${unknown}.`)

    const secret = newSecretSeed()
    const [seed, seal] = [secretText(secret), sealSeed(secret)]
    await writeLines(
      out,
      values.json === true
        ? [JSON.stringify({ seed, seal }, null, 2)]
        : [
            'Graine, à garder secrète jusqu’au tirage :',
            `  ${seed}`,
            'Scellé, à publier dès maintenant :',
            `  ${seal}`,
            '',
            'Le jour du tirage, ajoutez des mots que personne ne pouvait connaître aujourd’hui :',
            '  parvis sortition order LISTE --seed GRAINE --seal SCELLÉ --words "MOTS DU PUBLIC"',
          ],
    )
    return 0
  },
}
