import { z } from 'zod'
import { searchedWords } from './project-filters.ts'

/** One project of a ballot that a reader makes up. */
export interface InventedChoice {
  readonly code: string
  /** Points given to it, or its rank; `null` when it is only ticked. */
  readonly amount: number | null
}

export interface ShareQuery {
  readonly choices: readonly InventedChoice[]
  readonly words: string
}

/** Longer ones are not read: the rest of an address made by a program. */
const mostRead = 200

/**
 * The invented ballot, in the address: `?p=263&p=320&words=vélo` ticks two projects;
 * `?p.263=3&p.320=` gives three points to one, or ranks it third, and nothing to the other.
 */
export const shareQuery = z.record(z.string(), z.unknown()).transform(
  (query): ShareQuery => ({
    choices: choicesIn(query),
    words: searchedWords.parse(query['words']),
  }),
)

function choicesIn(query: Readonly<Record<string, unknown>>): readonly InventedChoice[] {
  const amounts = new Map<string, number | null>()
  for (const [name, value] of Object.entries(query)) {
    if (name === 'p') {
      for (const code of textsIn(value)) if (!amounts.has(code)) amounts.set(code, null)
    }
    const amount = amountIn(textsIn(value).at(-1) ?? '')
    if (name.startsWith('p.') && amount !== null) amounts.set(name.slice(2), amount)
  }
  return [...amounts]
    .map(([code, amount]) => ({ code, amount }))
    .filter(({ code }) => code.length <= 200)
    .slice(0, mostRead)
}

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')

/** A whole number above zero; anything else gives nothing. */
const amountIn = (text: string): number | null =>
  /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : null
