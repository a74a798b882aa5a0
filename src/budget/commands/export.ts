import { type Command, CommandRefused } from '../../platform/commands/command.ts'
import { openTown } from '../../platform/database/index.ts'
import { writePb } from '../pb/index.ts'
import { countedBallots } from '../rules/counted-ballots.ts'
import { exportedBallots } from '../rules/exported-ballots.ts'
import { exportedOutcome } from '../rules/exported-outcome.ts'
import { exportedProjects } from '../rules/exported-projects.ts'
import { slugOf } from '../../platform/kernel/slug.ts'
import { ballots, electionOf } from '../store/ballots.ts'
import { counts } from '../store/counts.ts'
import { editions } from '../store/editions.ts'
import { projects } from '../store/projects.ts'
import { oneOf, readCommandLine } from '../../platform/commands/command-line.ts'
import { writeAll } from './write-all.ts'

const formats = ['pb', 'csv', 'json'] as const

/** `budget export`: the files anyone may download, from the command line. */
export const exportCommand: Command = {
  name: 'budget export',
  summary: 'écrit les bulletins, les projets ou le résultat d’une édition',
  help: `
Usage : parvis budget export NOM --format ${formats.join('|')}

Écrit sur la sortie standard les fichiers que chacun peut télécharger :
  pb     les projets et les bulletins, sans rien sur les votants
  csv    les projets
  json   le résultat officiel, chaque tour en montants exacts, les voix de chaque projet, et
         l’empreinte des bulletins

Exemple : parvis budget export "Toulouse 2024" --format pb > toulouse-2024.pb`,
  async run(words, terminal) {
    const { values, positionals } = readCommandLine(words, { format: { type: 'string' } } as const)
    const [name] = positionals
    if (name === undefined || positionals.length > 1) {
      throw new CommandRefused('Donnez le nom d’une édition, et un seul.')
    }
    const format = oneOf('format', formats, values.format ?? 'pb')
    const town = await openTown({ purpose: 'budget export', statementTimeoutMs: 0 })
    try {
      const edition = await editions(town.db).find(slugOf(name))
      if (edition === null) throw new CommandRefused(`Il n’y a pas d’édition « ${name} ».`)
      const all = await projects(town.db, edition).all()
      if (format === 'csv') {
        await writeAll(terminal.out, [exportedProjects(edition, all)])
        return 0
      }
      if (format === 'json') {
        const official = await counts(town.db, edition).official()
        if (official === null) throw new CommandRefused('Cette édition n’est pas encore comptée.')
        const election = electionOf(edition, all, await ballots(town.db, edition).all())
        const outcome = exportedOutcome(edition, official.count, countedBallots(election))
        await writeAll(terminal.out, [`${JSON.stringify(outcome, null, 1)}\n`])
        return 0
      }
      const cast = await ballots(town.db, edition).all()
      await writeAll(terminal.out, writePb(exportedBallots(edition, all, cast)))
      return 0
    } finally {
      await town.close()
    }
  },
}
