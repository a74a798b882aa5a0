import { runCommand } from '../commands/run-command.ts'
import { backupCommands } from './index.ts'

/** The three commands as a program of their own, to be killed. */
if (process.env['TEST_FILES'] !== undefined)
  process.exitCode = await runCommand(
    backupCommands({ filesFolder: process.env['TEST_FILES'], checks: [] }),
    ['db', ...process.argv.slice(2)],
    { in: process.stdin, out: process.stdout, err: process.stderr, isInteractive: false },
  )
