import { z } from 'zod'
import { readCents } from './cents.ts'
import type { Day } from './day.ts'
import { readDay } from './written-day.ts'

// Fields that many forms have. Their messages are codes, said under `fault.…` in the words of each form.

/** A text that has to be there. */
export const needed = (most: number, missing = 'missing') =>
  z.string().trim().min(1, missing).max(most, 'too-long')

/** A text that may be left empty. */
export const optional = (most: number) => z.string().trim().max(most, 'too-long').default('')

/** A field no reader sees: only a robot fills it in. */
export const trapField = 'siteWeb'

/** Its place in the form of anybody: `z.object({ …, ...trap })`. */
export const trap = {
  [trapField]: z
    .string()
    .catch('')
    .refine((text) => text === '', 'trap'),
}

/** A day that has to be there. */
export const neededDay = needed(40).transform((text, context): Day => {
  const found = readDay(text)
  if (found !== null) return found
  context.addIssue({ code: 'custom', message: 'date' })
  return z.NEVER
})

/** An amount in euros, that has to be there: whole cents. */
export const neededCents = (least: number, most: number) =>
  needed(20).transform((text, context): number => {
    const found = readCents(text)
    if (found !== null && found >= least && found <= most) return found
    context.addIssue({ code: 'custom', message: 'amount' })
    return z.NEVER
  })

/** One of a list, or none: `null`. @param code  said of what is not in the list */
export const oneOrNone = (known: readonly string[], code: string) =>
  z
    .string()
    .default('')
    .refine((id) => id === '' || known.includes(id), code)
    .transform((id) => (id === '' ? null : id))

/** The public number of something, that may be left empty: `null`. */
export const optionalNumber = optional(9).transform((text, context): number | null => {
  if (text === '') return null
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  context.addIssue({ code: 'custom', message: 'number' })
  return z.NEVER
})

/** A small whole number that may be left empty: `null`. */
export const optionalCount = optional(4).transform((text, context): number | null => {
  if (text === '') return null
  if (/^\d{1,3}$/.test(text)) return Number(text)
  context.addIssue({ code: 'custom', message: 'number' })
  return z.NEVER
})
