import { Readable, Writable } from 'node:stream'
import type { Command } from './command.ts'
import { runCommand } from './run-command.ts'

/** What a person at the keyboard gets back. Spaces that do not break are written as plain ones. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command as `./bin/parvis` does, with streams in memory. */
export async function type(
  command: Command,
  words: readonly string[],
  input: string | Uint8Array = '',
): Promise<Said> {
  const [out, err] = [collector(), collector()]
  const terminal = {
    in: Readable.from([Buffer.from(input)]),
    out: out.stream,
    err: err.stream,
    isInteractive: false,
  }
  const code = await runCommand([command], [...command.name.split(' '), ...words], terminal)
  return { code, out: out.text(), err: err.text() }
}

function collector() {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString())
      done()
    },
  })
  return { stream, text: () => chunks.join('').replaceAll(/[\u00a0\u202f]/g, ' ') }
}
