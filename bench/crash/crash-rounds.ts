import { setTimeout as rest } from 'node:timers/promises'
import { endOf, runParvis, startParvis } from '../run-parvis.ts'
import type { ScratchServer, ScratchTown } from '../scratch-server.ts'
import { retried } from './retried.ts'
import { requireSound } from './soundness.ts'

/** What is found after a death: the state of before, or that of after. Anything else is thrown. */
export type Standing = 'before' | 'after'

/** A command that is killed again and again, and what must be true each time. */
export interface CrashCase {
  /** « sauvegarde » */
  readonly name: string
  readonly town: ScratchTown
  /** What follows `parvis`: `['db', 'backup', file]`. */
  readonly words: readonly string[]
  /** Puts things as they are before, for one round. */
  readonly prepare: () => Promise<void>
  /** @throws whatever is neither before nor after */
  readonly check: () => Promise<Standing>
  /** Deaths fall after this share of a run; by default, once Node has started. */
  readonly fromShare?: number
}

export interface CrashReport {
  readonly name: string
  readonly rounds: number
  /** Rounds where the command was really killed in the middle; the others ended before. */
  readonly killed: number
  /** Among them, with the whole database server. */
  readonly killedWithServer: number
  readonly before: number
  readonly after: number
  /** One sentence per round that was found between. */
  readonly faults: readonly string[]
  /** Of one whole run, in milliseconds: deaths are spread over it. */
  readonly lastsMs: number
}

/** Starting Node and reaching the database take so long: nobody learns from a death before it. */
const warmUpShare = 0.2
/** What is written for good is written at the end: half of the deaths fall about there. */
const [lateShare, lastShare] = [0.85, 1.15]

/** When a round kills, as a share of a whole run. */
function shareOf(round: number, fromShare: number): number {
  const isLate = round % 4 >= 2
  const [from, to] = isLate ? [lateShare, lastShare] : [fromShare, 1]
  return from + Math.random() * (to - from)
}

/**
 * Lets the command end twice, to know how long it lasts, then kills it `rounds` times: alone, or,
 * every other time, with the whole database server, as a power cut does.
 */
export async function crashRounds(
  work: CrashCase,
  server: ScratchServer,
  rounds: number,
): Promise<CrashReport> {
  // The first run may find the program to be built, or the disk cold.
  const lastsMs = Math.min(await wholeRun(work), await wholeRun(work))
  const faults: string[] = []
  const found = { before: 0, after: 0 }
  let [killed, killedWithServer] = [0, 0]
  for (let round = 1; round <= rounds; round += 1) {
    await retried(work.prepare)
    const isServerToo = round % 2 === 0
    const afterMs = lastsMs * shareOf(round, work.fromShare ?? warmUpShare)
    const wasKilled = await killedAfter(work, afterMs, isServerToo ? server : null)
    if (wasKilled) killed += 1
    if (wasKilled && isServerToo) killedWithServer += 1
    await retried(() => untilAlone(work.town))
    try {
      found[await retried(work.check)] += 1
      await retried(() => requireSound(work.town))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      faults.push(`${work.name}, tour ${round}, tué après ${Math.round(afterMs)} ms : ${reason}`)
    }
  }
  return { name: work.name, rounds, killed, killedWithServer, ...found, faults, lastsMs }
}

/** A dead client's last statement may still be running in the server: it ends, or is undone. */
async function untilAlone({ pool }: ScratchTown): Promise<void> {
  for (;;) {
    const others = await pool.query(
      `select from pg_stat_activity where datname = current_database()
        and application_name like 'parvis %' and application_name <> current_setting('application_name')`,
    )
    if (others.rowCount === 0) return
    await rest(20)
  }
}

const at = ({ town }: CrashCase) => ({ environment: { DATABASE_URL: town.url } })

async function wholeRun(work: CrashCase): Promise<number> {
  await retried(work.prepare)
  const lasted = await runParvis(work.words, at(work))
  if ((await retried(work.check)) !== 'after')
    throw new Error(`${work.name} : achevée, la commande n’a rien changé.`)
  return lasted
}

/** @returns false when the command had ended by itself */
async function killedAfter(
  work: CrashCase,
  milliseconds: number,
  server: ScratchServer | null,
): Promise<boolean> {
  const command = startParvis(work.words, at(work))
  const end = endOf(command)
  await Promise.race([rest(milliseconds), end])
  command.kill('SIGKILL')
  server?.kill()
  return (await end) === null
}
