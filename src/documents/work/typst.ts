import { createRequire } from 'node:module'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { inProject } from '../../platform/files/index.ts'
import { type Paper, withTexts } from '../rules/paper.ts'
import { lettersMissingIn, printablePaper, withoutLetters } from '../rules/printable.ts'
import { shippedFonts } from './shipped-fonts.ts'

/** Typst refused a document for another reason than a letter that no font has. */
export class PaperNotPrinted extends Error {
  readonly code = 'paper-not-printed'
}

let ready: NodeCompiler | null = null

/** Costs a good third of a second, the first time: it reads the fonts. */
function compiler(): NodeCompiler {
  // Loaded by the first document only: most processes print none.
  const load = createRequire(import.meta.url)
  const { NodeCompiler: Compiler } = load(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as typeof import('@myriaddreamin/typst-ts-node-compiler')
  ready ??= Compiler.create({
    workspace: inProject('src', 'documents', 'sheets'),
    fontArgs: [{ fontBlobs: shippedFonts() }],
  })
  return ready
}

/** Each try takes away what the one before could not draw: neighbours may change which font draws a letter. */
const mostTries = 4

/**
 * Prints a paper as tagged PDF/UA-1, here and now: it keeps the thread busy for some milliseconds.
 *
 * A letter that no font has is printed as an empty square: it never stops the document.
 *
 * @throws PaperNotPrinted
 */
export function typeset(paper: Paper): Buffer {
  let tried: Paper = printablePaper(paper)
  for (let tries = 1; ; tries++) {
    const printed = attempt(tried)
    if (typeof printed !== 'string') return printed
    const missing = lettersMissingIn(printed)
    if (missing.length === 0 || tries === mostTries) throw new PaperNotPrinted(reason(printed))
    tried = withTexts(tried, (text) => withoutLetters(text, missing))
  }
}

/** The file, or what Typst says against it. */
function attempt(paper: Paper): Buffer | string {
  const typst = compiler()
  const compiled = typst.compile({
    mainFilePath: inProject('src', 'documents', 'sheets', 'paper.typ'),
    inputs: { paper: JSON.stringify(paper) },
  })
  try {
    if (compiled.result === null) return told(compiled.takeError()?.shortDiagnostics)
    return typst.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 })
  } catch (error) {
    return error instanceof Error ? error.message : told(error)
  } finally {
    // Papers do not resemble each other: what Typst remembers of one serves little for the next.
    typst.evictCache(10)
  }
}

const told = (said: unknown): string => JSON.stringify(said) ?? 'nothing was said'

/** The rule that was broken, never the words of the document: they may name somebody. */
const reason = (complaint: string): string =>
  complaint.match(/message"?: ?"([^"`]*)/)?.[1] ?? 'Typst refused the document'
