import { open } from 'node:fs/promises'
import { type Readable, Transform } from 'node:stream'
import { type Command, CommandRefused, type Terminal } from '../commands/command.ts'
import { openTown } from '../database/index.ts'
import { fileAndOptions } from './command-words.ts'
import type { FileShelf } from './file-shelf.ts'
import { counted, percent, progressLine } from './progress-line.ts'
import { restoreTown } from './restore-town.ts'

export const restoreCommand = (files: FileShelf): Command => ({
  name: 'db restore',
  summary: 'remet la ville dans l’état d’une sauvegarde',
  help: `
Usage : parvis db restore FICHIER [--replace]
        parvis db restore - [--replace] < FICHIER

Remplit une base de données vide avec une sauvegarde de « parvis db backup », et range ses fichiers.
Tout vient, ou rien : une sauvegarde incomplète ou abîmée est refusée et laisse tout en l’état.
Une sauvegarde d’une version antérieure de Parvis est mise à jour au passage.

  --replace   remplace tout ce que contient une base qui n’est pas vide

Exemple : parvis db restore parvis-2026-05-04.sauvegarde`,
  async run(words, terminal) {
    const { file, given } = fileAndOptions(words, ['replace'])
    if (file === null) throw new CommandRefused('Il manque le nom de la sauvegarde, ou « - ».')

    const progress = progressLine(terminal)
    const { source, share } = await opened(file, terminal)
    const town = await openTown({ purpose: 'db restore', statementTimeoutMs: 0 })
    try {
      const {
        tables,
        rows,
        files: kept,
        votes,
      } = await restoreTown({
        pool: town.pool,
        files,
        source,
        replaces: given.has('replace'),
        onProgress: (what) => progress.say(`Restauration${share()} (${what})`),
      })
      progress.end()
      terminal.err.write(
        `Restauration complète : ${counted(tables, 'table', 'tables')}, ${counted(rows, 'ligne', 'lignes')}, ${counted(kept, 'fichier', 'fichiers')}.\n`,
      )
      for (const vote of votes) {
        terminal.err.write(
          `Attention : « ${vote} » n’était pas séparé de ses votants quand cette sauvegarde a été faite. Ce qui a été voté depuis n’y est pas. Détruisez-la, et ses copies, avant l’ouverture des bulletins.\n`,
        )
      }
      return 0
    } finally {
      progress.end()
      await town.close()
    }
  },
})

interface OpenedArchive {
  readonly source: Readable
  /** ` : 42 %` of the file, nothing for a standard input, whose end is unknown. */
  readonly share: () => string
}

/** Opened before the database: a mistyped name must not start a server. */
async function opened(file: string, terminal: Terminal): Promise<OpenedArchive> {
  if (file === '-') return { source: terminal.in, share: () => '' }
  const handle = await open(file).catch((error: unknown) => {
    throw new CommandRefused(`${file} n’existe pas, ou ne peut pas être lu.`, { cause: error })
  })
  const about = await handle.stat()
  if (!about.isFile() && about.isDirectory()) {
    await handle.close()
    throw new CommandRefused(`${file} est un dossier.`)
  }
  let read = 0
  const counting = new Transform({
    transform(piece: Buffer, _, pass) {
      read += piece.length
      pass(null, piece)
    },
  })
  const source = handle.createReadStream()
  source.on('error', (error) => counting.destroy(error))
  counting.on('close', () => source.destroy())
  const share = () => (about.size === 0 ? '' : ` : ${percent(read / about.size)}`)
  return { source: source.pipe(counting), share }
}
