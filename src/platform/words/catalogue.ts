import { IntlMessageFormat } from 'intl-messageformat'
import { dateFormat, numberFormat, pluralRules } from './intl-formats.ts'
import type { InterfaceLanguage } from './languages.ts'

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
}

/**
 * Wording changed by the town: `budget.title` → message, by language. A message that does not
 * read as ICU is refused when it is saved, never here.
 */
export type WordOverrides = Readonly<Partial<Record<InterfaceLanguage, Messages>>>

export function catalogue<French extends Messages>(
  module: string,
  messages: { readonly fr: French; readonly en: Words<French> },
): Catalogue<keyof French & string> {
  return { module, messages }
}

/** The voice of a catalogue in one language, with the town's own wording over ours. */
export function sayIn<Key extends string>(
  words: Catalogue<Key>,
  language: InterfaceLanguage,
  overrides: WordOverrides = {},
): Say<Key> {
  const own = overrides[language]
  const ours = words.messages[language]
  return (key, parameters) => {
    const spoken = spokenIn(language, own?.[`${words.module}.${key}`] ?? ours[key])
    return typeof spoken === 'string' ? spoken : String(spoken.format(parameters))
  }
}

/** A message ready to be said: plain text, or waiting for its values. */
type Spoken = string | IntlMessageFormat

const memory = { fr: new Map<string, Spoken>(), en: new Map<string, Spoken>() } as const

/** Compiling a message costs a hundred times what saying it does. */
function spokenIn(language: InterfaceLanguage, message: string): Spoken {
  const known = memory[language].get(message)
  if (known !== undefined) return known
  const made = compiled(language, language === 'fr' ? heldTogether(message) : message)
  memory[language].set(message, made)
  return made
}

function compiled(language: InterfaceLanguage, message: string): Spoken {
  if (!message.includes('{') && !message.includes("'")) return message
  return new IntlMessageFormat(message, localeOf[language], undefined, {
    ignoreTag: true,
    formatters,
  })
}

/** French signs keep to their word: no line begins with « ? », no opening quote ends one. */
const heldTogether = (message: string): string =>
  message.replace(/ (?=[:;?!»%€])/g, '\u00a0').replace(/« /g, '«\u00a0')

const formatters = {
  getNumberFormat: numberFormat,
  getDateTimeFormat: dateFormat,
  getPluralRules: pluralRules,
}

const localeOf = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<InterfaceLanguage, string>
