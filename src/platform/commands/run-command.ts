import { type Command, CommandRefused, type Terminal } from './command.ts'

/**
 * Runs the command the words begin with: `budget count FILE --json` runs `budget count`.
 *
 * @returns the exit code: 0 done, 2 bad input, 1 a failure of ours
 */
export async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const command = commandOf(commands, words)
  if (command === null) return withoutCommand(commands, words, terminal)

  const rest = words.slice(command.name.split(' ').length)
  if (asksForHelp(rest)) {
    terminal.out.write(`${command.help.trim()}\n`)
    return 0
  }
  try {
    return await command.run(rest, terminal)
  } catch (error) {
    return tell(error, command, terminal)
  }
}

/** The longest name first: `budget` would otherwise hide `budget count`. */
function commandOf(commands: readonly Command[], words: readonly string[]): Command | null {
  for (const length of [3, 2, 1]) {
    const name = words.slice(0, length).join(' ')
    const command = commands.find((each) => each.name === name)
    if (command !== undefined) return command
  }
  return null
}

/** Words after `--` belong to the command, even when they look like an option. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? undefined : end).some((word) => /^(--help|-h)$/.test(word))
}

function withoutCommand(
  commands: readonly Command[],
  words: readonly string[],
  { out, err }: Terminal,
): number {
  if (words.length === 0 || asksForHelp(words.slice(0, 1)) || words[0] === 'help') {
    out.write(`${listOf(commands)}\n`)
    return 0
  }
  const family = familyOf(commands, words)
  if (family.length > 0 && asksForHelp(words)) {
    out.write(`${listOf(family)}\n`)
    return 0
  }
  const instead =
    family.length > 0
      ? family.map(({ name }) => `« ${name} »`).join(', ')
      : '« parvis --help » les donne toutes'
  err.write(`Commande inconnue : « ${words.slice(0, 2).join(' ')} ». Il existe : ${instead}.\n`)
  return 2
}

/** The commands whose names begin as these words do, `--help` aside. */
function familyOf(commands: readonly Command[], words: readonly string[]): readonly Command[] {
  const named = words.slice(0, 2).filter((word) => !word.startsWith('-'))
  const within = (start: string) => commands.filter(({ name }) => name.startsWith(`${start} `))
  const narrow = within(named.join(' '))
  return narrow.length > 0 ? narrow : within(named[0] ?? '')
}

function listOf(commands: readonly Command[]): string {
  const width = Math.max(0, ...commands.map(({ name }) => name.length))
  const sorted = commands.toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
  return [
    'Parvis, la participation citoyenne d’une ville.',
    '',
    'Usage : parvis COMMANDE [OPTIONS]',
    '',
    ...sorted.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'parvis COMMANDE --help explique une commande.',
  ].join('\n')
}

function tell(error: unknown, { name }: Command, { err }: Terminal): number {
  if (error instanceof CommandRefused) {
    err.write(`${error.message}\nVoir : parvis ${name} --help\n`)
    return 2
  }
  // The reader has closed the pipe, as `| head` does: nobody is left to tell.
  if (codeOf(error) === 'EPIPE') return 0
  // Our named failures carry a sentence for the person at the keyboard; others need their origin.
  const isOurs = error instanceof Error && /^[a-z]+(-[a-z]+)+$/.test(codeOf(error))
  err.write(isOurs ? `${error.message}\n` : `Erreur imprévue de Parvis.\n${originOf(error)}\n`)
  return exitCodeOf(error)
}

/** A failure may say by itself that the person, not Parvis, has something to change. */
const exitCodeOf = (error: unknown): number =>
  error instanceof Error && 'exitCode' in error && error.exitCode === 2 ? 2 : 1

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const originOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
