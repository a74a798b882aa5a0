import { splitFields } from './fields.ts'
import { PbError } from './pb-error.ts'
import type { PbReceiver, PbRow } from './pb-file.ts'
import { pbLimits } from './pb-limits.ts'

/** Reads the text of a `.pb` file piece by piece; pieces may be cut anywhere. */
export interface PbParser {
  /** @throws PbError */
  readonly push: (text: string) => void
  /** @throws PbError  also when a section never came */
  readonly end: () => void
  /** How many lines have ended so far. */
  readonly lines: () => number
}

/**
 * Hands the rows of a `.pb` file to a receiver as their lines end, holding one line at most.
 *
 * Accepted: LF or CRLF, a byte-order mark, no end of line at the end, blank lines anywhere, section
 * names in any case. What the rows mean is not looked at: see `electionReceiver`.
 */
export function pbParser(receiver: PbReceiver): PbParser {
  const readLine = sectionReader(receiver)
  let lines = 0
  let unfinished = ''
  let isFirstText = true

  function finishLine(text: string): void {
    lines += 1
    if (text.length > pbLimits.lineCharacters) throw tooLong(lines)
    readLine(text.endsWith('\r') ? text.slice(0, -1) : text, lines)
  }

  function push(text: string): void {
    let start = isFirstText && text.startsWith('\uFEFF') ? 1 : 0
    if (text !== '') isFirstText = false

    for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', start)) {
      const part = text.slice(start, end)
      finishLine(unfinished === '' ? part : unfinished + part)
      unfinished = ''
      start = end + 1
    }
    unfinished += text.slice(start)
    if (unfinished.length > pbLimits.lineCharacters) throw tooLong(lines + 1)
  }

  function end(): void {
    if (unfinished !== '') finishLine(unfinished)
    unfinished = ''
    readLine.end(lines)
  }

  return { push, end, lines: () => lines }
}

const sections = ['META', 'PROJECTS', 'VOTES'] as const
type Section = (typeof sections)[number]

/** Knows in which section a line stands, and how many fields it owes. */
function sectionReader(receiver: PbReceiver) {
  let next = 0
  let open: Section | null = null
  let columns: PbRow | null = null

  function openSection(section: Section, line: number): void {
    if (open !== null && columns === null)
      throw new PbError('missing-columns', line, { section: open })
    const expected = sections[next]
    if (section !== expected) {
      if (sections.indexOf(section) < next) throw new PbError('repeated-section', line, { section })
      throw new PbError('missing-section', line, { section: expected ?? section })
    }
    next += 1
    open = section
    columns = null
  }

  function receiveColumns(section: Section, fields: PbRow, line: number): void {
    if (section === 'META' && !isKeyAndValue(fields)) throw new PbError('wrong-meta-columns', line)
    columns = fields
    if (section === 'PROJECTS') receiver.projectColumns(fields, line)
    if (section === 'VOTES') receiver.voteColumns(fields, line)
  }

  function readLine(text: string, line: number): void {
    const section = sectionNamed(text)
    if (section !== null) return openSection(section, line)
    if (isBlank(text)) return
    if (open === null) throw new PbError('missing-section', line, { section: 'META' })

    const fields = splitFields(text, line)
    if (columns === null) return receiveColumns(open, fields, line)
    if (fields.length !== columns.length) {
      const facts = { section: open, found: fields.length, expected: columns.length }
      throw new PbError('wrong-column-count', line, facts)
    }
    if (open === 'VOTES') receiver.vote(fields, line)
    else if (open === 'PROJECTS') receiver.project(fields, line)
    else receiver.meta(fields[0] ?? '', fields[1] ?? '', line)
  }

  readLine.end = (lines: number): void => {
    if (next === 0) throw new PbError('empty-file', null)
    const expected = sections[next]
    if (expected !== undefined) throw new PbError('missing-section', lines, { section: expected })
    if (columns === null) throw new PbError('missing-columns', lines, { section: 'VOTES' })
    receiver.end(lines)
  }
  return readLine
}

/** No row of the format has a single field, so a lone word can only be the name of a section. */
function sectionNamed(text: string): Section | null {
  if (text.length > 40) return null
  const name = text.trim().toUpperCase()
  return sections.find((section) => section === name) ?? null
}

const isBlank = (text: string): boolean => !/\S/.test(text)

const isKeyAndValue = (fields: PbRow): boolean =>
  fields.length === 2 &&
  fields[0]?.trim().toLowerCase() === 'key' &&
  fields[1]?.trim().toLowerCase() === 'value'

const tooLong = (line: number): PbError =>
  new PbError('line-too-long', line, { limit: pbLimits.lineCharacters })
