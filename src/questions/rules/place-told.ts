import { type LikelyPersonal, likelyPersonal, masked } from './masking.ts'

/**
 * The words of a question as a department reads them. The number of a door stays only where a word of
 * place announces it (« devant le », « face au », « entre le … et le … ») and nobody is said to live
 * there: who must go there reads it. Everything else that tells who somebody is goes behind a mask, a
 * home first of all. In doubt it is masked: an officer, who reads the untouched words, says where to go.
 */
export const maskedForDepartment = (text: string): string => {
  const doors = placesIn(text)
  return masked(text, (span) => doors.has(span.from))
}

/** The addresses to go to, as they are told: « 12 bis rue de la Source ». Each once. */
export function addressesTold(text: string): readonly string[] {
  const found = [...placesIn(text)].flatMap(
    (from) => address.exec(text.slice(from, from + 200))?.[0] ?? [],
  )
  return [...new Set(found)]
}

/** Where each door that may be read begins. */
const placesIn = (text: string): ReadonlySet<number> =>
  new Set(
    likelyPersonal(text)
      .filter((span) => span.kind === 'door' && isNumber(text, span) && isPlace(text, span))
      .map(({ from }) => from),
  )

const near = String.raw`(?:devant|derrière|face|en\s+face|à\s+côté|contre|sous|au\s+pied|au\s+niveau|à\s+(?:la\s+)?hauteur|au\s+droit|à\s+l[’']angle|entre|jusqu[’']|in\s+front\s+of|opposite|next\s+to|outside|between)`
const article = String.raw`(?:\s*(?:de|à|l[’']|du|des|au|aux|le|la|les|the|number|n°|numéro)(?!\p{L}))*`
const placeBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${near}${article}|(?:entre|between)\s.{1,80}\s(?:et|and)${article})\s*$`,
  'iu',
)

/** Who lives, or lived, somewhere, and whose it is: any of these in the same clause masks its doors. */
const home = new RegExp(
  String.raw`(?<!\p{L})(?:habit|résid|demeur|domicil|locatair|propriétair|riverain|voisin|gardien|ménag|install|adress|coordonnée|lives?|living|lived|resid|neighbour|address|(?:log(?:e|é|ée|és|ent|eons|eais|eait)|vi[stv]|viv(?:ons|ent|ais|ait|ant)|chez|famille|mère|père|mari|ex-|sœur|frère|fille|fils|home|(?:mon|ma|mes|notre|nos|my|our|son|sa|ses|leur)\s+(?:porte|portail|immeuble|maison|garage|entrée|fenêtres?|balcon|bâtiment|résidence|pavillon|logement|appartement|chambre|house|door|building|windows?|flat))(?!\p{L}))|أسكن|نسكن|أعيش|عنواني|بيتي|منزلي`,
  'iu',
)

const sentenceEnd = /(?:[\p{L}\d)»]{3}[.…]|[!?;])\s+|\n/gu
const clauseEnd = /[,:(–]|\s(?:et|mais|car|donc|alors|and|but)\s/iu

function isPlace(text: string, { from, to }: LikelyPersonal): boolean {
  const before = sentenceBefore(text, from)
  const announced = placeBefore.exec(before)
  if (announced === null) return false
  const after = text.slice(to, to + 120).split(sentenceEnd)[0] ?? ''
  return !home.test(clauseBefore(before, announced.index)) && !home.test(after)
}

const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 300), at)
    .split(sentenceEnd)
    .at(-1) ?? ''

/** The clause that a word of place is in; the one before too when nothing else is in it: « chez moi, face au ». */
function clauseBefore(sentence: string, at: number): string {
  const clauses = sentence.slice(0, at).split(clauseEnd)
  const isBare = clauses.at(-1)?.trim() === ''
  return clauses.slice(isBare ? -2 : -1).join(' ')
}

/** The number of a house in its street: not a floor, a staircase, a flat. */
const isNumber = (text: string, { from, to }: LikelyPersonal): boolean =>
  /^\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?$/i.test(text.slice(from, to))

/** From its number: the street, then its words, the first in any letters, the others in capitals. */
const address =
  /^\d{1,4}(?:\s?(?:bis|ter|quater|[a-d])(?!\p{L}))?,?\s+\p{L}+(?:\s+(?:de|du|des|la|le|les)(?!\p{L}))*\s+(?:[ld][’'])?[\p{L}\d][\p{L}\d’'-]*(?:\s+(?:(?:de|du|des|la|le|les)\s+)*(?:[ld][’'])?\p{Lu}[\p{L}’'-]*){0,4}/u
