import { IntlMessageFormat } from 'intl-messageformat'
import type { Catalogue } from './catalogue.ts'
import { guestLanguages, interfaceLanguages, type SpokenLanguage } from './languages.ts'

/** What is wrong in a catalogue, one line each: `budget.cost (en): …`. */
export function faultsOf({ module, messages, guests }: Catalogue): readonly string[] {
  const keys = new Set(interfaceLanguages.flatMap((language) => Object.keys(messages[language])))
  const ofInterface = [...keys].flatMap((key) => {
    const alone = interfaceLanguages.flatMap((language) =>
      messageFaults(messages[language][key], language).map(
        (fault) => `${module}.${key} (${language}): ${fault}`,
      ),
    )
    if (alone.length > 0) return alone
    return differences(key, messages).map((fault) => `${module}.${key} ${fault}`)
  })
  return [...ofInterface, ...guestFaults({ module, messages, guests: guests ?? {} })]
}

/** Of the sentences that a guest's language has: the same values as in French. */
function guestFaults({ module, messages, guests }: Required<Catalogue>): readonly string[] {
  return guestLanguages.flatMap((language) =>
    Object.entries(guests[language] ?? {}).flatMap(([key, message = '']) => {
      const alone = messageFaults(message, language)
      const found = alone.length > 0 ? alone : namesApart(messages.fr[key] ?? '', message, language)
      return found.map((fault) => `${module}.${key} (${language}): ${fault}`)
    }),
  )
}

function namesApart(french: string, message: string, language: SpokenLanguage): readonly string[] {
  const namesIn = (text: string, spoken: SpokenLanguage) =>
    [...placeholders(compile(text, spoken).getAst()).keys()].sort().join(', ')
  const [wanted, found] = [namesIn(french, 'fr'), namesIn(message, language)]
  return wanted === found ? [] : [`says {${found}} where French says {${wanted}}`]
}

function messageFaults(message: string | undefined, language: SpokenLanguage): readonly string[] {
  if (message === undefined) return ['is missing']
  if (message.trim() === '') return ['is empty']
  const apostrophe = message.includes("'")
    ? ['holds a straight apostrophe: ICU takes it for an escape, write ’']
    : []
  return [...apostrophe, ...refusals(message, language)]
}

/** Numbers where French, English and Arabic agree differently. */
const samples = [0, 1, 2, 5, 11, 100] as const

/** Compiled and said as `sayIn` does it. */
function refusals(message: string, language: SpokenLanguage): readonly string[] {
  try {
    const compiled = compile(message, language)
    const names = [...placeholders(compiled.getAst()).keys()]
    for (const sample of samples) {
      compiled.format(Object.fromEntries(names.map((name) => [name, sample])))
    }
    return []
  } catch (error) {
    return [`ICU refuses it: ${error instanceof Error ? error.message : String(error)}`]
  }
}

const compile = (message: string, language: SpokenLanguage): IntlMessageFormat =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true })

/** Names of the values a message waits for, each with the kinds it is used as. */
export const placeholdersOf = (
  message: string,
  language: SpokenLanguage,
): ReadonlyMap<string, ReadonlySet<string>> => placeholders(compile(message, language).getAst())

/** A placeholder that one language has and the other has not, or takes for something else. */
function differences(key: string, messages: Catalogue['messages']): readonly string[] {
  const [french, english] = (['fr', 'en'] as const).map((language) =>
    placeholders(compile(messages[language][key] ?? '', language).getAst()),
  )
  const names = new Set([...(french?.keys() ?? []), ...(english?.keys() ?? [])])
  return [...names].flatMap((name) => {
    const [inFrench, inEnglish] = [french, english].map((found) => kindsText(found?.get(name)))
    if (inFrench === inEnglish) return []
    return [`(fr, en): {${name}} is ${inFrench} in French, ${inEnglish} in English`]
  })
}

const kindsText = (kinds: ReadonlySet<string> | undefined): string =>
  kinds === undefined ? 'absent' : [...kinds].sort().join(' and ')

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Names of placeholders, each with the kinds it is used as, at any depth. */
function placeholders(
  elements: readonly Element[],
  found = new Map<string, Set<string>>(),
): ReadonlyMap<string, ReadonlySet<string>> {
  for (const element of elements) {
    const kind = kindOf(element)
    if (kind === null || !('value' in element)) continue
    found.set(element.value, (found.get(element.value) ?? new Set()).add(kind))
    if (!('options' in element)) continue
    for (const option of Object.values(element.options)) placeholders(option.value, found)
  }
  return found
}

/** The parser's own numbering of elements; 0 is literal text, 7 the `#` of a plural, 8 a tag. */
const simpleKinds: Readonly<Record<number, string>> = {
  1: 'argument',
  2: 'number',
  3: 'date',
  4: 'time',
}

function kindOf(element: Element): string | null {
  if ('pluralType' in element) {
    return element.pluralType === 'ordinal' ? 'selectordinal' : 'plural'
  }
  // The words to choose from come from the code: both languages must answer the same ones.
  if ('options' in element) return `select (${Object.keys(element.options).sort().join(', ')})`
  return simpleKinds[element.type] ?? null
}
