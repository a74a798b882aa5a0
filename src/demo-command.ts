import { realClock } from './platform/clock/index.ts'
import { type Command, CommandRefused } from './platform/commands/command.ts'
import { emptyTown } from './platform/backup/index.ts'
import { openTown } from './platform/database/index.ts'
import { loadDemonstration } from './demonstration.ts'
import { towns } from './town/index.ts'

/** `demo`: the demonstration town, into a database that holds no real one. */
export const demoCommand: Command = {
  name: 'demo',
  summary: 'charge la ville de démonstration',
  help: `
Usage : parvis demo

Charge la ville de démonstration : quartiers, éditions et bulletins inventés. Si elle y est déjà, la
remet à neuf : ce qui y fut ajouté est perdu.
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
      if (described.isDemonstration) await emptyTown(town.pool)
      await loadDemonstration(town, realClock, true)
      out.write('La ville de démonstration est chargée.\n')
      return 0
    } finally {
      await town.close()
    }
  },
}
