import { describe, expect, test } from 'vitest'
import { plainWords } from '../../platform/kernel/plain-words.ts'
import { findStreets, streetIndex } from './street-index.ts'

const names = [
  'Rue de l’Aqueduc',
  'Rue de l’Aqueduc Prolongée',
  'Impasse de l’Aqueduc',
  'Avenue du Général-Mistral',
  'Boulevard Saint-Bonnet',
  'Place du 8 Mai 1945',
  'Rue du Grand-Pré',
  'Allée des Érables',
  'Rue Nouvelle',
]
const index = streetIndex(names.map((name) => ({ key: plainWords(name), name })))
const found = (typed: string) =>
  findStreets(index, plainWords(typed).split(' '), 5).map(({ street }) => street.name)

describe('Looking for a street', () => {
  test.each([
    ['rue de l’aqueduc', 'Rue de l’Aqueduc'],
    ['RUE DE L AQUEDUC', 'Rue de l’Aqueduc'],
    ['r de l’aquduc', 'Rue de l’Aqueduc'],
    ['aqued', 'Impasse de l’Aqueduc'],
    ['imp aqueduc', 'Impasse de l’Aqueduc'],
    ['av du gal mistral', 'Avenue du Général-Mistral'],
    ['avenue général mistrla', 'Avenue du Général-Mistral'],
    ['bd st bonnet', 'Boulevard Saint-Bonnet'],
    ['boulevard saint bonet', 'Boulevard Saint-Bonnet'],
    ['8 mai 1945', 'Place du 8 Mai 1945'],
    ['grandpre', 'Rue du Grand-Pré'],
    ['erables', 'Allée des Érables'],
    ['allee des érable', 'Allée des Érables'],
  ])('« %s » is first « %s »', (typed, name) => {
    expect(found(typed)[0]).toBe(name)
  })

  test('forgives a wrong kind of street, and puts the right one first', () => {
    expect(found('avenue de l’aqueduc').slice(0, 1)).toEqual(['Impasse de l’Aqueduc'])
    expect(found('rue mistral')).toEqual(['Avenue du Général-Mistral'])
  })

  test('forgives the name of the town after it', () => {
    expect(found('rue de l’aqueduc cachan')[0]).toBe('Rue de l’Aqueduc')
  })

  test('finds nothing for words that no street has', () => {
    expect(found('zanzibar')).toEqual([])
    expect(found('rue zanzibar')).toEqual([])
  })

  test('offers streets of one kind to who typed only that', () => {
    expect(found('rue')).toContain('Rue Nouvelle')
    expect(found('rue')).not.toContain('Place du 8 Mai 1945')
  })

  test('is exact only when every word was typed', () => {
    const distance = (typed: string) =>
      findStreets(index, plainWords(typed).split(' '), 1)[0]?.distance
    expect(distance('rue de l’aqueduc')).toBe(0)
    expect(distance('r de l’aqueduc')).toBe(0)
    expect(distance('aqueduc')).toBeGreaterThan(0)
    expect(distance('rue de l’aquedu')).toBeGreaterThan(0)
  })
})
