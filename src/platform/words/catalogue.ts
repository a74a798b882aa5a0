import { IntlMessageFormat } from 'intl-messageformat'
import { dateFormat, numberFormat, pluralRules } from './intl-formats.ts'
import {
  type GuestLanguage,
  type InterfaceLanguage,
  isGuestLanguage,
  type SpokenLanguage,
} from './languages.ts'

/** ICU messages by key: what `words/fr.ts` of a module exports. French sets the keys. */
export type Messages = Readonly<Record<string, string>>

/** The other languages answer the very keys of the French: one forgotten does not compile. */
export type Words<French extends Messages> = Readonly<Record<keyof French, string>>

/** Values for the placeholders of a message. */
export type Parameters = Readonly<Record<string, string | number>>

/** Says a sentence of one module in one language. @throws MissingParameter */
export type Say<Key extends string = string> = (key: Key, parameters?: Parameters) => string

/** All the sentences of a module, in every interface language. */
export interface Catalogue<Key extends string = string> {
  readonly module: string
  readonly messages: Readonly<Record<InterfaceLanguage, Readonly<Record<Key, string>>>>
  /** Those of the pages that speak a guest's language. */
  readonly guests?: Guests<Key>
}

type Guests<Key extends string> = Readonly<
  Partial<Record<GuestLanguage, Readonly<Partial<Record<Key, string>>>>>
>

/**
 * Wording changed by the town: `budget.title` → message, by language. A message that does not
 * read as ICU is refused when it is saved, never here.
 */
export type WordOverrides = Readonly<Partial<Record<InterfaceLanguage, Messages>>>

export function catalogue<French extends Messages>(
  module: string,
  messages: { readonly fr: French; readonly en: Words<French> },
  guests: Guests<keyof French & string> = {},
): Catalogue<keyof French & string> {
  return { module, messages, guests }
}

/**
 * The voice of a catalogue in one language, with the town's own wording over ours. A sentence that a
 * guest's language lacks is said in French.
 */
export function sayIn<Key extends string>(
  words: Catalogue<Key>,
  language: SpokenLanguage,
  overrides: WordOverrides = {},
): Say<Key> {
  if (isGuestLanguage(language)) {
    const guest = words.guests?.[language]
    const french = sayIn(words, 'fr', overrides)
    return (key, parameters) => {
      const message = guest?.[key]
      return message === undefined ? french(key, parameters) : said(language, message, parameters)
    }
  }
  const own = overrides[language]
  const ours = words.messages[language]
  return (key, parameters) =>
    said(language, own?.[`${words.module}.${key}`] ?? ours[key], parameters)
}

function said(language: SpokenLanguage, message: string, parameters?: Parameters): string {
  const ready = readyIn(language, message)
  return typeof ready === 'string' ? ready : ready(parameters)
}

/** A message ready to be said: plain text, or waiting for its values. */
type Ready = string | ((parameters?: Parameters) => string)

const memory: Readonly<Record<SpokenLanguage, Map<string, Ready>>> = {
  fr: new Map(),
  en: new Map(),
  ar: new Map(),
  pt: new Map(),
}

/** Compiling a message costs a hundred times what saying it does. */
function readyIn(language: SpokenLanguage, message: string): Ready {
  const known = memory[language].get(message)
  if (known !== undefined) return known
  const made = compiled(language, language === 'fr' ? heldTogether(message) : message)
  memory[language].set(message, made)
  return made
}

function compiled(language: SpokenLanguage, message: string): Ready {
  if (!message.includes('{') && !message.includes("'")) return message
  const format = new IntlMessageFormat(message, localeOf[language], undefined, {
    ignoreTag: true,
    formatters,
  })
  const sentences = new Map<string, string>()
  return (parameters) => {
    const figures = figuresIn(parameters)
    const known = figures === null ? undefined : sentences.get(figures)
    if (known !== undefined) return known
    const sentence = String(format.format(parameters))
    if (sentences.size >= mostSentences) sentences.clear()
    if (figures !== null) sentences.set(figures, sentence)
    return sentence
  }
}

/** Of one message in memory: pages count the same few things, « 3 questions » is said again and again. */
const mostSentences = 300

/** What tells apart two sentences that only figures do; `null` where words do too. */
function figuresIn(parameters: Parameters = {}): string | null {
  let figures = ''
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value !== 'number') return null
    figures += `${name} ${value} `
  }
  return figures
}

/** French signs keep to their word: no line begins with « ? », no opening quote ends one. */
const heldTogether = (message: string): string =>
  message.replace(/ (?=[:;?!»%€])/g, '\u00a0').replace(/« /g, '«\u00a0')

const formatters = {
  getNumberFormat: numberFormat,
  getDateTimeFormat: dateFormat,
  getPluralRules: pluralRules,
}

/**
 * Arabic with the figures everybody here writes: a code or a price is then copied without a fault.
 * Portuguese of Portugal: most who read it here come to it from there.
 */
export const localeOf = {
  fr: 'fr-FR',
  en: 'en-GB',
  ar: 'ar-u-hc-h23-nu-latn',
  pt: 'pt-PT',
} as const satisfies Record<SpokenLanguage, string>
