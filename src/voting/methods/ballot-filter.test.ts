import { describe, expect, test } from 'vitest'
import { isNarrow, isSought, noFilter } from './ballot-filter.ts'

const school = { text: 'Des arbres devant l’école', theme: 'Nature en ville', list: 'ville' }

describe('Looking for a project on a ballot', () => {
  test('shows all of them when nothing is looked for', () => {
    expect(isSought(school, noFilter)).toBe(true)
    expect(isNarrow(noFilter)).toBe(false)
    expect(isNarrow({ ...noFilter, words: '  ' })).toBe(false)
  })
  test('asks for every word, whatever the accents and the capitals', () => {
    expect(isSought(school, { ...noFilter, words: 'ECOLE arbres' })).toBe(true)
    expect(isSought(school, { ...noFilter, words: 'école vélo' })).toBe(false)
    expect(
      isSought({ ...school, text: 'Au cœur de l’île' }, { ...noFilter, words: "COEUR, l'ile" }),
    ).toBe(true)
  })
  test('keeps one theme and one list, and the words within them', () => {
    const nature = { ...noFilter, theme: 'Nature en ville' }
    expect(isSought(school, nature)).toBe(true)
    expect(isSought(school, { ...nature, list: 'coteau' })).toBe(false)
    expect(isSought(school, { ...nature, words: 'vélo' })).toBe(false)
    expect(isSought(school, { ...noFilter, theme: 'Nature' })).toBe(false)
    expect(isNarrow(nature)).toBe(true)
  })
})
