import { Worker } from 'node:worker_threads'
import { builtWorker } from '../../platform/files/index.ts'
import type { Paper } from '../rules/paper.ts'
import { PaperNotPrinted, typeset } from './typst.ts'

/** What the thread is asked, and what it answers. */
export interface PaperToPrint {
  readonly id: number
  readonly paper: Paper
}
export type PrintedPaper = { readonly id: number } & (
  | { readonly pdf: Uint8Array }
  | { readonly fault: string }
)

interface Waiting {
  readonly resolve: (pdf: Buffer) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

/** One for each program: the built one, and those of tests. */
const threads = new Map<string, Thread>()
let asked = 0

/**
 * Prints a paper as a tagged PDF (PDF/UA-1), in a thread of its own: pages are served meanwhile.
 *
 * @param program  of the thread; `null`: here
 * @throws PaperNotPrinted
 */
export async function printPdf(
  paper: Paper,
  program = builtWorker('print-papers', import.meta.url),
): Promise<Buffer> {
  if (program === null) return typeset(paper)
  const { worker, waiting } = threads.get(program.href) ?? startThread(program)
  const id = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.ref()
    const question: PaperToPrint = { id, paper }
    worker.postMessage(question)
  })
}

/**
 * Kept for the next paper: reading the fonts is most of the first one. A program that ends does not
 * wait for it, once nothing is being printed.
 */
function startThread(program: URL): Thread {
  const worker = new Worker(program)
  const waiting = new Map<number, Waiting>()
  const answered = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    return found
  }
  worker.on('message', (printed: PrintedPaper) => {
    const paper = answered(printed.id)
    if ('pdf' in printed) paper?.resolve(Buffer.from(printed.pdf))
    else paper?.reject(new PaperNotPrinted(printed.fault))
  })
  const ended = (error: Error) => {
    if (threads.get(program.href)?.worker === worker) threads.delete(program.href)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', ended)
  worker.on('exit', () => ended(new PaperNotPrinted('The thread that prints has ended.')))
  const thread = { worker, waiting }
  threads.set(program.href, thread)
  return thread
}
