/** What looks like it tells who somebody is. */
export type MaskKind = 'phone' | 'email' | 'plate' | 'door' | 'name'

/** A piece of a text, proposed for masking: a person decides. */
export interface LikelyPersonal {
  readonly kind: MaskKind
  readonly from: number
  /** After its last letter. */
  readonly to: number
}

const capital = String.raw`\p{Lu}[\p{L}’'-]*`
const person = String.raw`${capital}(?:\s+(?:(?:de|du|des|da|ben|el|al|le|la)\s+)*${capital}){0,3}`
const civility = String.raw`(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Dd]octeur|[Mm]aître|M(?:lle|mes|me|rs|r)\.?|MM?\.|Dr\.?|Me)`
const street = String.raw`(?:rue|avenue|av|boulevard|boul|bd|bld|place|pl|allée|chemin|impasse|passage|square|quai|cité|villa|sente|voie|montée|venelle|route|résidence|cours|esplanade)`

/**
 * In order: what an earlier one took is not looked at again.
 *
 * A name is looked for after what announces one only: a capital alone is most often a place.
 */
const patterns: readonly (readonly [MaskKind, RegExp])[] = [
  [
    'email',
    // From the beginning of a word only: else one of 100,000 letters is read as many times.
    /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\]|\sarobase\s)\s?[\p{L}\d-]+(?:\s?(?:\.|\spoint\s)\s?[\p{L}\d-]+)+/giu,
  ],
  [
    'phone',
    /(?<![\d\p{L}])(?:(?:\+|00)\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?\d(?:[\s.\-/]?\d{2,3}){3,5}|0[1-9](?:[\s.\-/]?\d{2}){4})(?!\d)/gu,
  ],
  [
    'plate',
    // « du 114 bd Saint-Bonnet » is a door.
    /(?<![\p{L}\d])(?!(?:[ad]u|[dl]e|et|ou)\s\d{3}\s(?:bd|av|pl)(?!\p{L}))(?:[A-Z]{2}[\s-]?\d{3}[\s-]?[A-Z]{2}|\d{2,4}[\s-]?[A-Z]{2,3}[\s-]?(?:\d{2}|2[AB]))(?![\p{L}\d])/giu,
  ],
  [
    'door',
    new RegExp(
      String.raw`(?<![\p{L}\d])\d{1,4}(?:\s?(?:bis|ter|quater|[a-d])(?![\p{L}\d]))?(?=,?\s+${street}(?![\p{L}\d]))`,
      'giu',
    ),
  ],
  [
    'door',
    /(?<![\p{L}\d])(?:appartement|appt?\.?|logement|porte|bâtiment|bât\.?|escalier|esc\.?|étage|boîte|interphone|numéro|n°)\s*(?:n°\s*)?(?:\d{1,4}|[A-Z])(?![\p{L}\d])/giu,
  ],
  ['door', /(?<![\p{L}\d])\d{1,2}(?:er|e|ème)\s+étage(?![\p{L}\d])/giu],
  ['name', new RegExp(String.raw`(?<![\p{L}\d])${civility}\s+(?!le\s|la\s|l’)${person}`, 'gu')],
  [
    'name',
    new RegExp(
      String.raw`(?<=(?:[Jj]e m[’']appelle|[Mm]on nom est|[Ii]l s[’']appelle|[Ee]lle s[’']appelle|[Ss]igné\s{0,3}:?|[Cc]ordialement,?|[Mm]on (?:fils|mari|frère|voisin)|[Mm]a (?:fille|femme|sœur|voisine)|[Nn]ommée?)\s{1,3})${person}`,
      'gu',
    ),
  ],
]

/** What is likely to tell who somebody is, in the order of the text, without overlap. Linear in its length. */
export function likelyPersonal(text: string): readonly LikelyPersonal[] {
  const found: LikelyPersonal[] = []
  const taken = new Uint8Array(text.length)
  for (const [kind, pattern] of patterns)
    for (const { 0: piece, index } of text.matchAll(pattern)) {
      const span = { kind, from: index, to: index + piece.length }
      if (taken.subarray(span.from, span.to).includes(1)) continue
      taken.fill(1, span.from, span.to)
      found.push(span)
    }
  return found.toSorted((a, b) => a.from - b.from)
}

export const mask = '[…]'

/**
 * The text as it is proposed to be published, each likely piece behind a mask.
 *
 * @param isKept  what stays to be read: where it is, for who must go there
 */
export function masked(
  text: string,
  isKept: (piece: LikelyPersonal) => boolean = () => false,
): string {
  let shown = ''
  let at = 0
  for (const piece of likelyPersonal(text)) {
    if (isKept(piece)) continue
    shown += text.slice(at, piece.from) + mask
    at = piece.to
  }
  return shown + text.slice(at)
}
