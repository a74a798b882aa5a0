import { CommandRefused } from './command.ts'

/** What the system says of a file, in French; anything else is given back as it is. */
export function fileRefusal(name: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return new CommandRefused(`${name} : ce fichier n’existe pas.`)
  if (code === 'EISDIR') return new CommandRefused(`${name} : c’est un dossier, pas un fichier.`)
  if (code === 'EACCES') return new CommandRefused(`${name} : ce fichier ne peut pas être lu.`)
  return error
}
