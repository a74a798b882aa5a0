import { describe, expect, test } from 'vitest'
import { guessTheme } from './guess-theme.ts'
import { usualThemes } from './usual-themes.ts'

/** What residents say on an ordinary week, and the theme an officer would choose. */
const everyday: readonly (readonly [said: string, theme: string])[] = [
  ['La haie du 12 déborde sur le trottoir, on doit passer sur la route.', 'espaces-verts'],
  ['Qui taille les haies le long de la rue de l’Aqueduc ?', 'espaces-verts'],
  ['Une grosse branche menace de tomber dans la rue.', 'espaces-verts'],
  ['Le toboggan du square est cassé depuis un mois.', 'espaces-verts'],
  ['Les racines du platane soulèvent tout, il faudrait élaguer.', 'espaces-verts'],
  ['Pourquoi la pelouse du parc est-elle fermée aux enfants ?', 'espaces-verts'],
  ['Un gros trou dans la chaussée devant l’école.', 'voirie'],
  ['Le trottoir est défoncé, ma poussette ne passe plus.', 'voirie'],
  ['La plaque d’égout claque à chaque passage.', 'voirie'],
  ['Quand la route sera-t-elle refaite ?', 'voirie'],
  ['Les pavés de la place bougent sous les pieds.', 'voirie'],
  ['Des voitures garées sur le trottoir tous les soirs.', 'circulation'],
  ['Ça roule beaucoup trop vite dans ma rue.', 'circulation'],
  ['Le feu du carrefour reste rouge trop longtemps.', 'circulation'],
  ['À quand une piste cyclable vers la gare ?', 'circulation'],
  ['Trottinettes abandonnées partout sur les trottoirs.', 'circulation'],
  ['Les poubelles n’ont pas été ramassées dans la rue des Lilas.', 'proprete'],
  ['Un matelas et des encombrants sur le trottoir.', 'proprete'],
  ['Des rats dans le parc, près des bancs.', 'proprete'],
  ['Crottes de chien partout devant l’école.', 'proprete'],
  ['Le lampadaire devant chez moi ne marche plus.', 'eclairage'],
  ['La rue est dans le noir depuis trois nuits.', 'eclairage'],
  ['Toutes les lumières du passage sont éteintes.', 'eclairage'],
  ['Ma fille n’a pas de place à la crèche.', 'ecoles'],
  ['Pourquoi la cantine coûte-t-elle plus cher cette année ?', 'ecoles'],
  ['Les horaires de la piscine pendant les vacances ?', 'sport-culture'],
  ['Le gymnase est fermé le dimanche, pourquoi ?', 'sport-culture'],
  ['L’ascenseur de mon immeuble est en panne et le bailleur ne répond pas.', 'logement'],
  ['Le chantier d’à côté fait du bruit dès six heures.', 'logement'],
  ['Mon voisin fait du tapage toutes les nuits.', 'logement'],
  ['Je suis en fauteuil et je ne peux pas monter le trottoir.', 'solidarites'],
  ['Ma mère est seule, qui porte des repas à domicile ?', 'solidarites'],
  ['Il n’y a plus de médecin dans le quartier.', 'solidarites'],
  ['Comment refaire mon passeport à la mairie ?', 'vie-municipale'],
  ['Quand a lieu le prochain conseil municipal ?', 'vie-municipale'],
  ['Pourquoi mes impôts augmentent-ils ?', 'vie-municipale'],
]

const nothing = ['Bonjour, j’ai une question.', 'Merci pour tout !', 'Parce que je le vaux bien.']

describe('The theme guessed from what was asked', () => {
  test('is the one an officer would choose in nine everyday sentences of ten', () => {
    const missed = everyday.filter(([said, theme]) => guessTheme(said, usualThemes) !== theme)
    const told = missed.map(([said]) => `${said} → ${guessTheme(said, usualThemes)}`).join('\n')
    expect(everyday.length).toBeGreaterThanOrEqual(30)
    expect(1 - missed.length / everyday.length, told).toBeGreaterThanOrEqual(0.9)
  })

  test('of a hedge is green spaces, over whatever it leans', () => {
    for (const where of ['le trottoir', 'la rue', 'la route', 'la chaussée'])
      expect(guessTheme(`Une haie déborde sur ${where}`, usualThemes)).toBe('espaces-verts')
  })

  test('where it is counts when nothing else is said', () => {
    expect(guessTheme('Le trottoir de la rue est en mauvais état', usualThemes)).toBe('voirie')
    expect(guessTheme('Que devient le parc ?', usualThemes)).toBe('espaces-verts')
  })

  test.each(nothing)('is none when nothing announces one: %s', (said) => {
    expect(guessTheme(said, usualThemes)).toBeNull()
  })
})
