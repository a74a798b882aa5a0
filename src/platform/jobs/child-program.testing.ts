import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { inProject } from '../files/project-root.ts'

/**
 * Builds a program of a test, to run it in a process of its own that can be killed.
 *
 * It lies in the clone, where its packages are found; one file per test process.
 *
 * @param entry  as `new URL('./worker.testing.ts', import.meta.url)`
 */
export async function builtProgram(entry: URL): Promise<string> {
  const source = fileURLToPath(entry)
  const print = createHash('sha256').update(`${source} ${process.pid}`).digest('hex').slice(0, 12)
  const outfile = join(inProject('var', 'test'), `${print}.mjs`)
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}

/** Starts a built program; what it complains of is shown. */
export const startProgram = (
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess =>
  spawn(process.execPath, [program, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/** Settles when the program has ended. @returns its exit code, `null` when it was killed */
export const programEnd = (program: ChildProcess): Promise<number | null> =>
  program.exitCode !== null || program.signalCode !== null
    ? Promise.resolve(program.exitCode)
    : new Promise((resolve) => program.once('exit', resolve))
