import { describe, expect, test } from 'vitest'
import { addressIn, queryText, splitLanguage } from './address.ts'

describe('The language of an address', () => {
  test('is French without prefix', () => {
    expect(splitLanguage('/aide?x=1')).toEqual({ language: 'fr', path: '/aide?x=1' })
  })
  test('is told by the first two letters, then forgotten by the routes', () => {
    expect(splitLanguage('/en/aide?x=1')).toEqual({ language: 'en', path: '/aide?x=1' })
    expect(splitLanguage('/ar')).toEqual({ language: 'ar', path: '/' })
    expect(splitLanguage('/en?x=1')).toEqual({ language: 'en', path: '/?x=1' })
  })
  test('is never guessed from a word that begins alike, nor from one nobody speaks here', () => {
    expect(splitLanguage('/english')).toEqual({ language: 'fr', path: '/english' })
    expect(splitLanguage('/xx/aide')).toEqual({ language: 'fr', path: '/xx/aide' })
  })
  test('has one address for the French page: /fr is not another', () => {
    expect(splitLanguage('/fr/aide')).toEqual({ language: 'fr', path: '/fr/aide' })
  })
  test('is put back on links, and left out of anchors and other sites', () => {
    expect(addressIn('en', '/aide')).toBe('/en/aide')
    expect(addressIn('en', '/')).toBe('/en')
    expect(addressIn('fr', '/aide')).toBe('/aide')
    expect(addressIn('en', '#contenu')).toBe('#contenu')
  })
})

test('A query leaves out what is empty, and repeats what is a list', () => {
  expect(queryText({ words: 'île & co', page: '', theme: undefined, p: ['1', '2'] })).toBe(
    '?words=%C3%AEle+%26+co&p=1&p=2',
  )
  expect(queryText({ words: '' })).toBe('')
})
