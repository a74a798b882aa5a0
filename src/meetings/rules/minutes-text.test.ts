import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composed, mergedTexts, saidByItem, sectionsOf } from './minutes-text.ts'
import { asKept, printOf } from './text-print.ts'

const items = [{ id: 'a' }, { id: 'b' }]

describe('Minutes as one text', () => {
  test('have a heading for each item, in order', () => {
    const text = composed([
      { number: 1, title: 'Les bancs', said: 'Quatre bancs.' },
      { number: 2, title: 'La fête', said: '' },
    ])
    expect(text).toBe('## 1. Les bancs\n\nQuatre bancs.\n\n## 2. La fête')
    expect(saidByItem(text, items)).toEqual({ a: 'Quatre bancs.', b: '' })
  })

  test('lose nothing of what a signer wrote before the first heading, or under another one', () => {
    const text = 'Merci à tous.\n\n## 1. Les bancs\n\nQuatre.\n\n## 9. Divers\n\nUne fontaine.'
    expect(sectionsOf(text).map(({ number }) => number)).toEqual([0, 1, 9])
    expect(saidByItem(text, items)).toEqual({
      a: 'Merci à tous.\n\nQuatre.',
      b: 'Une fontaine.',
    })
  })

  test('keep a line that looks like a heading with its own item', () => {
    const text = composed([{ number: 1, title: 'Les bancs', said: 'Un.\n## 2. Deux' }])
    expect(sectionsOf(text)).toHaveLength(1)
  })

  test('say the same once they were taken apart and put together', () => {
    const said = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '#', '2', '.') })
    const section = fc.record({ title: fc.constantFrom('Un', 'Deux  mots'), said })
    fc.assert(
      fc.property(fc.array(section, { maxLength: 4 }), (drawn) => {
        const text = composed(drawn.map((one, place) => ({ ...one, number: place + 1 })))
        expect(composed(sectionsOf(text))).toBe(text)
      }),
    )
  })
})

describe('Two officers who write from one version', () => {
  const before = { a: 'Les bancs.', b: 'La fête.' }
  const read = { a: [printOf(before.a)], b: [printOf(before.b)] }

  test('on two items are both kept', () => {
    const theirs = { ...before, a: 'Quatre bancs.' }
    const yours = { ...before, b: 'La fête de juin.' }
    expect(mergedTexts(read, theirs, yours)).toEqual({
      texts: { a: 'Quatre bancs.', b: 'La fête de juin.' },
      both: [],
    })
  })

  test('on one item have both texts shown, unless they wrote the same', () => {
    const theirs = { ...before, a: 'Quatre bancs.' }
    expect(mergedTexts(read, theirs, { ...before, a: 'Cinq bancs.' })).toEqual({
      texts: { a: 'Cinq bancs.', b: 'La fête.' },
      both: ['a'],
    })
    expect(mergedTexts(read, theirs, theirs).both).toEqual([])
  })

  test('have both shown when what one of them had read is not known', () => {
    expect(mergedTexts({}, before, { ...before, a: 'Cinq bancs.' }).both).toEqual(['a'])
  })
})

describe('Words that were sent, whose answer never came', () => {
  const [born, sent, now] = ['Les bancs.', 'Quatre bancs.', 'Quatre bancs, à l’ombre.']
  const read = { a: [printOf(born), printOf(sent)] }

  test('are not held against what their own writer typed next, kept or not', () => {
    for (const kept of [born, sent])
      expect(mergedTexts(read, { a: kept }, { a: now })).toEqual({ texts: { a: now }, both: [] })
  })

  test('are taken back by who types the first ones again, kept or not', () => {
    for (const kept of [born, sent])
      expect(mergedTexts(read, { a: kept }, { a: born })).toEqual({ texts: { a: born }, both: [] })
    const theirs = 'Cinq bancs.'
    expect(mergedTexts(read, { a: theirs }, { a: born }).texts).toEqual({ a: theirs })
  })

  test('are not given up for what somebody else wrote', () => {
    expect(mergedTexts(read, { a: 'Cinq bancs.' }, { a: sent }).both).toEqual(['a'])
  })
})

describe('The print of a text', () => {
  test('tells two texts apart, the order of their letters too', () => {
    const texts = ['', 'Aa', 'BB', 'ab', 'ba', ' ', 'é', 'e', 'a'.repeat(9_999), 'a'.repeat(10_000)]
    expect(new Set(texts.map(printOf)).size).toBe(texts.length)
  })

  test('is of what is kept: ends of lines and what looks like a heading change nothing twice', () => {
    const kept = asKept('  Un\r\n## 2. Deux\n')
    expect(kept).toBe('Un\n### 2. Deux')
    expect(asKept(kept)).toBe(kept)
  })
})
