import { type ChildProcess, spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { inProject } from '../src/platform/files/index.ts'

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Another clone than this one. */
  readonly clone?: string
}

/** Starts `./bin/parvis` as a person would. What it complains of is shown with `PARVIS_BENCH_SHOWS=1`. */
export function startParvis(words: readonly string[], options: RunOptions = {}): ChildProcess {
  const { environment = {}, clone = inProject() } = options
  return spawn(process.execPath, [`${clone}/bin/parvis`, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', process.env['PARVIS_BENCH_SHOWS'] === '1' ? 'inherit' : 'ignore'],
  })
}

/** @returns the exit code, `null` when it was killed */
export const endOf = (command: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    command.once('exit', resolve)
    command.once('error', reject)
  })

/** Runs a command to its end. @returns how long it lasted @throws when it fails */
export async function runParvis(
  words: readonly string[],
  options: RunOptions = {},
): Promise<number> {
  const begun = performance.now()
  const code = await endOf(startParvis(words, options))
  if (code !== 0) throw new Error(`parvis ${words.join(' ')} : code ${code}`)
  return performance.now() - begun
}

/** Runs a command to its end, and listens to what it says to a person. */
export async function saidByParvis(
  words: readonly string[],
  { environment = {}, clone = inProject() }: RunOptions = {},
): Promise<{ readonly code: number | null; readonly err: string }> {
  const command = spawn(process.execPath, [`${clone}/bin/parvis`, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  command.stderr.on('data', (piece: Buffer) => (err += piece.toString()))
  return { code: await endOf(command), err }
}
