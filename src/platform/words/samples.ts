import { IntlMessageFormat } from 'intl-messageformat'
import { localeOf } from './catalogue.ts'
import { placeholdersOf } from './faults.ts'
import type { InterfaceLanguage } from './languages.ts'

const numbers = [1, 5, 0] as const

/**
 * How a message sounds with values of every sort, each wording once: numbers 1, 5 and 0, each choice
 * in its turn, and the name of a value where it is a text.
 *
 * @param message  that reads as ICU
 */
export function samplesOf(message: string, language: InterfaceLanguage): readonly string[] {
  const kinds = [...placeholdersOf(message, language)]
  const ready = new IntlMessageFormat(message, localeOf[language], undefined, { ignoreTag: true })
  const said = numbers.map((number, place) => {
    const values = kinds.map(([name, uses]) => [name, valueOf(name, [...uses], number, place)])
    return String(ready.format(Object.fromEntries(values)))
  })
  return [...new Set(said)]
}

function valueOf(
  name: string,
  uses: readonly string[],
  number: number,
  place: number,
): string | number {
  const choice = uses.find((use) => use.startsWith('select ('))
  if (choice === undefined) return uses.every((use) => use === 'argument') ? `[${name}]` : number
  const choices = choice.slice('select ('.length, -1).split(', ')
  return choices[place % choices.length] ?? 'other'
}
