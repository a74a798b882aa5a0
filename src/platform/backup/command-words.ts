import { parseArgs } from 'node:util'
import { CommandRefused } from '../commands/command.ts'

/**
 * Reads the words of a command that takes one file at most and some yes-or-no options.
 *
 * @throws CommandRefused  an unknown option, a second file
 */
export function fileAndOptions<Option extends string>(
  words: readonly string[],
  options: readonly Option[],
): { readonly file: string | null; readonly given: ReadonlySet<Option> } {
  const known = Object.fromEntries(options.map((option) => [option, { type: 'boolean' as const }]))
  const { values, positionals } = parsed(words, known)
  if (positionals.length > 1)
    throw new CommandRefused(`Un seul fichier à la fois : « ${positionals[1]} » est de trop.`)
  return {
    file: positionals[0] ?? null,
    given: new Set(options.filter((option) => values[option] === true)),
  }
}

function parsed(words: readonly string[], options: Record<string, { type: 'boolean' }>) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch {
    const unknown = words.find((word) => /^-./.test(word) && !(word.slice(2) in options))
    throw new CommandRefused(`Option inconnue : « ${unknown ?? words.join(' ')} ».`)
  }
}
