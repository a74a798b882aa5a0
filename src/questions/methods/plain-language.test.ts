import { describe, expect, test } from 'vitest'
import { plainHints } from './plain-language.ts'

const codes = (text: string) => plainHints(text).map(({ code }) => code)
const excerpts = (text: string) => plainHints(text).map(({ excerpt }) => excerpt)

describe('What may stop the reader of an answer', () => {
  test('is nothing in short, active words', () => {
    expect(plainHints('Nous viendrons lundi 4 mai. Le trottoir aura un banc neuf.')).toEqual([])
  })

  test('is a sentence of 21 words, not one of 20', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'mot').join(' ')}.`
    expect(plainHints(words(20))).toEqual([])
    expect(plainHints(words(21))).toEqual([
      { code: 'long-sentence', words: 21, excerpt: 'mot mot mot mot mot mot mot mot…' },
    ])
  })

  test('counts lines and full stops as ends, « M. », « art. » and « R. 112-5 » as none', () => {
    const ten = Array.from({ length: 10 }, () => 'mot').join(' ')
    expect(codes(`${ten}\n${ten} ${ten}`)).toEqual([])
    expect(codes(`${ten}. ${ten}. ${ten} !`)).toEqual([])
    expect(codes(`${ten} M. Exemple art. R. 112-5 ${ten}.`)).toEqual(['long-sentence'])
  })

  test.each([
    ['La rue a été fermée lundi.', 'été fermée'],
    ['Les bancs seront bientôt posés.', null],
    ['Les bancs seront rapidement posés.', 'seront rapidement posés'],
    ['Le square n’est pas ouvert.', 'est pas ouvert'],
    ['Le bus est passé.', null],
    ['Elle est arrivée hier.', null],
    ['La place est belle.', null],
    ['Une réponse sera transmise.', 'sera transmise'],
  ])('%s', (text, excerpt) => {
    const found = plainHints(text).filter(({ code }) => code === 'passive')
    expect(found.map((hint) => hint.excerpt.replace(/^n’/u, ''))).toEqual(
      excerpt === null ? [] : [excerpt],
    )
  })

  test('is an acronym that nobody explains, said once', () => {
    expect(excerpts('Le CCAS ouvre à 9 h. Appelez le CCAS.')).toEqual(['CCAS'])
    expect(plainHints('Le CCAS (centre communal d’action sociale) ouvre. Le CCAS aide.')).toEqual(
      [],
    )
    expect(plainHints('Le centre communal d’action sociale (CCAS) ouvre.')).toEqual([])
    expect(plainHints('Le RER passe sous le parc Henri IV.')).toEqual([])
  })

  test('is a word of the town hall, with what to write instead', () => {
    expect(plainHints('Nonobstant ce délai, nous agirons le cas échéant.')).toEqual([
      { code: 'jargon', excerpt: 'le cas échéant', instead: 's’il le faut' },
      { code: 'jargon', excerpt: 'Nonobstant', instead: 'malgré' },
    ])
    expect(codes("S'agissant du square, nous viendrons.")).toEqual(['jargon'])
  })

  test('takes less than a second on the longest answer', () => {
    const long = 'été '.repeat(5000)
    const before = performance.now()
    plainHints(long)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
