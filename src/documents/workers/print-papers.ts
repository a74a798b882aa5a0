import { parentPort } from 'node:worker_threads'
import type { PaperToPrint, PrintedPaper } from '../work/print-pdf.ts'
import { PaperNotPrinted, typeset } from '../work/typst.ts'

/** A thread that prints papers, one after the other, as long as the program lives. See `work/print-pdf.ts`. */
parentPort?.on('message', ({ id, paper }: PaperToPrint) => {
  const answer: PrintedPaper = printed(id, paper)
  parentPort?.postMessage(answer)
})

function printed(id: number, paper: PaperToPrint['paper']): PrintedPaper {
  try {
    return { id, pdf: typeset(paper) }
  } catch (error) {
    if (error instanceof PaperNotPrinted) return { id, fault: error.message }
    throw error
  }
}
