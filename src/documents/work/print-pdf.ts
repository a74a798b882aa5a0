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

let thread: Thread | null = null
let asked = 0

/**
 * Prints a paper as a tagged PDF (PDF/UA-1), in a thread of its own: pages are served meanwhile.
 *
 * @throws PaperNotPrinted
 */
export async function printPdf(paper: Paper): Promise<Buffer> {
  const program = builtWorker('print-papers', import.meta.url)
  if (program === null) return typeset(paper)
  const { worker, waiting } = (thread ??= startThread(program))
  const id = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    const question: PaperToPrint = { id, paper }
    worker.postMessage(question)
  })
}

/** Kept for the next paper: reading the fonts is most of the first one. It never keeps a program up. */
function startThread(program: URL): Thread {
  const worker = new Worker(program)
  const waiting = new Map<number, Waiting>()
  const answered = (id: number): Waiting | undefined => {
    const found = waiting.get(id)
    waiting.delete(id)
    return found
  }
  worker.unref()
  worker.on('message', (printed: PrintedPaper) => {
    const paper = answered(printed.id)
    if ('pdf' in printed) paper?.resolve(Buffer.from(printed.pdf))
    else paper?.reject(new PaperNotPrinted(printed.fault))
  })
  const ended = (error: Error) => {
    if (thread?.worker === worker) thread = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', ended)
  worker.on('exit', () => ended(new PaperNotPrinted('The thread that prints has ended.')))
  return { worker, waiting }
}
