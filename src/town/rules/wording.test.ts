import { describe, expect, test } from 'vitest'
import { samplesOf } from '../../platform/words/samples.ts'
import { sentencesIn, sentencesWith, wordingFault } from './wording.ts'

const ours = {
  'desk.home.title': 'Accueil',
  'budget.left': 'Il vous reste {count, plural, one {un choix} other {# choix}}.',
  'town.welcome': 'Bienvenue à l’été',
}

describe('A sentence of the site', () => {
  test('is found by its key or its words, without accents, changed ones first', () => {
    const all = sentencesIn(ours, { 'town.welcome': 'Bonjour' })
    const keys = (asked: string) => sentencesWith(all, asked).map(({ key }) => key)
    expect(keys('')).toEqual(['town.welcome', 'desk.home.title', 'budget.left'])
    expect(keys('L ETE')).toEqual(['town.welcome'])
    expect(keys('home.title')).toEqual(['desk.home.title'])
    expect(keys('bonjour')).toEqual(['town.welcome'])
    expect(keys('choix introuvable')).toEqual([])
  })

  test('keeps its values, its accolades closed and no straight apostrophe', () => {
    const fault = (message: string) => wordingFault('budget.left', ours['budget.left'], message)
    expect(fault('Encore {count, plural, one {un} other {#}}.')).toBeNull()
    expect(fault('Encore des choix.')).toMatch(/count/)
    expect(fault('Encore {count')).toMatch(/ICU/)
    expect(fault("L'un des {count, plural, other {#}}")).toMatch(/apostrophe/)
  })

  test('sounds with one, several and none, each wording once', () => {
    const [one, several] = samplesOf(ours['budget.left'], 'fr')
    expect(one).toBe('Il vous reste un choix.')
    expect(several).toBe('Il vous reste 5 choix.')
    expect(samplesOf('Bonjour {name}', 'fr')).toEqual(['Bonjour [name]'])
    expect(samplesOf('{has, select, yes {Oui} other {Non}}', 'fr')).toEqual(['Non', 'Oui'])
  })
})
