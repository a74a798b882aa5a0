import type { Command } from './platform/commands/command.ts'
import { runCommand } from './platform/commands/run-command.ts'
import { databaseCommands } from './platform/database/commands.ts'
import { closeTowns } from './platform/database/index.ts'

const commands: readonly Command[] = [...databaseCommands]

const words = process.argv.slice(2)

// Ctrl+C in the middle of an import leaves no server behind. `serve` ends in its own good order.
if (words[0] !== 'serve')
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void closeTowns().finally(() => process.exit(130)))

process.exitCode = await runCommand(commands, words, {
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  isInteractive: process.stderr.isTTY,
})
