import { describe, expect, test } from 'vitest'
import { readingCost } from './reading-cost.testing.ts'
import { likelyPersonal, mask, masked, type MaskKind } from './masking.ts'

/** Invented sentences: what must be masked is between braces. */
const frames: Readonly<Record<MaskKind, readonly string[]>> = {
  phone: [
    'Rappelez-moi au {} le matin.',
    'mon tel {}',
    'Joignable ({}) sauf le mardi',
    'Le gardien répond au {}, pas toujours.',
    'Tél. : {}',
  ],
  email: [
    'Écrivez-moi à {} merci',
    'Ma sœur ({}) a vu la même chose.',
    'Réponse attendue sur {}.',
    'mail: {}',
  ],
  plate: [
    'Une camionnette immatriculée {} bloque la sortie.',
    'Toujours la même voiture, {}, sur le trottoir',
    'plaque {} garée devant l’école',
    'Le scooter {} roule sur la place.',
  ],
  door: [
    'Le trou est devant le {}',
    'J’habite au {} depuis dix ans.',
    'Les poubelles débordent au {} tous les lundis',
    'Ma mère, {}, ne peut plus sortir.',
  ],
  name: [
    '{} ne répond jamais au guichet.',
    'J’ai vu {} jeter ses gravats.',
    'Selon {}, la ville devait venir.',
    'C’est {} qui a les clés.',
    'On m’a dit de voir {} à l’accueil',
  ],
}

const values: Readonly<Record<MaskKind, readonly string[]>> = {
  phone: [
    '06 12 34 56 78',
    '01.23.45.67.89',
    '0712345678',
    '+33 6 12 34 56 78',
    '0033612345678',
    '06-12-34-56-78',
    '+33 (0)1 23 45 67 89',
    '+212 661 23 45 67',
    '06/12/34/56/78',
    '06 123 456 78',
  ],
  email: [
    'lea.dupre@exemple.fr',
    'LEA@EXEMPLE.FR',
    'l_d+ville@mail.exemple.fr',
    'lea (at) exemple.fr',
    'lea arobase exemple point fr',
    'éloïse@exemple.fr',
    'contact@asso-exemple.org',
    'lea @ exemple . fr',
    'lea[at]exemple.fr',
    'lea chez exemple fr',
  ],
  plate: [
    'AB-123-CD',
    'AB 123 CD',
    'ab123cd',
    '1234 ABC 94',
    '123 AB 75',
    'GH-456-JK',
    '987 XYZ 2A',
    'ZZ 001 AA',
    'AB123 CD',
    'W-123-AB',
  ],
  door: [
    '12 rue de l’Aqueduc',
    '7 bis, avenue des Tisserands',
    '3, place du Grand-Marché',
    '114 bd Saint-Bonnet',
    '5ter allée des Érables-Rouges',
    'appartement 34',
    'bâtiment C',
    '22 Cité des Tilleuls',
    'escalier B',
    '4e étage',
    '16 quater Impasse du Guetteur',
    'n° 18',
    'pavillon du coin',
  ],
  name: [
    'M. Duparvis',
    'Mme Belhorizon',
    'Monsieur Jean Delaplace',
    'Madame Le Goff',
    'Mlle N’Diaye',
    'Mme. De La Tour',
    'Dr Saint-Aubin',
    'Maître Ben Saïd',
    'Mr Étienne Duval',
    'madame Ortega',
    'le fils Duparvis',
  ],
}

/** In an address the number alone is masked: the street is no secret. */
const streetNumber = /^\d{1,4}(?:\s?(?:bis|ter|quater))?(?=,?\s+\p{L}{2})/iu
const labelOf = (kind: MaskKind, value: string): string =>
  kind === 'door' ? (streetNumber.exec(value)?.[0] ?? value) : value

const labelled = (Object.keys(frames) as readonly MaskKind[]).flatMap((kind) =>
  frames[kind].flatMap((frame) =>
    values[kind].map((value) => ({
      kind,
      sentence: frame.replace('{}', value),
      hidden: labelOf(kind, value),
    })),
  ),
)

const isHidden = ({ sentence, hidden }: (typeof labelled)[number]): boolean => {
  const from = sentence.indexOf(hidden)
  return likelyPersonal(sentence).some(
    (span) => span.from <= from && from + hidden.length <= span.to,
  )
}

const harmless = [
  'Monsieur le maire, pourquoi la fontaine est-elle coupée ?',
  'Madame la directrice de l’école ne le savait pas.',
  'La rue de l’Aqueduc est sombre depuis 3 semaines.',
  'Le bus 187 ne passe plus après 20 h 30.',
  'Il y avait 45 personnes place du Grand-Marché.',
  'Le budget est de 300 000 € pour 2026.',
  'La RD 920 est-elle à la commune ?',
  'Deux bancs et un arbre rue des Maraîchers.',
  'Réunion le 12 mai 2026 à 18 h 30.',
  'Le RER B est en retard.',
]

describe('What is likely to tell who somebody is', () => {
  test('is proposed for masking in nine sentences of ten at least, of more than 200', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(200)
    const missed = labelled.filter((one) => !isHidden(one))
    const recall = 1 - missed.length / labelled.length
    expect(recall, missed.map(({ sentence }) => sentence).join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  test.each(Object.keys(frames) as readonly MaskKind[])(
    'of kind %s: in eight of ten at least',
    (kind) => {
      const all = labelled.filter((one) => one.kind === kind)
      expect(all.filter(isHidden).length / all.length).toBeGreaterThanOrEqual(0.8)
    },
  )

  test.each(harmless)('is not seen in: %s', (sentence) => {
    expect(masked(sentence)).toBe(sentence)
  })

  test('is replaced where it stands, and nothing else moves', () => {
    expect(masked('Je m’appelle Nadia Duparvis, 12 rue du Potager, 06 12 34 56 78.')).toBe(
      'Je m’appelle […], […] rue du Potager, […].',
    )
  })
})

describe('A place, for who must go there', () => {
  test('keeps the number of its door, and nothing of who lives behind it', () => {
    const place = 'Au 12 bis rue de la Source, chez Mme Fontaine, 06 00 00 00 01'
    expect(masked(place, ({ kind }) => kind === 'door')).toBe(
      `Au 12 bis rue de la Source, chez ${mask}, ${mask}`,
    )
    expect(masked(place)).not.toContain('12')
  })
})

describe('A text of 200,000 letters that nobody wrote', () => {
  // Four times as long: four times the reading, sixteen if each letter were read with each other.
  test.each(['a', ' ', 'a.', 'M. ', 'M. Ab ', 'a@a.', 'rue ', '1 ', '1 rue ', 'AA-123-AA '])(
    'of « %s » takes hardly more than four times what a quarter of it takes',
    (piece) => {
      const of = (letters: number) => {
        const text = piece.repeat(letters / piece.length)
        return readingCost(() => masked(text))
      }
      expect(of(200_000)).toBeLessThan(10 * of(50_000))
    },
  )
})
