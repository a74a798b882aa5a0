import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as rest } from 'node:timers/promises'
import { inProject } from '../../src/platform/files/index.ts'

/** What is found after a death: the state of before, or that of after. Anything else is thrown. */
export type Standing = 'before' | 'after'

/** A command that is killed again and again, and what must be true each time. */
export interface CrashCase {
  /** « sauvegarde » */
  readonly name: string
  /** What follows `parvis`: `['db', 'backup', file]`. */
  readonly words: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Puts things as they are before, for one round. */
  readonly prepare: () => Promise<void>
  /** @throws whatever is neither before nor after */
  readonly check: () => Promise<Standing>
}

export interface CrashReport {
  readonly name: string
  readonly rounds: number
  /** Rounds where the command was really killed in the middle; the others ended before. */
  readonly killed: number
  readonly before: number
  readonly after: number
  /** One sentence per round that was found between. */
  readonly faults: readonly string[]
  /** Of one whole run, in milliseconds: deaths are spread over it. */
  readonly lastsMs: number
}

export interface CrashWork extends CrashCase {
  readonly rounds: number
  /** When to kill, in milliseconds after the start; drawn over the length of a run by default. */
  readonly afterMs?: (lastsMs: number) => number
}

/** Starting Node and reaching the database take so long: nobody learns from a death before it. */
const warmUpShare = 0.2

const anyMoment = (lastsMs: number): number =>
  lastsMs * (warmUpShare + Math.random() * (1 - warmUpShare))

/** Lets the command end twice, to know how long it lasts, then kills it `rounds` times. */
export async function crashRounds(work: CrashWork): Promise<CrashReport> {
  // The first run may find the program to be built, or the disk cold.
  const lastsMs = Math.min(await wholeRun(work), await wholeRun(work))
  const faults: string[] = []
  const found = { before: 0, after: 0 }
  let killed = 0
  for (let round = 1; round <= work.rounds; round += 1) {
    await work.prepare()
    const afterMs = (work.afterMs ?? anyMoment)(lastsMs)
    if (await killedAfter(work, afterMs)) killed += 1
    try {
      found[await work.check()] += 1
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      faults.push(`${work.name}, tour ${round}, tué après ${Math.round(afterMs)} ms : ${reason}`)
    }
  }
  return { name: work.name, rounds: work.rounds, killed, ...found, faults, lastsMs }
}

async function wholeRun(work: CrashCase): Promise<number> {
  await work.prepare()
  const begun = performance.now()
  const code = await ended(start(work))
  if (code !== 0) throw new Error(`${work.name} : sans être tuée, la commande finit par ${code}.`)
  const standing = await work.check()
  if (standing !== 'after') throw new Error(`${work.name} : achevée, elle n’a rien changé.`)
  return performance.now() - begun
}

/** @returns false when the command had ended by itself */
async function killedAfter(work: CrashCase, milliseconds: number): Promise<boolean> {
  const command = start(work)
  const end = ended(command)
  await Promise.race([rest(milliseconds), end])
  command.kill('SIGKILL')
  return (await end) === null
}

/** Its words are shown: a command that complains is no crash. */
const start = ({ words, environment }: CrashCase): ChildProcess =>
  spawn(process.execPath, [inProject('bin', 'parvis'), ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', process.env['PARVIS_CRASH_SHOWS'] === '1' ? 'inherit' : 'ignore'],
  })

/** @returns the exit code, `null` when it was killed */
const ended = (command: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    command.once('exit', resolve)
    command.once('error', reject)
  })
