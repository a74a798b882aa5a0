import { z } from 'zod'
import { needed } from '../../platform/kernel/form-fields.ts'
import { type Day, daysAfter } from '../../platform/kernel/day.ts'
import { readDay } from '../../platform/kernel/written-day.ts'

/** An answer kept to be given again: what changes from one question to the next is between braces. */
export interface LibraryAnswer {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly legalBasis: string
  /** The day somebody last read what it rests on. */
  readonly checkedOn: Day | null
  readonly theme: string | null
  readonly isEnded: boolean
}

/** What the software knows of a question, by the names that agents write between braces. */
export const variables = ['numero', 'quartier', 'lieu', 'theme', 'service', 'date'] as const
export type Variable = (typeof variables)[number]
export type Known = Readonly<Record<Variable, string>>

/** « {lieu} », with an accent or a capital as people write them: `{Quartier}` is `{quartier}`. */
const braces = /\{([^{}\n]{1,40})\}/g
const named = (written: string): Variable | undefined => {
  const plain = written.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return variables.find((name) => name === plain)
}

/** Puts in what is known. What is not stays between braces, for whoever writes to see. */
export const filled = (text: string, known: Known): string =>
  text.replace(braces, (whole, written: string) => {
    const name = named(written)
    return name === undefined || known[name] === '' ? whole : known[name]
  })

/** What still waits for somebody to fill it, each once. */
export const leftToFill = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(braces)].map(([whole]) => whole)),
]

/** After what was already written: nothing typed is lost. */
export const addedTo = (typed: string, more: string): string =>
  typed.trim() === '' ? more : `${typed.trimEnd()}\n\n${more}`

/** A law that nobody read again for a year is to be read again. */
export const mustBeCheckedAgain = (
  { checkedOn }: Pick<LibraryAnswer, 'checkedOn'>,
  today: Day,
): boolean => checkedOn !== null && checkedOn < daysAfter(today, -365)

/** Those offered for a question: of its theme first, then those of no theme, then the others. */
export function offered<Kept extends Pick<LibraryAnswer, 'theme' | 'title' | 'isEnded'>>(
  kept: readonly Kept[],
  theme: string | null,
): readonly Kept[] {
  const rank = (one: Kept) =>
    one.theme === theme && theme !== null ? 0 : one.theme === null ? 1 : 2
  return kept
    .filter(({ isEnded }) => !isEnded)
    .toSorted((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'fr'))
}

/** Without id, a new one. What it rests on and the day it was read go together. */
export const libraryForm = (themes: readonly string[], today: Day) =>
  z
    .object({
      id: z.union([z.uuid(), z.literal('')]).default(''),
      title: needed(120),
      text: needed(5000),
      legalBasis: z.string().trim().max(300, 'too-long').default(''),
      checkedOn: z.string().trim().max(10, 'day').default(''),
      theme: z
        .string()
        .default('')
        .refine((id) => id === '' || themes.includes(id), 'theme')
        .transform((id) => (id === '' ? null : id)),
      isEnded: z
        .string()
        .optional()
        .transform((given) => given === 'yes'),
    })
    .transform((given, context) => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const checkedOn = given.checkedOn === '' ? null : readDay(given.checkedOn)
      if (given.checkedOn !== '' && checkedOn === null) return refuse('checkedOn', 'day')
      if (checkedOn !== null && checkedOn > today) return refuse('checkedOn', 'day-to-come')
      if (given.legalBasis !== '' && checkedOn === null) return refuse('checkedOn', 'missing')
      return { ...given, checkedOn: given.legalBasis === '' ? null : checkedOn }
    })
