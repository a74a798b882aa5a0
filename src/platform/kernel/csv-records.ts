/** One record of a CSV file, and the line on which it begins. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Cuts a CSV text as spreadsheets write it: semicolons, commas or tabs, whichever the first line has most
 * of; quotes around a cell that holds one, a line break or a quote written twice.
 *
 * Empty lines are left out. Source: RFC 4180.
 *
 * @returns the records, or the line on which an open quote was never closed
 */
export function csvRecords(given: string): readonly CsvRecord[] | { readonly unclosed: number } {
  // The mark of UTF-8 comes with what is pasted too.
  const text = given.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  const records: CsvRecord[] = []
  let [cells, cell, isQuoted]: [string[], string, boolean] = [[], '', false]
  let [line, began] = [1, 1]

  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endRecord = () => {
    endCell()
    if (cells.some((one) => one.trim() !== '')) records.push({ line: began, cells })
    cells = []
    began = line
  }
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place)
    if (letter === '\n') line += 1
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (text.charAt(place + 1) === '"') {
        cell += letter
        place += 1
      } else isQuoted = false
    } else if (letter === '"' && cell === '') isQuoted = true
    else if (letter === separator) endCell()
    else if (letter === '\n') endRecord()
    else if (letter !== '\r') cell += letter
  }
  if (isQuoted) return { unclosed: began }
  endRecord()
  return records
}

function separatorOf(text: string): ';' | ',' | '\t' {
  const [first = ''] = text.split('\n', 1)
  const count = (separator: string) => first.split(separator).length
  const [best = ';'] = ([';', ',', '\t'] as const).toSorted((a, b) => count(b) - count(a))
  return best
}

/** The text of a file: UTF-8, or what older spreadsheets write (Windows-1252, or UTF-16 with its mark). */
export const csvText = (bytes: Uint8Array): string => decoded(bytes).normalize('NFC')

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
