import { describe, expect, test } from 'vitest'
import { csvField } from './csv-field.ts'

describe('A field of an exported CSV', () => {
  test('that a spreadsheet would run as a formula is preceded by an apostrophe', () => {
    expect(csvField('=HYPERLINK("http://x")')).toBe(`"'=HYPERLINK(""http://x"")"`)
    expect(csvField('@somme')).toBe("'@somme")
  })
  test('keeps a negative number as it is', () => {
    expect(csvField('-12.5')).toBe('-12.5')
  })
  test('is quoted when it holds a separator, a quote or a line end', () => {
    expect([csvField('a;b'), csvField('dit « "oui" »'), csvField('a\nb')]).toEqual([
      '"a;b"',
      '"dit « ""oui"" »"',
      '"a\nb"',
    ])
  })
})
