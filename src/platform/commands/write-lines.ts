import type { Writable } from 'node:stream'

/** Writes lines and waits until they have left: the program may end right after. */
export const writeLines = (out: Writable, lines: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    out.write(`${lines.join('\n')}\n`, (error) => (error ? reject(error) : resolve()))
  })
