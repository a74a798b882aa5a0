import { createReadStream } from 'node:fs'
import { type Command, CommandRefused, type Terminal } from '../../platform/commands/command.ts'
import { readCommandLine } from '../../platform/commands/command-line.ts'
import { fileRefusal } from '../../platform/commands/file-refusal.ts'
import { openTown } from '../../platform/database/index.ts'
import { sayIn } from '../../platform/words/catalogue.ts'
import { type AddressesRead, type AddressesRefused, readAddressFile } from '../read-address-file.ts'
import { addressFile } from '../store/address-file.ts'
import { faultSentence, reportSentences } from '../words/file-sentences.ts'
import { addressWords } from '../words/index.ts'

const options = { insee: { type: 'string' }, yes: { type: 'boolean' } } as const
const say = sayIn(addressWords, 'fr')

/** `town addresses import`: the town’s file, read piece by piece whatever its size. */
export const importAddresses: Command = {
  name: 'town addresses import',
  summary: 'importe le fichier des adresses de la commune',
  help: `
Usage : parvis town addresses import FICHIER.csv [--insee CODE] --yes

Lit un fichier de la Base adresse nationale ou d’une Base adresse locale (1.3 à 1.5), CSV séparé par
des points-virgules, en UTF-8 (- pour l’entrée standard), dit ce qu’il changera, puis remplace les
adresses de la commune : tout, ou rien. Sans --yes, rien n’est changé.

  --insee CODE   la commune à garder dans un fichier qui en contient plusieurs (94016)
  --yes          remplace les adresses

Exemple : parvis town addresses import adresses-94.csv --insee 94016 --yes`,
  async run(words, terminal) {
    const { values, positionals } = readCommandLine(words, options)
    const [path] = positionals
    if (path === undefined || positionals.length > 1) {
      throw new CommandRefused('Donnez un fichier : parvis town addresses import FICHIER.csv.')
    }
    const insee = values.insee?.toUpperCase() ?? null
    if (insee !== null && !/^\d[\dAB]\d{3}$/.test(insee)) {
      throw new CommandRefused(say('fault.insee'))
    }
    const read = await readOrRefuse(path, insee, terminal)
    const town = await openTown({ purpose: 'town addresses import', statementTimeoutMs: 0 })
    try {
      const store = addressFile(town.db)
      for (const line of reportSentences(await store.report(read), say)) {
        terminal.out.write(`${line}\n`)
      }
      if (values.yes !== true) throw new CommandRefused('Rien n’est fait : ajoutez --yes.')
      await store.replace(read, null, new Date())
      terminal.out.write(`${say('file.imported')}\n`)
      return 0
    } finally {
      await town.close()
    }
  },
}

async function readOrRefuse(
  path: string,
  insee: string | null,
  terminal: Terminal,
): Promise<AddressesRead> {
  const name = path === '-' ? 'entrée standard' : path
  const read = await readAddressFile(
    path === '-' ? terminal.in : createReadStream(path),
    insee,
  ).catch((error: unknown) => {
    throw fileRefusal(name, error)
  })
  if (read.ok) return read
  throw new CommandRefused(`${name} : ${refusalText(read)}`)
}

function refusalText({ fault, lines, refused }: AddressesRefused): string {
  if (fault !== null) return faultSentence(fault, say)
  const told = lines.map(({ line, why }) => `  ligne ${line} : ${say(`line.${why}`)}`)
  return [say('file.wrong-lines', { count: refused }), ...told].join('\n')
}
