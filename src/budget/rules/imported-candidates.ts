import { csvRecords, type CsvRecord } from '../../platform/kernel/csv-records.ts'
import type { CandidateGiven } from './candidate.ts'
import { readCost } from './money-given.ts'

/** The columns read, in the order they are documented. */
export const candidateColumns = [
  'titre',
  'cout',
  'liste',
  'resume',
  'description',
  'theme',
] as const
type Column = (typeof candidateColumns)[number]

/** What is wrong with a line; its sentence is `import.fault-…`. */
export interface ImportFault {
  readonly line: number
  readonly code:
    | 'empty'
    | 'no-column'
    | 'twice-column'
    | 'quote'
    | 'fields'
    | 'title'
    | 'cost'
    | 'list'
    | 'long'
    | 'repeated'
    | 'too-many'
  readonly facts: Readonly<Record<string, string | number>>
}

export type ImportedCandidates =
  | { readonly ok: true; readonly given: readonly CandidateGiven[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[] }

export const longest = { titre: 200, resume: 400, description: 20_000, theme: 60 } as const
const mostProjects = 500

interface Place {
  readonly envelopes: readonly { readonly code: string; readonly name: string }[]
  /** Already there: list and title. */
  readonly known: readonly { readonly envelope: string; readonly title: string }[]
}

/** Reads projects from a CSV text: all of them, or every fault of every line. */
export function importedCandidates(text: string, place: Place): ImportedCandidates {
  const records = csvRecords(text)
  if ('unclosed' in records) return refused({ line: records.unclosed, code: 'quote', facts: {} })
  const [head, ...lines] = records
  if (head === undefined || lines.length === 0) {
    return refused({ line: 1, code: 'empty', facts: {} })
  }
  const columns = head.cells.map(folded)
  const faults = headFaults(columns, head.line)
  if (faults.length > 0) return { ok: false, faults }
  const beyond = lines[mostProjects]
  if (beyond !== undefined) return refused({ line: beyond.line, code: 'too-many', facts: {} })

  const seen = new Set(place.known.map(({ envelope, title }) => key(envelope, title)))
  const read = lines.map((record) => readLine(record, columns, place, seen))
  const found = read.flatMap((one) => (Array.isArray(one) ? one : []))
  return found.length > 0
    ? { ok: false, faults: found }
    : { ok: true, given: read.filter((one): one is CandidateGiven => !Array.isArray(one)) }
}

const refused = (fault: ImportFault): ImportedCandidates => ({ ok: false, faults: [fault] })

function headFaults(columns: readonly string[], line: number): readonly ImportFault[] {
  const fault = (code: 'no-column' | 'twice-column', column: string) => ({
    line,
    code,
    facts: { column },
  })
  return [
    ...(['titre', 'cout'] as const)
      .filter((column) => !columns.includes(column))
      .map((column) => fault('no-column', column)),
    ...candidateColumns
      .filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column))
      .map((column) => fault('twice-column', column)),
  ]
}

function readLine(
  { line, cells }: CsvRecord,
  columns: readonly string[],
  { envelopes }: Place,
  seen: Set<string>,
): CandidateGiven | ImportFault[] {
  const fault = (code: ImportFault['code'], facts: ImportFault['facts'] = {}) => ({
    line,
    code,
    facts,
  })
  if (cells.length !== columns.length) {
    return [fault('fields', { found: cells.length, wanted: columns.length })]
  }
  const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim()
  const [title, cost, wanted] = [cell('titre'), readCost(cell('cout')), cell('liste')]
  const envelope =
    wanted === ''
      ? envelopes[0]
      : envelopes.find(({ code, name }) => [code, folded(name)].includes(folded(wanted)))
  const faults = [
    ...(title === '' || title.length > longest.titre ? [fault('title')] : []),
    ...(cost === null ? [fault('cost', { text: cell('cout').slice(0, 40) })] : []),
    ...(envelope === undefined ? [fault('list', { text: wanted.slice(0, 40) })] : []),
    ...(['resume', 'description', 'theme'] as const)
      .filter((column) => cell(column).length > longest[column])
      .map((column) => fault('long', { column })),
  ]
  const own = key(envelope?.code ?? '', title)
  if (faults.length === 0 && seen.has(own)) faults.push(fault('repeated'))
  seen.add(own)
  if (faults.length > 0 || cost === null || envelope === undefined) return faults
  return {
    title,
    cost,
    envelope: envelope.code,
    summary: cell('resume'),
    description: cell('description'),
    theme: cell('theme'),
  }
}

const key = (envelope: string, title: string): string => `${envelope} ${folded(title)}`

/** Without accents, case or spaces around: « Coût » is `cout`. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").trim()
