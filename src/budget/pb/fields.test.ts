import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitFields, writeField } from './fields.ts'
import { PbError } from './pb-error.ts'

describe('Cutting a line into fields', () => {
  test.each([
    ['a;b;c', ['a', 'b', 'c']],
    ['', ['']],
    [';;', ['', '', '']],
    ['12;"Banc; arbre";3', ['12', 'Banc; arbre', '3']],
    ['12;"Terrain ""Orlik""";3', ['12', 'Terrain "Orlik"', '3']],
    ['"";""', ['', '']],
    ['"a";', ['a', '']],
    ['""""', ['"']],
    [' "a" ;b', [' "a" ', 'b']],
  ])('%s has the fields %j', (line, fields) => {
    expect(splitFields(line, 1)).toEqual(fields)
  })

  test('a quote in the middle of an unquoted field is a character like another', () => {
    expect(splitFields('611;Terrain "Orlik";323', 7)).toEqual(['611', 'Terrain "Orlik"', '323'])
  })

  test('a quote that nobody closes is refused, with its line', () => {
    expect(() => splitFields('1;"Banc', 7)).toThrow(new PbError('unterminated-quote', 7))
    expect(() => splitFields('1;"Banc"";2', 7)).toThrow(new PbError('unterminated-quote', 7))
  })

  test('a text after a closed quote is refused, with its line', () => {
    expect(() => splitFields('1;"Banc" rouge;2', 7)).toThrow(new PbError('text-after-quote', 7))
  })
})

describe('Writing a field', () => {
  test('puts quotes only where they are needed', () => {
    expect(['Banc', 'Banc; arbre', 'dit "le banc"', ''].map(writeField)).toEqual([
      'Banc',
      '"Banc; arbre"',
      '"dit ""le banc"""',
      '',
    ])
  })

  test('turns a line break into a space: one record is one line', () => {
    expect(writeField('Un banc\r\net un arbre\n')).toBe('Un banc et un arbre ')
  })

  test('is undone by cutting, whatever the fields', () => {
    const field = fc.stringMatching(/^[^\n\r]*$/)
    const awkward = fc.string({ unit: fc.constantFrom('"', ';', 'a', ' ', '\r', 'é', ',') })
    fc.assert(
      fc.property(fc.array(fc.oneof(field, awkward), { minLength: 1 }), (fields) => {
        expect(splitFields(fields.map(writeField).join(';'), 1)).toEqual(fields)
      }),
    )
  })
})
