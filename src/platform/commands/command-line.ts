import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CommandRefused } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Cuts the words of a command into options and file names. @throws CommandRefused  in French */
export function readCommandLine<Known extends Options>(words: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CommandRefused(explain(error, options))
  }
}

function explain(error: unknown, options: Options): string {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? error.code : null
  const option = /'(--?[^'\s=]+)/.exec(message)?.[1] ?? message
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((name) => `--${name}`)
    return `Option inconnue : ${option}. Options de cette commande : ${known.join(', ')}.`
  }
  const isFlag = options[option.replace(/^--/, '')]?.type === 'boolean'
  return isFlag
    ? `L’option ${option} ne prend pas de valeur.`
    : `L’option ${option} attend une valeur.`
}

/** One word out of a list, or a refusal that shows the list. @throws CommandRefused */
export function oneOf<Word extends string>(
  option: string,
  words: readonly Word[],
  given: string,
): Word {
  const word = words.find((each) => each === given)
  if (word !== undefined) return word
  throw new CommandRefused(`--${option} ${given} : valeur inconnue. Valeurs : ${words.join(', ')}.`)
}
