import { expect, test } from 'vitest'
import fc from 'fast-check'
import { queryText } from '../../web/address.ts'
import { filled, hole, pierced } from './holes.ts'

test('A word that fills a hole is text, and a hole without a word stays empty', () => {
  expect(filled(pierced(`<p>${hole('name')}${hole('other')}</p>`), { name: '"<b>&' })).toBe(
    '<p>&quot;&lt;b>&amp;</p>',
  )
})

test('In an address it is written as an address is, whatever the word', () => {
  const drawn = pierced(`<a href="/questions${queryText({ mots: hole('words'), page: 2 })}">2</a>`)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const written = queryText({ mots: words, page: 2 })
      expect(filled(drawn, { words })).toBe(`<a href="/questions${written}">2</a>`)
    }),
  )
})

test('What has no hole is said as it was drawn', () => {
  expect(filled(pierced('<p>L’école, « là » 中文</p>'))).toBe('<p>L’école, « là » 中文</p>')
})

test('A word that looks like a hole is a word', () => {
  const drawn = pierced(`<p>${hole('name')}</p>`)
  expect(filled(drawn, { name: hole('other'), other: 'secret' })).not.toContain('secret')
})
