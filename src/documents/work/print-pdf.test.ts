import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  builtProgram,
  programEnd,
  startProgram,
} from '../../platform/jobs/child-program.testing.ts'
import type { Report } from '../rules/paper.ts'
import { printPdf } from './print-pdf.ts'
import { PaperNotPrinted } from './typst.ts'

const report = (title: string): Report => ({
  form: 'report',
  title,
  language: 'fr',
  town: 'Ville d’exemple',
  colour: '#1f5c4c',
  eyebrow: '',
  pieces: [],
})

describe('Printing a paper', () => {
  test('gives the same file in a thread as here, whoever asks at once', async () => {
    const program = pathToFileURL(
      await builtProgram(new URL('../workers/print-papers.ts', import.meta.url)),
    )
    const papers = ['Un', 'Deux', 'Trois'].map(report)
    const here = await Promise.all(papers.map((paper) => printPdf(paper, null)))
    const there = await Promise.all(papers.map((paper) => printPdf(paper, program)))
    expect(there.map((pdf, rank) => pdf.equals(here[rank] ?? pdf))).toEqual([true, true, true])
  }, 60_000)

  test('keeps no program up once it is done', async () => {
    const [thread, program] = [
      await builtProgram(new URL('../workers/print-papers.ts', import.meta.url)),
      await builtProgram(new URL('./prints-once.testing.ts', import.meta.url)),
    ]
    const running = startProgram(program, [thread])
    const said: string[] = []
    running.stdout?.on('data', (some: Buffer) => void said.push(some.toString()))
    expect(await programEnd(running)).toBe(0)
    expect(said.join('')).toBe('%PDF-')
  }, 30_000)

  test('is refused when the thread ends, and begins another for the next one', async () => {
    const dying = new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from 'node:worker_threads'
        parentPort.on('message', () => process.exit(3))`)}`,
    )
    for (const title of ['Un', 'Deux'])
      await expect(printPdf(report(title), dying)).rejects.toThrow(PaperNotPrinted)
  })
})
