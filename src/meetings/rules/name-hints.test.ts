import { describe, expect, test } from 'vitest'
import { likelyPersonal } from '../../questions/index.ts'
import { nameHints } from './name-hints.ts'

const hints = (text: string, unshown: readonly string[] = []) =>
  nameHints(text, likelyPersonal(text), unshown)

describe('What minutes may tell of somebody', () => {
  test.each([
    ['Mme Essai demande un banc.', ['Mme Essai']],
    ['On écrit à awa@exemple.fr ou au 06 12 34 56 78.', ['awa@exemple.fr', '06 12 34 56 78']],
    ['La fuite est au 12 rue des Essais.', ['12']],
    ['Une habitante demande un banc. Question n° 39.', []],
  ])('in « %s » is %j', (text, expected) => {
    expect(hints(text)).toEqual(expected)
  })

  test('is the name of a member who did not agree, whole, once', () => {
    const text = 'Zoé répond à Omar. Zoé ajoute un mot. Zoélie écoute.'
    expect(hints(text, ['Omar', 'Zoé', 'Al', 'Ana (dite'])).toEqual(['Zoé', 'Omar'])
  })
})
