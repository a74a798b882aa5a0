import { realClock } from './platform/clock/index.ts'
import { type Command, CommandRefused } from './platform/commands/command.ts'
import { emptyTown } from './platform/backup/index.ts'
import { openTown } from './platform/database/index.ts'
import { loadDemonstration } from './demonstration.ts'
import {
  type FileColumn,
  namedFiles,
  sharedFiles,
  type StoredFiles,
} from './platform/files/index.ts'
import { towns } from './town/index.ts'

interface DemoNeeds {
  readonly storedFiles: StoredFiles
  /** Every column that names a file, of all modules. */
  readonly fileColumns: readonly FileColumn[]
}

/** `demo`: the demonstration town, into a database that holds no real one. */
export const demoCommand = ({ storedFiles, fileColumns }: DemoNeeds): Command => ({
  name: 'demo',
  summary: 'charge la ville de démonstration',
  help: `
Usage : parvis demo

Charge la ville de démonstration : quartiers, éditions et bulletins inventés. Si elle y est déjà, la
remet à neuf : ce qui y fut ajouté est perdu, les fichiers aussi.
Refuse dans une base où une vraie commune est décrite.

Exemple : parvis demo`,
  async run(_words, { out }) {
    const town = await openTown({ purpose: 'demo', statementTimeoutMs: 0 })
    try {
      const described = await towns(town.db).find()
      if (!described.isDemonstration && !(await towns(town.db).isUndescribed())) {
        throw new CommandRefused(
          `Cette base est celle d’une vraie commune (${described.name}) : la démonstration n’y entre pas.`,
        )
      }
      // Not all that the folder holds: it may serve another town, whose files this base does not name.
      const former = described.isDemonstration ? await namedFiles(town.db, fileColumns) : []
      if (described.isDemonstration) await emptyTown(town.pool)
      await loadDemonstration(town, realClock, true)
      const files = sharedFiles(storedFiles, town.db, fileColumns)
      for (const hash of former) await files.forget(hash)
      out.write('La ville de démonstration est chargée.\n')
      return 0
    } finally {
      await town.close()
    }
  },
})
