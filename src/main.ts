import { isMainThread } from 'node:worker_threads'
import { importAddresses } from './addresses/index.ts'
import { budgetCommands, projectIdsIn } from './budget/index.ts'
import { demoCommand } from './demo-command.ts'
import { journalCheck } from './journal/index.ts'
import { backupCommands } from './platform/backup/index.ts'
import type { Command } from './platform/commands/command.ts'
import { runCommand } from './platform/commands/run-command.ts'
import { databaseCommands } from './platform/database/commands.ts'
import { closeTowns } from './platform/database/index.ts'
import { filesIn, inProject } from './platform/files/index.ts'
import { serveCommand, serveJobsInThread } from './serve.ts'
import { personCommands } from './people/index.ts'
import { fileColumns, personalData } from './site.ts'
import { towns } from './town/index.ts'
import { sortitionCommands } from './sortition/index.ts'
import { ballotBackupWatch, votingCommands } from './voting/index.ts'
import { wordsCommands } from './words-command.ts'

const commands: readonly Command[] = [
  serveCommand,
  demoCommand({ storedFiles: filesIn(inProject('var', 'files')), fileColumns }),
  ...databaseCommands,
  ...backupCommands({
    filesFolder: inProject('var', 'files'),
    checks: [journalCheck],
    watch: ballotBackupWatch,
    fileColumns,
  }),
  ...budgetCommands,
  ...sortitionCommands({ projectIdsIn }),
  importAddresses,
  ...personCommands({
    declarations: personalData,
    zone: async ({ db }) => (await towns(db).find()).zone,
    townName: async ({ db }) => (await towns(db).find()).name,
  }),
  ...votingCommands,
  ...wordsCommands,
]

if (isMainThread) {
  const words = process.argv.slice(2)
  // Ctrl-C in the middle of an import leaves no server behind. `serve` ends in its own good order.
  if (words[0] !== 'serve') {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void closeTowns().finally(() => process.exit(130)))
    }
  }
  process.exitCode = await runCommand(commands, words, {
    in: process.stdin,
    out: process.stdout,
    err: process.stderr,
    isInteractive: process.stderr.isTTY,
  })
} else {
  // The same program again, in the thread that `serve` started for its background work.
  await serveJobsInThread()
}
