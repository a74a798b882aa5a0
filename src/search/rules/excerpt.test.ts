import { describe, expect, test } from 'vitest'
import { excerpt, holdsWords, marked } from './excerpt.ts'

const written = (pieces: ReturnType<typeof marked>): string =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')

describe('Words looked for are marked in a text', () => {
  test.each([
    ['Des vélos sur les pistes', 'velo piste', 'Des [vélos] sur les [pistes]'],
    ['L’école Paul-Éluard', 'éluard', 'L’école Paul-[Éluard]'],
    ['Un bus, deux bus', 'bus', 'Un [bus], deux [bus]'],
    ['Rien de tel', 'square', 'Rien de tel'],
    ['Œuvre et cœur', 'oeuvre', '[Œuvre] et cœur'],
    ['Tout', '  ?! ', 'Tout'],
  ])('%s, by « %s »', (text, words, expected) => {
    expect(written(marked(text, words))).toBe(expected)
  })
})

describe('An excerpt', () => {
  const long = `${'Une phrase qui ne dit rien du sujet. '.repeat(12)}Le square sera rouvert en mai. ${'Et la suite continue encore. '.repeat(12)}`
  test('is cut between words, around the first word found', () => {
    const text = written(excerpt(long, 'square'))
    expect(text).toMatch(/^… (sujet|rien|du|dit|ne|qui|phrase|Une) .*\[square\] sera rouvert/)
    expect(text).toMatch(/ …$/)
    expect(text.length).toBeLessThan(240)
  })
  test('is the beginning of a text that only its title recalls', () => {
    expect(written(excerpt(long, 'tilleul'))).toMatch(/^Une phrase qui/)
  })
  test('is the whole of a short text', () => {
    expect(written(excerpt('Court.', 'long'))).toBe('Court.')
    expect(excerpt('', 'mot')).toEqual([])
  })
  test('cuts a text that has no space', () => {
    expect(written(excerpt('x'.repeat(1000), 'mot')).length).toBeLessThan(240)
  })
})

describe('A text holds words', () => {
  test.each([
    ['Le budget participatif', 'participatif budgets', true],
    ['Le budget participatif', 'budg', true],
    ['Le budget participatif', 'budget square', false],
    ['Déclaration d’accessibilité', 'accessibilite', true],
  ])('« %s », « %s »: %s', (text, words, expected) => {
    expect(holdsWords(text, words)).toBe(expected)
  })
})
