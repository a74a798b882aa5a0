import type { Transaction } from 'kysely'
import type { Point } from './methods/point-in-area.ts'
import { type FileAddress, streetKey } from './rules/address.ts'
import type { Side } from './rules/street-side.ts'
import { addressFile } from './store/address-file.ts'
import { streetSides } from './store/street-sides.ts'

interface DemoStreet {
  readonly name: string
  readonly from: Point
  readonly to: Point
  readonly doors: number
  /** It runs along a border: its doors are right on it. */
  readonly isBorder?: boolean
}

/** Streets of our own drawing: none of them is in the real town, or not there. */
const streets: readonly DemoStreet[] = [
  // Le Coteau
  { name: 'Rue de la Source-Vive', from: [2.324, 48.7935], to: [2.3275, 48.7945], doors: 24 },
  { name: 'Rue du Belvédère', from: [2.3245, 48.796], to: [2.329, 48.7965], doors: 26 },
  { name: 'Montée des Lilas-Blancs', from: [2.325, 48.798], to: [2.3285, 48.7978], doors: 22 },
  { name: 'Rue des Vignes-Folles', from: [2.326, 48.7925], to: [2.3295, 48.7935], doors: 24 },
  { name: 'Impasse du Guetteur', from: [2.3225, 48.7915], to: [2.3235, 48.792], doors: 8 },
  // L’Aqueduc
  { name: 'Rue de l’Aqueduc', from: [2.334, 48.7962], to: [2.34, 48.7958], doors: 40 },
  { name: 'Rue des Fontainiers', from: [2.3335, 48.7948], to: [2.339, 48.7948], doors: 26 },
  { name: 'Boulevard Saint-Bonnet', from: [2.335, 48.7972], to: [2.3385, 48.7968], doors: 30 },
  { name: 'Allée des Porteurs-d’Eau', from: [2.34, 48.7965], to: [2.343, 48.796], doors: 18 },
  { name: 'Square de la Cascade', from: [2.336, 48.794], to: [2.3375, 48.7942], doors: 10 },
  // Le Centre
  { name: 'Place du Grand-Marché', from: [2.3365, 48.79], to: [2.3375, 48.7905], doors: 12 },
  { name: 'Rue du Général-Mistral', from: [2.335, 48.7905], to: [2.341, 48.7915], doors: 34 },
  { name: 'Avenue des Tisserands', from: [2.338, 48.788], to: [2.3425, 48.7895], doors: 32 },
  { name: 'Rue de la Lanterne', from: [2.339, 48.787], to: [2.3415, 48.788], doors: 20 },
  { name: 'Passage du Théâtre-Bleu', from: [2.34, 48.792], to: [2.343, 48.793], doors: 14 },
  // Les Jardins
  { name: 'Rue des Maraîchers', from: [2.33, 48.7865], to: [2.335, 48.7866], doors: 28 },
  { name: 'Allée des Érables-Rouges', from: [2.3298, 48.7855], to: [2.336, 48.7856], doors: 30 },
  { name: 'Chemin de la Serre', from: [2.3305, 48.7875], to: [2.3345, 48.7876], doors: 20 },
  { name: 'Rue du Potager', from: [2.335, 48.7845], to: [2.3375, 48.7848], doors: 18 },
  { name: 'Venelle des Abeilles', from: [2.331, 48.7885], to: [2.3335, 48.7886], doors: 12 },
  // La Plaine
  { name: 'Rue de la Plaine-Haute', from: [2.323, 48.7885], to: [2.328, 48.7895], doors: 26 },
  { name: 'Rue du 5 Thermidor', from: [2.3258, 48.787], to: [2.3285, 48.7875], doors: 18 },
  { name: 'Avenue du Levant', from: [2.3256, 48.7858], to: [2.3285, 48.786], doors: 24 },
  { name: 'Rue des Étangs-Neufs', from: [2.3254, 48.784], to: [2.3278, 48.7842], doors: 16 },
  { name: 'Cité des Tilleuls', from: [2.3262, 48.783], to: [2.3272, 48.7832], doors: 10 },
  // Between two neighbourhoods, from where all five meet to the edge of the town.
  {
    name: 'Avenue des Deux-Coteaux',
    from: [2.3305, 48.7917],
    to: [2.33295, 48.7994],
    doors: 28,
    isBorder: true,
  },
  {
    name: 'Rue du Canal-Perdu',
    from: [2.3305, 48.7917],
    to: [2.3395, 48.78424],
    doors: 24,
    isBorder: true,
  },
]

/** Which side of the two border streets is whose: the map cannot tell. */
export const demoSides: readonly {
  readonly street: string
  readonly side: Side
  readonly neighbourhood: string
}[] = [
  { street: 'Avenue des Deux-Coteaux', side: 'odd', neighbourhood: 'coteau' },
  { street: 'Avenue des Deux-Coteaux', side: 'even', neighbourhood: 'aqueduc' },
  { street: 'Rue du Canal-Perdu', side: 'odd', neighbourhood: 'centre' },
  { street: 'Rue du Canal-Perdu', side: 'even', neighbourhood: 'jardins' },
]

/** Each sixth door has a « bis », and the twelfth a « ter » too, as where gardens were built over. */
const suffixesOf = (number: number): readonly string[] => [
  '',
  ...(number % 6 === 0 ? ['bis'] : []),
  ...(number % 12 === 0 ? ['ter'] : []),
]

/** Half the width of a street, in degrees. */
const halfStreet = 0.00004

function doorsOf(street: DemoStreet, order: number): readonly FileAddress[] {
  const { name, from, to, doors } = street
  return Array.from({ length: doors }, (_, place) => place + 1).flatMap((number) =>
    suffixesOf(number).map((suffix): FileAddress => {
      const along = number / (doors + 1)
      const aside = street.isBorder === true ? 0 : halfStreet * (number % 2 === 0 ? 1 : -1)
      const parts = ['94016', 9000 + order, String(number).padStart(5, '0')]
      return {
        code: [...parts, ...(suffix === '' ? [] : [suffix])].join('_'),
        street: name,
        part: '',
        number,
        suffix,
        point: [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1]) + aside],
      }
    }),
  )
}

/** Some seven hundred doors, all invented. */
export const demoAddresses: readonly FileAddress[] = streets.flatMap(doorsOf)

/** Gives the demonstration town its addresses; its neighbourhoods are there already. */
export async function loadDemoAddresses(
  tx: Transaction<object>,
  newId: () => string,
  now: Date,
): Promise<void> {
  for (const { street, ...side } of demoSides) {
    const key = streetKey({ street, part: '' })
    await streetSides(tx).add({ ...side, id: newId(), street: key, from: 0, to: null })
  }
  const read = { insee: '94016', format: 'ban', addresses: demoAddresses } as const
  await addressFile(tx).replace(read, null, now)
}
