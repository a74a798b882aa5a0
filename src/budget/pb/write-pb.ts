import { writeField } from './fields.ts'
import { writtenLines } from './parse-pb.ts'
import { PbError } from './pb-error.ts'
import type { PbFile, PbRow } from './pb-file.ts'

/**
 * Writes a `.pb` file, in pieces of about 64,000 characters: join them, or send them one by one.
 *
 * The form is always the same: UTF-8, LF, a last end of line, quotes only where they are needed,
 * no blank line. Reading it again gives the same file.
 * @throws PbError  `wrong-column-count`: a row does not have one field per column
 */
export function* writePb(file: PbFile): Generator<string, void, undefined> {
  let piece = ''
  for (const line of writtenRows(file)) {
    piece += `${line}\n`
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

function* writtenRows(file: PbFile): Generator<string, void, undefined> {
  const lines = writtenLines(file)
  yield 'META'
  yield 'key;value'
  for (const entry of file.meta) yield writeRow(entry)
  yield 'PROJECTS'
  yield writeRow(file.projectColumns)
  for (const [k, row] of file.projects.entries()) {
    yield writeRow(owing(file.projectColumns, row, lines.project(k), 'PROJECTS'))
  }
  yield 'VOTES'
  yield writeRow(file.voteColumns)
  for (const [k, row] of file.votes.entries()) {
    yield writeRow(owing(file.voteColumns, row, lines.vote(k), 'VOTES'))
  }
}

const writeRow = (fields: PbRow): string => fields.map(writeField).join(';')

function owing(columns: PbRow, row: PbRow, line: number, section: string): PbRow {
  if (row.length === columns.length) return row
  const facts = { section, found: row.length, expected: columns.length }
  throw new PbError('wrong-column-count', line, facts)
}
