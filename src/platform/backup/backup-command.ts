import type { Writable } from 'node:stream'
import { type Command, CommandRefused } from '../commands/command.ts'
import { openTown } from '../database/index.ts'
import { backupTown } from './backup-town.ts'
import { fileAndOptions } from './command-words.ts'
import type { FileShelf } from './file-shelf.ts'
import { counted, percent, progressLine } from './progress-line.ts'
import { writeWhole } from './whole-file.ts'

export const backupCommand = (files: FileShelf): Command => ({
  name: 'db backup',
  summary: 'sauvegarde la ville entière dans un fichier',
  help: `
Usage : parvis db backup FICHIER
        parvis db backup - > FICHIER

Écrit toute la base de données, telle qu’elle est à cet instant, et les fichiers déposés. La ville
continue de vivre pendant ce temps. Un fichier de ce nom est remplacé quand le nouveau est complet,
jamais avant. Avec « - », la sauvegarde va sur la sortie standard.

La sauvegarde contient des données personnelles : gardez-la comme la base elle-même.

Exemple : parvis db backup parvis-2026-05-04.sauvegarde`,
  async run(words, terminal) {
    const { file } = fileAndOptions(words, [])
    if (file === null) throw new CommandRefused('Il manque le nom du fichier à écrire, ou « - ».')
    if (file === '-' && 'isTTY' in terminal.out && terminal.out.isTTY === true)
      throw new CommandRefused('Un écran n’est pas un fichier : écrivez « - > FICHIER ».')

    const progress = progressLine(terminal)
    const town = await openTown({ purpose: 'db backup', statementTimeoutMs: 0 })
    try {
      const write = (out: Writable, endsOut: boolean) =>
        backupTown({
          pool: town.pool,
          files,
          out,
          endsOut,
          onProgress: (share, what) => progress.say(`Sauvegarde : ${percent(share)} (${what})`),
        })
      const {
        tables,
        rows,
        files: kept,
      } = file === '-'
        ? await write(terminal.out, false)
        : await writeWhole(file, (out) => write(out, true))
      progress.end()
      terminal.err.write(
        `Sauvegarde complète : ${counted(tables, 'table', 'tables')}, ${counted(rows, 'ligne', 'lignes')}, ${counted(kept, 'fichier', 'fichiers')}.\n`,
      )
      return 0
    } finally {
      progress.end()
      await town.close()
    }
  },
})
