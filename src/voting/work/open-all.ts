import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { builtWorker } from '../../platform/files/index.ts'
import { openerOf } from '../sealing/unseal.ts'
import { type BallotToOpen, type BoxToOpen, openEach, type OpenedBallot } from './opened-ballot.ts'

export interface Opening {
  readonly box: BoxToOpen
  /** In memory only; threads are given a copy, gone with them. */
  readonly privateKey: Uint8Array
  readonly ballots: readonly BallotToOpen[]
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** The program of the threads; by default the built one, `null` to open here. */
  readonly program?: URL | null
}

/** Ballots handed over at once: enough to keep a core busy, few enough to show progress. */
const handful = 200

/**
 * Opens ballots on every core, in threads: pages are served meanwhile.
 *
 * Few ballots, or a program that was not built (tests): here. Half a millisecond of one core each.
 *
 * @returns one for each ballot, in no order that means anything
 * @throws whatever stops a thread; nothing is kept
 */
export async function openAll(opening: Opening): Promise<readonly OpenedBallot[]> {
  const program =
    opening.program === undefined ? builtWorker('open-ballots', import.meta.url) : opening.program
  const isWorthIt = opening.ballots.length > handful
  return program === null || !isWorthIt ? openHere(opening) : openInThreads(opening, program)
}

async function openHere(opening: Opening): Promise<readonly OpenedBallot[]> {
  const opener = await openerOf(opening.privateKey)
  const handfuls = handfulsOf(opening)
  const opened: OpenedBallot[] = []
  for (let next = handfuls.next(); next !== null; next = handfuls.next()) {
    opened.push(...(await openEach(opening.box, opener, next)))
    opening.onProgress?.(opened.length / opening.ballots.length)
  }
  return opened
}

async function openInThreads(opening: Opening, program: URL): Promise<readonly OpenedBallot[]> {
  const { box, privateKey, ballots, onProgress } = opening
  const handfuls = handfulsOf(opening)
  const opened: OpenedBallot[] = []
  const threads = Array.from(
    { length: Math.min(availableParallelism(), Math.ceil(ballots.length / handful)) },
    () => new Worker(program, { workerData: { box, privateKey } }),
  )
  const emptied = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const handOver = () => {
        const next = handfuls.next()
        if (next === null) resolve()
        else thread.postMessage(next)
      }
      thread.once('error', reject)
      thread.once('exit', () => reject(new Error('A thread that opens ballots has ended.')))
      thread.on('message', (some: readonly OpenedBallot[]) => {
        opened.push(...some)
        onProgress?.(opened.length / ballots.length)
        handOver()
      })
      handOver()
    })
  try {
    await Promise.all(threads.map(emptied))
    return opened
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

function handfulsOf({ ballots }: Opening): { readonly next: () => readonly BallotToOpen[] | null } {
  let from = 0
  return {
    next() {
      const some = ballots.slice(from, from + handful)
      from += handful
      return some.length === 0 ? null : some
    },
  }
}
