import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { type Command, CommandRefused, type Terminal } from '../../platform/commands/command.ts'
import { openTown } from '../../platform/database/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { greedyOrders, ruleNames, satisfactionNames } from '../methods/count.ts'
import { tieOrderNames } from '../methods/tie-orders.ts'
import { explainPbError, explainPbWarning, openPb, PbError } from '../pb/index.ts'
import { type ReadEdition, readEdition } from '../read-edition.ts'
import { importedEdition } from '../rules/imported-edition.ts'
import { slugOf } from '../../platform/kernel/slug.ts'
import { paths } from '../rules/paths.ts'
import { AlreadyImported, importEdition, NameTaken } from '../store/import-edition.ts'
import { countEditionJob } from '../work/count-edition.ts'
import { oneOf, readCommandLine } from '../../platform/commands/command-line.ts'
import { awaitCount } from './await-count.ts'
import { countOptions, settingsFor } from './count-options.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'

const options = {
  edition: { type: 'string' },
  ...countOptions,
  replace: { type: 'boolean' },
  fictional: { type: 'boolean' },
  'no-wait': { type: 'boolean' },
} as const

/** `budget import`: a `.pb` file becomes an archived edition, with its pages. */
export const importCommand: Command = {
  name: 'budget import',
  summary: 'fait d’un fichier .pb une édition publiée, avec ses pages',
  help: `
Usage : parvis budget import FICHIER.pb --edition "NOM" [options]

Lit un fichier de bulletins (.pb ou .pb.gz, - pour l’entrée standard) et en fait une édition
archivée : ses projets, ses bulletins, puis ses résultats, comptés aussitôt. Tout est enregistré,
ou rien. L’âge et le quartier des votants ne sont gardés que sous forme de totaux.

  --edition NOM       le nom de l’édition, par exemple "Toulouse 2024" (obligatoire)
  --rule RÈGLE        la règle de l’édition : ${ruleNames.join(', ')} ; greedy par défaut
  --satisfaction S    ${satisfactionNames.join(', ')} ; l’usuelle du type de bulletin par défaut
  --order ORDRE       pour greedy : ${greedyOrders.join(' ou ')}
  --increment N       pour mes-add1* : de combien les parts grandissent
  --ties ORDRE        à égalité : lex (par numéro, par défaut) ou minCostMaxVotes
  --replace           remplace l’édition du même nom ou du même fichier
  --fictional         marque l’édition comme inventée
  --no-wait           n’attend pas la fin du comptage

Exemple : parvis budget import France_Toulouse_2024.pb --edition "Toulouse 2024"`,
  async run(words, terminal) {
    const { values, positionals } = readCommandLine(words, options)
    const [path] = positionals
    if (path === undefined || positionals.length > 1) {
      throw new CommandRefused('Donnez un fichier .pb, et un seul.')
    }
    const name = values.edition?.trim() ?? ''
    if (slugOf(name) === '') {
      throw new CommandRefused('Donnez un nom à l’édition : --edition "Toulouse 2024".')
    }
    const read = await readOrRefuse(path, terminal)
    const settings = settingsFor(read.pb.election.format, values, 'greedy')
    const town = await openTown({ purpose: 'budget import', statementTimeoutMs: 0 })
    try {
      const imported = importedEdition(read.pb, {
        id: randomUUID(),
        name,
        file: path === '-' ? 'entrée standard' : basename(path),
        sha256: read.origin.sha256,
        isFictional: values.fictional === true,
        settings,
        ties: oneOf('ties', tieOrderNames, values.ties ?? 'lex'),
      })
      const { slug } = imported.edition
      let job = ''
      await importEdition(town.db, imported, read.turnout, {
        replaces: values.replace === true,
        alsoWrite: async (transaction) => {
          job = await enqueue(transaction, countEditionJob, { edition: slug }, { key: slug })
        },
      })
      terminal.out.write(
        `Édition « ${name} » : ${imported.projects.length} projets, ${imported.ballots.length} bulletins.\n`,
      )
      if (values['no-wait'] !== true) await awaitCount(town, job, terminal)
      terminal.out.write(`Ses pages : ${paths.edition(slug)}\n`)
      return 0
    } catch (error) {
      throw asKnownRefusal(error)
    } finally {
      await town.close()
    }
  },
}

async function readOrRefuse(path: string, terminal: Terminal): Promise<ReadEdition> {
  const name = path === '-' ? 'entrée standard' : path
  try {
    const read = await readEdition(openPb(path, terminal.in))
    for (const warning of read.pb.warnings) {
      terminal.err.write(`${name} : attention, ${explainPbWarning(warning)}\n`)
    }
    return read
  } catch (error) {
    if (error instanceof PbError) throw new CommandRefused(`${name} : ${explainPbError(error)}`)
    throw fileRefusal(name, error)
  }
}

function asKnownRefusal(error: unknown): unknown {
  if (error instanceof AlreadyImported) {
    return new CommandRefused(
      `Ce fichier est déjà l’édition « ${error.slug} ». Rien n’a été changé. Pour la remplacer : --replace.`,
    )
  }
  if (error instanceof NameTaken) {
    return new CommandRefused(
      `Il y a déjà une édition « ${error.slug} ». Rien n’a été changé. Pour la remplacer : --replace.`,
    )
  }
  return error
}
