import type { FileAddress } from '../../src/addresses/index.ts'

const types = ['Rue', 'Avenue', 'Impasse', 'Allée', 'Chemin', 'Place', 'Boulevard', 'Square']
const first = ['des', 'du', 'de la', 'du Général', 'du Docteur', 'Saint', 'du Vieux', 'du Grand']
const names = [
  'Jardin',
  'Verger',
  'Moulin',
  'Lavoir',
  'Tilleul',
  'Belvédère',
  'Canal',
  'Marronnier',
  'Fontaine',
  'Colombier',
]
const doorsOfStreet = 40

/** Addresses that nobody has, as many as asked, some forty to a street. */
export function inventedAddresses(count: number): readonly FileAddress[] {
  return Array.from({ length: count }, (_, place): FileAddress => {
    const order = Math.floor(place / doorsOfStreet)
    const number = (place % doorsOfStreet) + 1
    return {
      code: `94016_${String(order).padStart(5, '0')}_${number}`,
      street: streetName(order),
      part: '',
      number,
      suffix: number % 6 === 0 ? 'bis' : '',
      point: [2.319 + (order % 97) * 0.00026, 48.783 + (order % 89) * 0.0002],
    }
  })
}

/** No two alike: what repeats is numbered by a surname of its own. */
function streetName(order: number): string {
  const type = types[order % types.length] ?? ''
  const link = first[Math.floor(order / types.length) % first.length] ?? ''
  const name = names[Math.floor(order / (types.length * first.length)) % names.length] ?? ''
  const round = Math.floor(order / (types.length * first.length * names.length))
  return [type, link, name, ...(round === 0 ? [] : [surname(round)])].join(' ')
}

const syllables = ['Ba', 'Do', 'Fé', 'Gau', 'Lin', 'Mar', 'Nou', 'Per', 'Ri', 'Ta', 'Ver', 'Zo']
const surname = (round: number): string =>
  [round, Math.floor(round / syllables.length) + 3, round + 7]
    .map((place) => syllables[place % syllables.length])
    .join('')
