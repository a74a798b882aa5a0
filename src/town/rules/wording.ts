import type { Catalogue, Messages } from '../../platform/words/catalogue.ts'
import { faultsOf } from '../../platform/words/faults.ts'
import type { InterfaceLanguage } from '../../platform/words/languages.ts'

/** A sentence of the site: ours, and the town’s own where it has one. */
export interface Sentence {
  /** `budget.list.title` */
  readonly key: string
  readonly ours: string
  readonly own: string | null
}

/** Every sentence of a language, by key. */
export const messagesIn = (
  catalogues: readonly Catalogue[],
  language: InterfaceLanguage,
): Messages =>
  Object.fromEntries(
    catalogues.flatMap(({ module, messages }) =>
      Object.entries(messages[language]).map(([key, message]) => [`${module}.${key}`, message]),
    ),
  )

export const sentencesIn = (ours: Messages, own: Messages): readonly Sentence[] =>
  Object.entries(ours).map(([key, message]) => ({ key, ours: message, own: own[key] ?? null }))

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, ' ')

/** Those whose key or text, ours or the town’s, has all the words asked for; changed ones first. */
export function sentencesWith(all: readonly Sentence[], asked: string): readonly Sentence[] {
  const words = folded(asked)
    .split(/\s+/)
    .filter((word) => word !== '')
  return all
    .filter(({ key, ours, own }) => {
      const text = folded(`${key} ${ours} ${own ?? ''}`)
      return words.every((word) => text.includes(word))
    })
    .toSorted((one, other) => Number(other.own !== null) - Number(one.own !== null))
}

/** Letters of one sentence. */
export const mostLetters = 4000

/** What keeps the town’s wording from taking the place of ours: compared as a translation is. */
export const wordingFault = (key: string, ours: string, message: string): string | null =>
  faultsOf({ module: key, messages: { fr: { message: ours }, en: { message } } })[0] ?? null
