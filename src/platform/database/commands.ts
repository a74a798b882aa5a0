import type { Command } from '../commands/command.ts'
import { openTown } from './town-database.ts'

const migrateCommand: Command = {
  name: 'db migrate',
  summary: 'met la base de données à jour',
  help: `
Usage : parvis db migrate

Applique à la base de données les migrations de db/migrations qui lui manquent, dans l’ordre,
chacune en entier ou pas du tout. Sans DATABASE_URL, c’est la base intégrée de ce dossier.
« npm start » le fait de lui-même.

Exemple : DATABASE_URL=postgres://parvis@localhost/ville parvis db migrate`,
  async run(_words, { out }) {
    const town = await openTown({ purpose: 'db migrate', statementTimeoutMs: 0 })
    await town.close()
    for (const name of town.migrated) out.write(`${name}\n`)
    if (town.migrated.length === 0) out.write('La base de données est à jour.\n')
    return 0
  },
}

/** What the database itself offers at the command line. */
export const databaseCommands: readonly Command[] = [migrateCommand]
