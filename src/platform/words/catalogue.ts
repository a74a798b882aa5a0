import { IntlMessageFormat } from 'intl-messageformat'
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
  return (key, parameters) => {
    const message = overrides[language]?.[`${words.module}.${key}`] ?? words.messages[language][key]
    if (!message.includes('{') && !message.includes("'")) return message
    return String(compiled(message, language).format({ ...parameters }))
  }
}

const memory = new Map<string, IntlMessageFormat>()

/** Compiling a message costs a hundred times what saying it does. */
function compiled(message: string, language: InterfaceLanguage): IntlMessageFormat {
  const key = `${language} ${message}`
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = new IntlMessageFormat(message, localeOf[language], undefined, { ignoreTag: true })
  memory.set(key, made)
  return made
}

const localeOf = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<InterfaceLanguage, string>
