import { describe, expect, test } from 'vitest'
import { day } from '../../platform/kernel/day.ts'
import { sentencesOf, soundsLikePromise } from './sentences.ts'
import { spokenDay } from './spoken-day.ts'

describe('The sentences of an answer', () => {
  test('are cut at full stops, not at abbreviations nor inside a number', () => {
    expect(
      sentencesOf('M. Untel a raison. La rue coûte 1.200 € par mètre. Pourquoi ? Elle est large !'),
    ).toEqual([
      'M. Untel a raison.',
      'La rue coûte 1.200 € par mètre.',
      'Pourquoi ?',
      'Elle est large !',
    ])
  })
  test('are read without their Markdown', () => {
    expect(
      sentencesOf('Ce sera fait **quinze jours avant**, voir [la page](https://x.fr).'),
    ).toEqual(['Ce sera fait quinze jours avant, voir la page.'])
  })
  test('are one per line of a list', () => {
    expect(sentencesOf('Deux travaux :\n\n- un banc\n- un arbre')).toEqual([
      'Deux travaux :',
      'un banc',
      'un arbre',
    ])
  })
  test('keep the article of a code whole', () => {
    expect(sentencesOf('Texte : code de la route, art. R. 417-11, lu hier.')).toHaveLength(1)
  })
  test('of nothing are none', () => {
    expect(sentencesOf(' \n***\n')).toEqual([])
  })
})

describe('What sounds like a promise', () => {
  test.each([
    'Deux bancs seront posés sous les platanes.',
    'Nous allons repeindre le passage.',
    'Les travaux sont prévus en mars.',
    'Une affiche sera posée quinze jours avant.',
  ])('« %s » does', (sentence) => expect(soundsLikePromise(sentence)).toBe(true))
  test.each([
    'Onze arbres ont été coupés, c’est exact.',
    'Vous avez raison.',
    'Le prix dépend de vos revenus.',
  ])('« %s » does not', (sentence) => expect(soundsLikePromise(sentence)).toBe(false))
})

describe('The day a sentence promises', () => {
  const from = day('2026-11-27')
  test.each([
    ['avant la fin du mois de mars', '2027-03-31'],
    ['seront plantés au même endroit en novembre', '2026-11-30'],
    ['le 15 mai', '2027-05-15'],
    ['le 1er décembre', '2026-12-01'],
    ['en août 2028', '2028-08-31'],
    ['au début du mois de février', '2027-02-10'],
    ['fin février 2028', '2028-02-29'],
    [
      'Un agent est venu le 14 octobre 2026 : ce sera peint avant le 1er janvier 2027',
      '2027-01-01',
    ],
    ['le dimanche, d’octobre à mai, à partir du 18 décembre', '2026-12-18'],
  ])('« %s » is %s, said on 27 November 2026', (sentence, wanted) =>
    expect(spokenDay(sentence, from)).toBe(wanted),
  )
  test.each(['bientôt', 'le 31 avril', 'en mairie'])('« %s » names none', (sentence) =>
    expect(spokenDay(sentence, from)).toBeNull(),
  )
})
