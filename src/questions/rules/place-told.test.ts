import { describe, expect, test } from 'vitest'
import { mask } from './masking.ts'
import { addressesTold, maskedForDepartment } from './place-told.ts'

describe('What a department reads of a door', () => {
  test.each([
    'Il y a un trou devant le 12 rue de la Source.',
    'Le lampadaire face au 7 bis avenue des Tisserands est éteint.',
    'Les poubelles débordent au 3 place du Grand-Marché tous les lundis.',
    'Une branche est tombée à hauteur du 114 bd Saint-Bonnet.',
    'Le trottoir est cassé entre le 4 rue du Potager et le 8 rue du Potager.',
    'Le 22 rue des Maraîchers est à l’abandon.',
    'Un rat sort de la cave du 5 rue de l’Aqueduc.',
    '12 rue de la Source : plus de lumière depuis hier.',
    'J’habite le quartier, et il y a un trou devant le 12 rue de la Source.',
    'Fuite d’eau au 4e étage du bâtiment C, 12 rue de la Source.',
    'Il faudrait un banc à côté du 9 allée des Érables.',
    'The street light in front of 12 rue de la Source is off.',
    'Les habitants du 12 rue de la Source n’ont plus d’eau.',
  ])('keeps it when it is where something is wrong: %s', (sentence) => {
    expect(maskedForDepartment(sentence)).toBe(sentence)
  })

  test.each([
    ['J’habite au 12 rue de la Source.', '12'],
    ['Je vis au 12 rue de la Source avec mon mari et mes deux enfants, le parc est sale.', '12'],
    ['Nous habitons 12, rue de la Source, bâtiment C, 4e étage.', '12'],
    ['Mon adresse : 12 rue de la Source.', '12'],
    ['Je suis domiciliée au 12 rue de la Source.', '12'],
    ['Je réside depuis dix ans au 12 rue de la Source et le bus ne passe plus.', '12'],
    ['Habitante du 12 rue de la Source, je demande un banc.', '12'],
    ['Ma mère vit au 12 rue de la Source et ne peut plus sortir.', '12'],
    ['J’habite en face du 12 rue de la Source.', '12'],
    ['Le bruit s’entend jusqu’à ma chambre, 12 rue de la Source.', '12'],
    ['Le 12 rue de la Source, où j’habite, est loin de tout.', '12'],
    ['Je m’appelle Nadia Duparvis, 12 rue de la Source.', '12'],
    ['Répondez-moi : 12 rue de la Source, 06 12 34 56 78.', '12'],
    ['Le parc est sale.\nNadia\n12 rue de la Source', '12'],
    ['J’habite au 4e étage du bâtiment C.', '4e'],
    ['I live at 12 rue de la Source.', '12'],
    ['Je suis au 12 rue de la Source, et le parc est fermé.', '12'],
    ['أسكن 12 rue de la Source', '12'],
  ])('masks it when it tells where who asks lives: %s', (sentence, number) => {
    expect(maskedForDepartment(sentence)).toContain(mask)
    expect(maskedForDepartment(sentence)).not.toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`))
  })

  test.each([
    [
      'J’habite au 12 rue de la Source. Le lampadaire devant chez moi est éteint.',
      'J’habite au 12 rue de la Source. Le lampadaire devant chez moi est éteint.',
    ],
    [
      'Le trou est devant chez moi, 12 rue de la Source, appartement 34.',
      `Le trou est devant chez moi, 12 rue de la Source, ${mask}.`,
    ],
    [
      'Des motos tournent sous mes fenêtres. J’habite 12 rue de la Source, 4e étage.',
      `Des motos tournent sous mes fenêtres. J’habite 12 rue de la Source, ${mask}.`,
    ],
    [
      'Dans mon immeuble, au 12 rue de la Source, le hall est inondé.',
      'Dans mon immeuble, au 12 rue de la Source, le hall est inondé.',
    ],
  ])('keeps the number of a home before which the trouble is, never the flat: %s', (said, read) => {
    expect(maskedForDepartment(said)).toBe(read)
  })

  test('judges each mention where it stands', () => {
    expect(
      maskedForDepartment(
        'J’habite au 12 rue de la Source. Il y a un trou devant le 14 rue de la Source.',
      ),
    ).toBe(`J’habite au ${mask} rue de la Source. Il y a un trou devant le 14 rue de la Source.`)
    expect(
      maskedForDepartment(
        'J’habite au 12 rue de la Source et le trou est devant le 14 rue de la Source.',
      ),
    ).toBe(`J’habite au ${mask} rue de la Source et le trou est devant le 14 rue de la Source.`)
  })

  test('masks names, phones, e-mails and plates as ever', () => {
    expect(
      maskedForDepartment('Devant le 12 rue de la Source, AB-123-CD, M. Duparvis, 06 12 34 56 78'),
    ).not.toMatch(/AB-123|Duparvis|06 12/)
  })
})

describe('Addresses told', () => {
  test.each([
    ['Un trou devant le 12 bis rue de la Source, ce matin.', ['12 bis rue de la Source']],
    [
      'Au 3, place du Grand-Marché ou au 7 avenue Jean Moulin ?',
      ['3, place du Grand-Marché', '7 avenue Jean Moulin'],
    ],
    ['devant le 12 rue de la source et devant le 12 rue de la source', ['12 rue de la source']],
    ['J’habite au 12 rue de la Source.', []],
    ['Rue de l’Aqueduc, rien n’est dit d’une porte.', []],
  ])('%s', (said, addresses) => {
    expect(addressesTold(said)).toEqual(addresses)
  })

  test.each(['a', ' ', '1 ', 'rue ', '1 rue ', 'entre le ', 'J’habite ', '12 rue de la Source '])(
    'are looked for at once in 20,000 letters of « %s »',
    (piece) => {
      const began = performance.now()
      maskedForDepartment(piece.repeat(20_000 / piece.length))
      addressesTold(piece.repeat(20_000 / piece.length))
      expect(performance.now() - began).toBeLessThan(1000)
    },
  )
})
