import { PbError } from './pb-error.ts'
import type { PbRow } from './pb-file.ts'

/** Finds columns by their name: their order differs from one file to the next. */
export function columnFinder(section: 'PROJECTS' | 'VOTES', columns: PbRow, line: number) {
  const names = columns.map((column) => column.trim().toLowerCase())

  /** Position of the first of these columns, or `null`. */
  function find(...wanted: readonly string[]): number | null {
    for (const name of wanted) {
      const found = names.indexOf(name)
      if (found === -1) continue
      if (names.includes(name, found + 1)) {
        throw new PbError('repeated-column', line, { section, column: name })
      }
      return found
    }
    return null
  }

  function owe(name: string): number {
    const found = find(name)
    if (found === null) throw new PbError('missing-column', line, { section, column: name })
    return found
  }
  return { find, owe }
}

/** The field of a column that may be absent: `null` when it is, or when the field is blank. */
export function fieldAt(fields: PbRow, column: number | null): string | null {
  const field = column === null ? '' : (fields[column] ?? '').trim()
  return field === '' ? null : field
}
