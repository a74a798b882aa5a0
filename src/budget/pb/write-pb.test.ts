import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePb } from './parse-pb.ts'
import { PbError } from './pb-error.ts'
import { aPbText } from './pb-file.testing.ts'
import type { PbFile } from './pb-file.ts'
import { writePb } from './write-pb.ts'

const written = (file: PbFile): string => [...writePb(file)].join('')

describe('Writing a .pb file', () => {
  test('gives back a text already in the written form, character for character', () => {
    const text = aPbText({
      meta: [
        'budget;1000.50',
        'comment;"après ""report""; voir délibération"',
        'vote_type;approval',
      ],
      projects: ['007;600.00;"Banc; arbre"', 'b;400;'],
      votes: ['1;007', '2;'],
    })
    expect(written(parsePb(text))).toBe(text)
  })

  test('normalises ends of line, blank lines, idle quotes and the byte-order mark', () => {
    const text = '\uFEFFMETA\r\nkey;value\r\n\r\n"budget";"5"\r\nPROJECTS\r\na;b\r\nVOTES\r\nc;d'
    expect(written(parsePb(text))).toBe('META\nkey;value\nbudget;5\nPROJECTS\na;b\nVOTES\nc;d\n')
  })

  test('comes in pieces, so that a large file is sent without being held', () => {
    const votes = Array.from({ length: 50_000 }, (_, k) => [`${k}`, 'a,b'])
    const pieces = [...writePb({ ...parsePb(aPbText()), votes })]
    expect(pieces.length).toBeGreaterThan(5)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000)
  })

  test('refuses a row that does not have one field per column', () => {
    const file = { ...parsePb(aPbText()), votes: [['1', 'a'], ['2']] }
    expect(() => written(file)).toThrow(
      new PbError('wrong-column-count', 12, { section: 'VOTES', found: 1, expected: 2 }),
    )
  })

  test('reading, writing and reading again is the identity, whatever the fields', () => {
    fc.assert(
      fc.property(files, (file) => {
        const read = parsePb(written(file))
        expect(read).toEqual(file)
        expect(written(read)).toBe(written(file))
      }),
    )
  })
})

const field = fc.oneof(
  fc.stringMatching(/^[^\n]*$/),
  fc.string({ unit: fc.constantFrom('"', ';', ' ', 'é', '\r', ',', '0', '.') }),
  fc.constantFrom('META', 'PROJECTS', 'VOTES', '', '4000.0', '007', '😀'),
)
const table = fc.integer({ min: 2, max: 6 }).chain((width) => {
  const row = fc.array(field, { minLength: width, maxLength: width })
  return fc.record({ columns: row, rows: fc.array(row, { maxLength: 8 }) })
})
const files: fc.Arbitrary<PbFile> = fc
  .record({
    meta: fc.array(fc.tuple(field, field), { maxLength: 6 }),
    projects: table,
    votes: table,
  })
  .map(({ meta, projects, votes }) => ({
    meta,
    projectColumns: projects.columns,
    projects: projects.rows,
    voteColumns: votes.columns,
    votes: votes.rows,
  }))
