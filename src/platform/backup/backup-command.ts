import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { type Command, CommandRefused } from '../commands/command.ts'
import { openTown } from '../database/index.ts'
import { backupTown } from './backup-town.ts'
import { fileAndOptions } from './command-words.ts'
import type { FileShelf } from './file-shelf.ts'
import { counted, percent, progressLine } from './progress-line.ts'
import type { BackupWatch } from './sensitive-backup.ts'
import { writeWhole } from './whole-file.ts'

export const backupCommand = (files: FileShelf, watch: BackupWatch): Command => ({
  name: 'db backup',
  summary: 'sauvegarde la ville entière dans un fichier',
  help: `
Usage : parvis db backup FICHIER
        parvis db backup - > FICHIER

Écrit toute la base de données, telle qu’elle est à cet instant, et les fichiers déposés. La ville
continue de vivre pendant ce temps. Un fichier de ce nom est remplacé quand le nouveau est complet,
jamais avant. Avec « - », la sauvegarde va sur la sortie standard.

La sauvegarde contient des données personnelles : gardez-la comme la base elle-même. Faite pendant un
vote, elle doit être détruite avant l’ouverture de ses bulletins : « parvis db backups » en tient la liste.

Exemple : parvis db backup parvis-2026-05-04.sauvegarde`,
  async run(words, terminal) {
    const { file } = fileAndOptions(words, [])
    if (file === null) throw new CommandRefused('Il manque le nom du fichier à écrire, ou « - ».')
    if (file === '-' && 'isTTY' in terminal.out && terminal.out.isTTY === true)
      throw new CommandRefused('Un écran n’est pas un fichier : écrivez « - > FICHIER ».')

    const progress = progressLine(terminal)
    const town = await openTown({ purpose: 'db backup', statementTimeoutMs: 0 })
    const place = file === '-' ? null : resolve(file)
    const watched = await watch.begins(town.db, place, new Date())
    try {
      const write = (out: Writable, endsOut: boolean) =>
        backupTown({
          pool: town.pool,
          files,
          out,
          endsOut,
          votes: watched.content?.names ?? [],
          onProgress: (share, what) => progress.say(`Sauvegarde : ${percent(share)} (${what})`),
        })
      const {
        tables,
        rows,
        files: kept,
        sha256,
      } = file === '-'
        ? await write(terminal.out, false)
        : await writeWhole(file, (out) => write(out, true))
      await watched.ends(sha256)
      progress.end()
      terminal.err.write(
        `Sauvegarde complète : ${counted(tables, 'table', 'tables')}, ${counted(rows, 'ligne', 'lignes')}, ${counted(kept, 'fichier', 'fichiers')}.\n`,
      )
      for (const sentence of watched.content?.sentences ?? []) terminal.err.write(`${sentence}\n`)
      return 0
    } catch (error) {
      await watched.fails().catch(() => {})
      throw error
    } finally {
      progress.end()
      await town.close()
    }
  },
})
