/** What may stop a reader, with the words it is about: whoever writes decides. */
export type PlainHint =
  | { readonly code: 'long-sentence'; readonly words: number; readonly excerpt: string }
  | { readonly code: 'passive'; readonly excerpt: string }
  | { readonly code: 'acronym'; readonly excerpt: string }
  | { readonly code: 'jargon'; readonly excerpt: string; readonly instead: string }

/** Beyond, a sentence is hard to keep in mind. Source: FALC, « Information pour tous », 2009. */
export const mostWords = 20

/** What could be said more simply in a French text; the order is that of the text, kind by kind. */
export const plainHints = (text: string): readonly PlainHint[] => [
  ...longSentences(text),
  ...passives(text),
  ...acronyms(text),
  ...jargon(text),
]

/** A full stop ends a sentence unless it follows « M. », « art. », « R. » or a figure of a law. */
const shortened =
  /(?:^|[\s(’])(?:M|MM|Mme|Mlle|Dr|St|Ste|art|al|cf|etc|env|min|max|tél|av|bd|p|n|\p{Lu})\.$/u

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  for (const line of text.split(/\n+/)) {
    let open = ''
    for (const piece of line.split(/(?<=[.!?…])\s+/u)) {
      open = open === '' ? piece : `${open} ${piece}`
      if (shortened.test(open)) continue
      sentences.push(open)
      open = ''
    }
    if (open !== '') sentences.push(open)
  }
  return sentences
}

/** « l’école » is one word, « : » is none. */
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length

const longSentences = (text: string): readonly PlainHint[] =>
  sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsIn(sentence) }))
    .filter(({ words }) => words > mostWords)
    .map(({ sentence, words }) => ({ code: 'long-sentence', words, excerpt: beginning(sentence) }))

const beginning = (sentence: string): string => {
  const words = sentence.trim().split(/\s+/u)
  return words.length <= 8 ? words.join(' ') : `${words.slice(0, 8).join(' ')}…`
}

const being =
  'suis|es|est|sommes|êtes|sont|étais|était|étions|étiez|étaient|sera|serai|seras|serons|serez|seront|serait|seraient|soit|soient|fut|furent|été|être'
const irregular =
  'fait|faite|faits|faites|pris|prise|prises|mis|mise|mises|ouvert|ouverte|ouverts|ouvertes|construit|construite|construits|construites|conduit|conduite|produit|produite|réduit|réduite|interdit|interdite|interdits|interdites|prévu|prévue|prévus|prévues|reçu|reçue|reçus|reçues|rendu|rendue|rendus|rendues|tenu|tenue|tenus|tenues|vu|vue|vus|vues|défini|définie|définis|définies|établi|établie|établis|établies|fourni|fournie|fournis|fournies|rempli|remplie|remplis|remplies|averti|avertie|avertis|averties|transmis|transmise|transmises|soumis|soumise|soumises|permis|permise|remis|remise|remises|compris|comprise|inscrit|inscrite|inscrits|inscrites|repris|reprise|reprises|entendu|entendue|entendus|entendues|attendu|attendue|attendus|attendues'
/** These take « être » and say who acts: « le bus est passé » is no passive. */
const active = /^(?:all|arriv|entr|mont|n|pass|rest|retourn|tomb|rentr|décéd)ée?s?$/u
const passive = new RegExp(
  `(?<![\\p{L}’'])(?:n’|n')?(?:${being})\\s+(?:(?:pas|plus|déjà|bien|toujours|aussi|encore|jamais|\\p{L}{3,14}ment)\\s+)?(\\p{L}{2,20}(?:é|ée|és|ées)|${irregular})(?!\\p{L})`,
  'giu',
)

/** « La rue a été fermée »: by whom? */
const passives = (text: string): readonly PlainHint[] =>
  [...text.matchAll(passive)]
    .filter(([, participle = '']) => !active.test(participle.toLowerCase()))
    .filter(([, participle = '']) => participle.toLowerCase() !== 'été')
    .map(([excerpt]) => ({ code: 'passive', excerpt: excerpt.replace(/\s+/gu, ' ') }))

/** Known of everybody, or read as numbers. */
const known = new Set(['RER', 'SMS', 'PDF', 'SNCF', 'RATP', 'TV', 'CD', 'OK'])
const roman = /^[IVXLC]+$/

/** Capitals that nobody explained: « CCAS (centre communal d’action sociale) » is explained, once for all. */
function acronyms(text: string): readonly PlainHint[] {
  const found = new Set(
    [...text.matchAll(/(?<![\p{L}\p{N}.])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu)].map(([it]) => it),
  )
  return [...found]
    .filter((it) => !known.has(it) && !roman.test(it) && !isExplained(text, it))
    .map((excerpt) => ({ code: 'acronym', excerpt }))
}

/** Beside it, in parentheses: what it means, or the acronym itself after what it means. */
const isExplained = (text: string, acronym: string): boolean =>
  new RegExp(`\\(\\s*${acronym}\\s*\\)|${acronym}\\s*\\(`, 'u').test(text)

/** Words of the town hall, and those of everybody. */
const plainer: readonly (readonly [words: string, instead: string])[] = [
  ['administré(?:e|s|es)?', 'habitant, habitante'],
  ['afférent(?:e|s|es)?', 'qui va avec'],
  ['à l’issue de', 'après'],
  ['à toutes fins utiles', '(rien : à enlever)'],
  ['au titre de', 'pour'],
  ['ci-après', 'plus bas'],
  ['ci-dessus', 'plus haut'],
  ['dans les meilleurs délais', 'une date'],
  ['dans les plus brefs délais', 'une date'],
  ['diligenter', 'faire, demander'],
  ['domanialité', 'à qui appartient le terrain'],
  ['dûment', '(rien : à enlever)'],
  ['en vertu de', 'selon'],
  ['il convient de', 'il faut'],
  ['il est loisible', 'vous pouvez'],
  ['le cas échéant', 's’il le faut'],
  ['mettre en œuvre', 'faire'],
  ['mise en œuvre', 'réalisation'],
  ['ne manquer(?:ons|a|ont) pas', 'nous ferons, avec une date'],
  ['nonobstant', 'malgré'],
  ['pétitionnaire', 'personne qui demande'],
  ['préalablement à', 'avant'],
  ['procéder (?:à|au|aux)', 'faire'],
  ['s’agissant d(?:e|u|es)', 'pour'],
  ['stipul(?:e|ent|é)', 'dit'],
  ['susmentionné(?:e|s|es)?', 'dont nous parlons plus haut'],
  ['susvisé(?:e|s|es)?', 'dont nous parlons plus haut'],
  ['visé(?:e|s|es)? à l’article', 'selon l’article'],
]

const jargon = (text: string): readonly PlainHint[] =>
  plainer.flatMap(([words, instead]) => {
    const found = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu').exec(
      text.replaceAll("'", '’'),
    )
    return found === null ? [] : [{ code: 'jargon', excerpt: found[0], instead }]
  })
