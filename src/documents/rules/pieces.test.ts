import { describe, expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

describe('What somebody typed, as pieces of a document', () => {
  test('keeps paragraphs and lists, drops emphasis, shows where a link leads', () => {
    expect(
      piecesOf(
        '## Le banc\n\nIl sera **changé**,\nvoir [le plan](https://exemple.fr/a?b&c).\n\n- un\n- *deux*\n\n1. d’abord',
      ),
    ).toEqual([
      { is: 'text', text: 'Le banc' },
      { is: 'text', text: 'Il sera changé,\nvoir le plan (https://exemple.fr/a?b&c).' },
      { is: 'list', isOrdered: false, items: ['un', 'deux'] },
      { is: 'list', isOrdered: true, items: ['d’abord'] },
    ])
  })
  test('keeps what looks like HTML as words', () => {
    expect(piecesOf('<b>a</b> & 1 < 2')).toEqual([{ is: 'text', text: '<b>a</b> & 1 < 2' }])
  })
  test('of nothing is nothing', () => {
    expect(piecesOf(' \n ')).toEqual([])
  })
})
