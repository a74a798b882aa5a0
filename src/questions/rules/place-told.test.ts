import { describe, expect, test } from 'vitest'
import { mask } from './masking.ts'
import { readingCost } from './reading-cost.testing.ts'
import { addressesTold, maskedForDepartment } from './place-told.ts'

describe('What a department reads of a door', () => {
  test.each([
    'Il y a un trou devant le 12 rue de la Source.',
    'Le lampadaire face au 7 bis avenue des Tisserands est éteint.',
    'Une branche est tombée à hauteur du 114 bd Saint-Bonnet.',
    'Le trottoir est cassé entre le 4 rue du Potager et le 8 rue du Potager.',
    'J’habite le quartier, et il y a un trou devant le 12 rue de la Source.',
    'Il faudrait un banc à côté du 9 allée des Érables.',
    'Bonjour : un arbre penche, devant le 12 rue de la Source.',
    'The street light in front of 12 rue de la Source is off.',
  ])('keeps it when a word of place announces it: %s', (sentence) => {
    expect(maskedForDepartment(sentence)).toBe(sentence)
  })

  test.each([
    'J’habite au 12 rue de la Source.',
    'C’est au 12 rue de la Source que j’habite.',
    '12 rue de la Source, c’est mon adresse.',
    'J’ai toujours habité au 12 rue de la Source.',
    'J’habitais au 12 rue de la Source.',
    'Demeurant 12 rue de la Source, je demande un banc.',
    'Je suis locataire 12 rue de la Source.',
    'Je suis riveraine (12 rue de la Source).',
    'Adresse postale : 12 rue de la Source.',
    'Domicile : 12 rue de la Source.',
    'Répondez-moi par courrier au 12 rue de la Source.',
    'Merci.\nNadia Duparvis, 12 rue de la Source',
    'Le parc est sale.\n- 12 rue de la Source, près de la fontaine et du square, au fond de la cour',
    'J’habite dans l’immeuble en face du 12 rue de la Source.',
    'J’habite en face du 12 rue de la Source.',
    'C’est chez moi, en face du 12 rue de la Source.',
    'Le trou est devant chez moi, 12 rue de la Source.',
    'Le trou est devant le 12 rue de la Source, où je vis.',
    'Je cherche une crèche près de chez moi. J’habite au 12 rue de la Source.',
    'Mon ex-mari m’attend devant chez moi. Ma mère vit au 12 rue du Potager.',
    'Mon ex-mari habite en face de chez moi. Je vis au 12 rue de la Source.',
    'Le trou est devant chez moi. Nadia Duparvis, 12 rue de la Source, 06 12 34 56 78',
    'Nous habitons 12, rue de la Source, bâtiment C, 4e étage.',
    'Le 12 rue de la Source, où j’habite, est loin de tout.',
    'Le bruit s’entend jusqu’à ma chambre, 12 rue de la Source.',
    'I’ve lived at 12 rue de la Source for years.',
    'Address: 12 rue de la Source.',
    'أعيش في 12 rue de la Source',
    // Not said to be a place: an officer says where to go.
    'Les poubelles débordent au 12 rue de la Source.',
  ])('masks it when it may tell where somebody lives: %s', (sentence) => {
    expect(maskedForDepartment(sentence)).toContain(mask)
    expect(maskedForDepartment(sentence)).not.toMatch(/(?<!\d)(?:12|4e)(?!\d)/)
    expect(addressesTold(sentence)).toEqual([])
  })

  test.each([
    'Seule à l’appartement 34, je ne sors plus.',
    'Il y a un trou devant l’appartement 34.',
    'De l’eau coule sous le 3e étage.',
  ])('never keeps a flat nor a floor: %s', (sentence) => {
    expect(maskedForDepartment(sentence)).not.toMatch(/34|3e/)
  })

  test('judges each mention where it stands', () => {
    const both = (link: string) =>
      maskedForDepartment(
        `J’habite au 12 rue de la Source${link} trou devant le 14 rue de la Source.`,
      )
    for (const link of ['. Il y a un', ' et il y a un', ', il y a un'])
      expect(both(link)).toBe(
        `J’habite au ${mask} rue de la Source${link} trou devant le 14 rue de la Source.`,
      )
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
      'Devant le 3, place du Grand-Marché ou en face du 7 avenue Jean Moulin ?',
      ['3, place du Grand-Marché', '7 avenue Jean Moulin'],
    ],
    ['devant le 12 rue de la source et devant le 12 rue de la source', ['12 rue de la source']],
    ['J’habite au 12 rue de la Source.', []],
    ['Rue de l’Aqueduc, rien n’est dit d’une porte.', []],
  ])('%s', (said, addresses) => {
    expect(addressesTold(said)).toEqual(addresses)
  })

  // Four times as long: four times the reading, sixteen if each letter were read with each other.
  test.each([
    'a',
    '1 ',
    'rue ',
    'entre le ',
    'J’habite ',
    'devant le 12 rue de la Source ',
    'M. Ab 1 rue B, ',
  ])('are looked for in a time that grows with the text: « %s »', (piece) => {
    const of = (letters: number) => {
      const text = piece.repeat(letters / piece.length)
      return readingCost(() => addressesTold(text))
    }
    expect(of(100_000)).toBeLessThan(10 * of(25_000))
  })
})
