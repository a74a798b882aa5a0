import { PbError } from './pb-error.ts'

/**
 * Cuts one line at its semicolons.
 *
 * A quote opens quoting at the start of a field only; elsewhere it is a character like another
 * (`Terrain "Orlik"` is met in real files). Inside quotes, a doubled quote is one quote.
 * @throws PbError  `unterminated-quote`, `text-after-quote`
 */
export function splitFields(text: string, line: number): string[] {
  if (!text.includes('"')) return text.split(';')

  const fields: string[] = []
  let start = 0
  while (start <= text.length) {
    const isQuoted = text.charAt(start) === '"'
    const end = isQuoted ? endOfQuoted(text, start, line) : endOfPlain(text, start)
    const field = text.slice(start, end)
    fields.push(isQuoted ? field.slice(1, -1).replaceAll('""', '"') : field)
    start = end + 1
  }
  return fields
}

/** Writes a field so that `splitFields` reads it back, with quotes only where they are needed. */
export function writeField(field: string): string {
  // One record is one line: a line break in a name becomes a space, here and nowhere else.
  const oneLine = field.replaceAll(/\r?\n/g, ' ')
  return /[";\r]/.test(oneLine) ? `"${oneLine.replaceAll('"', '""')}"` : oneLine
}

function endOfPlain(text: string, start: number): number {
  const end = text.indexOf(';', start)
  return end === -1 ? text.length : end
}

function endOfQuoted(text: string, start: number, line: number): number {
  let quote = text.indexOf('"', start + 1)
  while (quote !== -1 && text.charAt(quote + 1) === '"') quote = text.indexOf('"', quote + 2)
  if (quote === -1) throw new PbError('unterminated-quote', line)

  const end = quote + 1
  if (end < text.length && text.charAt(end) !== ';') throw new PbError('text-after-quote', line)
  return end
}
