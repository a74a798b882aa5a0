import { readFileSync, writeFileSync } from 'node:fs'

/** A part of a document that a measure writes anew, between two marks. */
export interface MeasuredSection {
  /** Of the marks: `<!-- counting -->` … `<!-- /counting -->`. */
  readonly name: string
  /** Markdown. */
  readonly text: string
}

/** The document has no place for this section. */
export class SectionMissing extends Error {
  readonly code = 'section-missing'
}

/** Replaces what stands between the marks; the rest of the document belongs to its authors. */
export function writeSection(file: string, { name, text }: MeasuredSection): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const document = readFileSync(file, 'utf8')
  const [from, to] = [document.indexOf(open), document.indexOf(close)]
  if (from === -1 || to < from) throw new SectionMissing(`${file} n’a pas de section ${open}.`)
  writeFileSync(
    file,
    `${document.slice(0, from + open.length)}\n\n${text.trim()}\n\n${document.slice(to)}`,
  )
}
