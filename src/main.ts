import type { Command } from './platform/commands/command.ts'
import { runCommand } from './platform/commands/run-command.ts'
import { databaseCommands } from './platform/database/commands.ts'

const commands: readonly Command[] = [...databaseCommands]

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  isInteractive: process.stderr.isTTY,
})
