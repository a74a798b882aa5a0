import { type LikelyPersonal, likelyPersonal, masked } from './masking.ts'

/**
 * A door told in the words of a question: who must go there reads its number, unless it tells where
 * who asks lives. Each mention is judged where it stands, by the words around it:
 *
 * 1. what announces a place (« devant le », « face au », « entre le ») keeps it, even beside a home;
 * 2. what announces a home (« j’habite », « mon adresse », a signature) masks all that its sentence
 *    tells, and of the home of her family too;
 * 3. but a home before which the trouble is (« devant chez moi ») is its place: its number stays, never
 *    the floor nor the flat;
 * 4. anything else is a place. In doubt between 2 and 4 a home is masked: an officer, who reads the
 *    untouched words, writes where to go in a note.
 */
export const maskedForDepartment = (text: string): string => {
  const doors = placesIn(text)
  return masked(text, (span) => doors.includes(span.from))
}

/** The addresses to go to, as they are told: « 12 bis rue de la Source ». Each once. */
export function addressesTold(text: string): readonly string[] {
  const doors = placesIn(text)
  const found = doors.flatMap((from) => address.exec(text.slice(from))?.[0] ?? [])
  return [...new Set(found)]
}

/** Where each door that may be read begins. */
function placesIn(text: string): readonly number[] {
  const spans = likelyPersonal(text)
  const isAtHome = troubleAtHome.test(text)
  return spans
    .filter((span) => span.kind === 'door')
    .filter((span) => {
      if (announcesPlace(text, span)) return true
      return !isHome(text, span, spans) || (isAtHome && isNumber(text, span))
    })
    .map(({ from }) => from)
}

const near = String.raw`(?:devant|derrière|face|en\s+face|à\s+côté|près|contre|sous|en\s+bas|au\s+pied|au\s+niveau|à\s+(?:la\s+)?hauteur|au\s+droit|à\s+l[’']angle|entre|jusqu[’']|in\s+front\s+of|opposite|next\s+to|outside|between)`
const article = String.raw`(?:\s*(?:de|à|l[’']|du|des|au|aux|le|la|les|et|the|number|n°|numéro)(?!\p{L}))*`
const home = String.raw`(?:chez\s+(?:moi|nous)|(?:mon|ma|mes|notre|nos|my|our)\s+(?:porte|portail|immeuble|maison|garage|entrée|fenêtres?|balcon|bâtiment|résidence|domicile|pavillon|logement|hall|house|door|building|windows?|home))`

const placeBefore = new RegExp(String.raw`(?<!\p{L})${near}${article}\s*$`, 'iu')
const troubleAtHome = new RegExp(
  String.raw`(?<!\p{L})(?:${near}${article}|dans\s+(?=mon\s+(?:immeuble|bâtiment|hall)|ma\s+résidence|notre))\s*${home}(?!\p{L})`,
  'iu',
)

/** Verbs of living somewhere; what says one’s own address; who is of one address. */
const lives = String.raw`(?:habit(?:e|es|ons|ez|ent)|vi[st]|vivons|vivent|log(?:e|eons|ent)|résid(?:e|ons|ent)|demeur(?:e|ons|ent)|(?:em|dé)ménagé|domiciliée?s?|(?:je\s+suis|nous\s+sommes)(?=\s+(?:au|à)(?!\p{L}))|I\s+live|we\s+live|lives)`
const owns = String.raw`(?:(?:mon|ma|notre|my|our)\s+(?:adresse|address|appartement|flat|chambre)|${home}|adresse\s*:|coordonnées|(?:habitant|riverain|résident|voisin)e?(?=\s+(?:du|au|de)(?!\p{L}))|(?:locataire|propriétaire|gardienne?)(?=\s+(?:du|au|de)(?!\p{L}))|أسكن|نسكن|عنواني)`
const homeBefore = new RegExp(String.raw`(?<!\p{L})(?:${lives}|${owns})(?!\p{L})`, 'iu')
const homeAfter = new RegExp(
  String.raw`(?:où\s+(?:j[’']|je\s+|nous\s+|on\s+)${lives}|c[’']est\s+chez\s+(?:moi|nous)|,\s*${home}|where\s+(?:I|we)\s+live)(?!\p{L})`,
  'iu',
)
/** « J’habite en face du 12 » tells nearly as much as « j’habite au 12 ». */
const livesNear = new RegExp(String.raw`${lives}\s+(?:\p{L}+\s+)?${near}${article}\s*$`, 'iu')

const sentenceEnd = /(?:[\p{L}\d)»]{3}[.…]|[!?;])\s+|\n/gu

function announcesPlace(text: string, { from }: LikelyPersonal): boolean {
  const before = sentenceBefore(text, from)
  return placeBefore.test(before) && !livesNear.test(before)
}

function isHome(text: string, span: LikelyPersonal, all: readonly LikelyPersonal[]): boolean {
  const before = sentenceBefore(text, span.from)
  const after = text.slice(span.to, span.to + 120).split(sentenceEnd)[0] ?? ''
  return homeBefore.test(before) || homeAfter.test(after) || isSignature(text, span, all)
}

const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 300), at)
    .split(sentenceEnd)
    .at(-1) ?? ''

/** After a name, before a phone, or alone on a line under the others. */
function isSignature(
  text: string,
  { from, to }: LikelyPersonal,
  all: readonly LikelyPersonal[],
): boolean {
  const isAfterName = all.some(
    (other) =>
      other.kind !== 'door' && other.to <= from && isBetween.test(text.slice(other.to, from)),
  )
  const isBeforeContact = all.some(
    ({ kind, from: next }) =>
      (kind === 'phone' || kind === 'email') &&
      next >= to &&
      next - to < 60 &&
      !/[.!?\n]\s*\p{Lu}/u.test(text.slice(to, next)),
  )
  const lineFrom = text.lastIndexOf('\n', from - 1) + 1
  const line = text.slice(lineFrom).split('\n')[0] ?? ''
  const isAlone =
    lineFrom > 0 && text.slice(lineFrom, from).trim() === '' && line.split(/\s+/).length <= 9
  return isAfterName || isBeforeContact || isAlone
}

const isBetween = /^[\s,;–-]*$/

/** The number of a house in its street: not a floor, a staircase, a flat. */
const isNumber = (text: string, { from, to }: LikelyPersonal): boolean =>
  /^\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?$/i.test(text.slice(from, to))

/** From its number: the street, then its words, the first in any letters, the others in capitals. */
const address =
  /^\d{1,4}(?:\s?(?:bis|ter|quater|[a-d])(?!\p{L}))?,?\s+\p{L}+(?:\s+(?:de|du|des|la|le|les)(?!\p{L}))*\s+(?:[ld][’'])?[\p{L}\d][\p{L}\d’'-]*(?:\s+(?:(?:de|du|des|la|le|les)\s+)*(?:[ld][’'])?\p{Lu}[\p{L}’'-]*){0,4}/u
