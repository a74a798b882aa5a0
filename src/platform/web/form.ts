import type { z } from 'zod'

/** What a form was sent with, as typed: a field that comes twice is a list. */
export type FormGiven = Readonly<Record<string, string | readonly string[]>>

/** One field that stops a form: its name, and a code whose sentence is in the module's words. */
export interface FieldRefusal {
  readonly field: string
  readonly code: string
  /** The letters it may have, or the largest number, when it has more. */
  readonly most?: number
}

/** A form read by its shape: its value, or all that is wrong with it and what was typed. */
export type FormReading<Form> =
  | { readonly ok: true; readonly value: Form; readonly given: FormGiven }
  | { readonly ok: false; readonly faults: readonly FieldRefusal[]; readonly given: FormGiven }

/** A file sent with a form: whole, in memory, under the limit its route sets. */
export interface SentFile {
  readonly field: string
  /** As the browser names it: shown back to the person, never used as a path. */
  readonly fileName: string
  readonly bytes: Buffer
  /** Beyond the limit: it comes without its bytes, to a route that says so itself (`saysTooLarge`). */
  readonly isTooLarge: boolean
}

export const noForm: FormReading<never> = { ok: false, faults: [], given: {} }

/**
 * Reads what was sent by the shape of the form.
 *
 * The messages of the shape are codes (`z.string().min(1, 'missing')`); without one, a field that did
 * not come at all, or is not of its type, is `missing` or `invalid`.
 */
export function readForm<Form>(shape: z.ZodType<Form>, given: FormGiven): FormReading<Form> {
  const read = shape.safeParse(given)
  if (read.success) return { ok: true, value: read.data, given }
  const faults = read.error.issues.map((issue) => {
    const field = String(issue.path[0] ?? '')
    return { field, code: codeOf(issue, given[field] === undefined), ...mostOf(issue) }
  })
  const firstOfEach = faults.filter(
    ({ field }, place) => faults.findIndex((one) => one.field === field) === place,
  )
  return { ok: false, faults: firstOfEach, given }
}

const mostOf = (issue: z.core.$ZodIssue): Pick<FieldRefusal, 'most'> =>
  issue.code === 'too_big' && ['string', 'number'].includes(issue.origin)
    ? { most: Number(issue.maximum) }
    : {}

function codeOf({ message }: z.core.$ZodIssue, isAbsent: boolean): string {
  const code = /^[a-z][a-z0-9-]*$/.test(message) ? message : 'invalid'
  return isAbsent && code === 'invalid' ? 'missing' : code
}

/** The text typed in a field, to show it again: the first when it came several times. */
export function typed(given: FormGiven, field: string): string {
  const value = given[field]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** All that was ticked under one name. */
export function ticked(given: FormGiven, field: string): readonly string[] {
  const value = given[field]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}
