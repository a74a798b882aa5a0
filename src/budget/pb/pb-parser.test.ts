import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileCollector, parsePb } from './parse-pb.ts'
import { PbError } from './pb-error.ts'
import { aPbText } from './pb-file.testing.ts'
import { pbLimits } from './pb-limits.ts'
import { pbParser } from './pb-parser.ts'

const faultOf = (text: string): PbError | null => {
  try {
    parsePb(text)
    return null
  } catch (error) {
    if (error instanceof PbError) return error
    throw error
  }
}

describe('Reading the text of a .pb file', () => {
  test('keeps keys, columns and fields in their order, unknown ones too', () => {
    const file = parsePb(
      aPbText({
        meta: ['budget;1000.50', 'mascotte;héron', 'vote_type;approval'],
        projectColumns: 'name;mood;cost;project_id',
        projects: ['"Banc; dit ""le long""";gai;600.00;BO.D10.7/23'],
        votes: ['1;BO.D10.7/23'],
      }),
    )
    expect(file).toEqual({
      meta: [
        ['budget', '1000.50'],
        ['mascotte', 'héron'],
        ['vote_type', 'approval'],
      ],
      projectColumns: ['name', 'mood', 'cost', 'project_id'],
      projects: [['Banc; dit "le long"', 'gai', '600.00', 'BO.D10.7/23']],
      voteColumns: ['voter_id', 'vote'],
      votes: [['1', 'BO.D10.7/23']],
    })
  })

  test('gives the same file with CRLF, a byte-order mark, or no last end of line', () => {
    const text = aPbText()
    const file = parsePb(text)
    expect(parsePb(text.replaceAll('\n', '\r\n'))).toEqual(file)
    expect(parsePb(`\uFEFF${text}`)).toEqual(file)
    expect(parsePb(text.trimEnd())).toEqual(file)
  })

  test('gives the same file wherever its text is cut', () => {
    const text = `\uFEFF${aPbText({ projects: ['a;600;"Banc; ""été"""', 'b;400;😀'] })}`.replaceAll(
      '\n',
      '\r\n',
    )
    const whole = parsePb(text)
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 12 }), (cuts) => {
        const { receiver, file } = fileCollector()
        const parser = pbParser(receiver)
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length]
        places.forEach((place, k) => parser.push(text.slice(place, places[k + 1] ?? text.length)))
        parser.end()
        expect(file()).toEqual(whole)
      }),
    )
  })

  test('passes over blank lines and still knows where each row stood', () => {
    const file = parsePb(aPbText().replace('2;a,b', '\n  \n2;a,b'))
    expect(file.votes).toHaveLength(2)
    expect(file.lines?.votes).toEqual([11, 14])
  })

  test('reads a project whose description is a line of one million characters', () => {
    const long = 'x'.repeat(1_000_000)
    const file = parsePb(aPbText({ projects: [`a;600;${long}`, 'b;400;Un arbre'] }))
    expect(file.projects[0]?.[2]).toBe(long)
  })

  test('names its sections in any case', () => {
    expect(
      parsePb(aPbText().replace('META', 'meta ').replace('VOTES', 'Votes')).votes,
    ).toHaveLength(2)
  })
})

describe('A .pb text that does not hold together is refused, with the line', () => {
  test.each([
    ['nothing at all', '', 'empty-file', null],
    ['blank lines only', '\n\n', 'empty-file', null],
    ['no META', aPbText().replace('META\n', ''), 'missing-section', 1],
    [
      'no PROJECTS',
      aPbText()
        .replace('PROJECTS\n', '')
        .replace('project_id;cost;name\na;600;Un banc\nb;400;Un arbre\n', ''),
      'missing-section',
      5,
    ],
    [
      'no VOTES',
      'META\nkey;value\nbudget;1\nPROJECTS\nproject_id;cost\na;1\n',
      'missing-section',
      6,
    ],
    ['META twice', aPbText().replace('PROJECTS', 'META'), 'repeated-section', 5],
    ['no columns of META', aPbText().replace('key;value\n', ''), 'wrong-meta-columns', 2],
    ['no columns of PROJECTS', 'META\nkey;value\nPROJECTS\nVOTES\n', 'missing-columns', 4],
    ['no columns of VOTES', 'META\nkey;value\nPROJECTS\na;b\nVOTES\n', 'missing-columns', 5],
    ['a field too many', aPbText({ votes: ['1;a', '2;a;b'] }), 'wrong-column-count', 12],
    ['a field too few', aPbText({ projects: ['a;600'] }), 'wrong-column-count', 7],
    ['an open quote', aPbText({ projects: ['a;600;"Un banc'] }), 'unterminated-quote', 7],
  ])('%s', (_, text, code, line) => {
    expect(faultOf(text)).toMatchObject({ code, line })
  })

  test('a line longer than the limit is refused before it ends', () => {
    const parser = pbParser(fileCollector().receiver)
    parser.push('META\nkey;value\n')
    const piece = 'x'.repeat(1024 * 1024)
    expect(() => {
      for (let k = 0; k <= pbLimits.lineCharacters / piece.length; k += 1) parser.push(piece)
    }).toThrow(new PbError('line-too-long', 3, { limit: pbLimits.lineCharacters }))
  })

  test('says how many fields were found and expected', () => {
    expect(faultOf(aPbText({ votes: ['1;a;b;c'] }))?.facts).toEqual({
      section: 'VOTES',
      found: 4,
      expected: 2,
    })
  })
})
