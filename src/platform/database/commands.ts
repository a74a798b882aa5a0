import type { Command } from '../commands/command.ts'
import { projectRoot } from '../files/project-root.ts'
import { embeddedPlace } from './embedded-place.ts'
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

const whereCommand: Command = {
  name: 'db where',
  summary: 'dit où est la base de données',
  help: `
Usage : parvis db where

Donne le dossier de la base de données intégrée de ce clone, ou, avec DATABASE_URL, le serveur et
le nom de la base. Ne démarre rien.

Exemple : du -sh "$(parvis db where)"`,
  run(_words, { out }) {
    const url = process.env['DATABASE_URL']
    out.write(`${url ? withoutSecret(url) : embeddedPlace(projectRoot()).folder}\n`)
    return Promise.resolve(0)
  },
}

function withoutSecret(url: string): string {
  const address = new URL(url)
  address.password = ''
  return address.href
}

/** What the database itself offers at the command line. */
export const databaseCommands: readonly Command[] = [migrateCommand, whereCommand]
