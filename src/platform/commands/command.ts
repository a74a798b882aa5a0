import type { Readable, Writable } from 'node:stream'

/**
 * One thing `./bin/parvis` can do, for example `budget count`.
 *
 * A module lists its commands in its `index.ts`; `main.ts` collects them. Sentences are French: the
 * person at the keyboard is the town's.
 */
export interface Command {
  /** One to three words: `serve`, `budget count`, `town addresses import`. */
  readonly name: string
  /** One line, shown by `./bin/parvis --help`. */
  readonly summary: string
  /** All that `--help` shows: usage, options, one example. */
  readonly help: string
  /** @returns the exit code: 0 when done, 2 for bad input, 1 for a failure of ours */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<number>
}

/** What a command may read and write. Results go to `out`, progress and complaints to `err`. */
export interface Terminal {
  readonly in: Readable
  readonly out: Writable
  readonly err: Writable
  /** Colours and a moving progress line are for people only. */
  readonly isInteractive: boolean
}

/** Bad input: the command prints the sentence on `err` and exits with 2. */
export class CommandRefused extends Error {
  readonly code = 'command-refused'
}
