import { describe, expect, test } from 'vitest'
import { csvRecords, csvText } from './csv-records.ts'

describe('Records of a CSV file', () => {
  test('number their lines as a spreadsheet shows them, with a text of two lines', () => {
    expect(csvRecords('a;b\n"une\ndeux";1\nc;2')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['une\ndeux', '1'] },
      { line: 4, cells: ['c', '2'] },
    ])
  })

  test('are cut at what their first line has most of, the mark of UTF-8 left out', () => {
    const cells = [['nom', 'e-mail', 'rôle']]
    for (const separator of [';', ',', '\t'])
      expect(csvRecords(`\uFEFF${cells[0]?.join(separator)}`)).toEqual([
        { line: 1, cells: cells[0] },
      ])
  })

  test('are read in the letters of older spreadsheets too', () => {
    expect(csvText(Uint8Array.from([0x63, 0x6f, 0xfb, 0x74]))).toBe('coût')
    const wide = Buffer.from('\uFEFFcoût', 'utf16le')
    expect(csvText(wide)).toBe('coût')
    expect(csvText(Buffer.from('cou\u0302t'))).toBe('coût')
  })
})
