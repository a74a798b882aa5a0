import type { Say } from '../../words/catalogue.ts'
import { type FormGiven, typed } from '../../web/form.ts'
import { faultOf } from './field-faults.ts'

type Faults = Parameters<typeof faultOf>[0]

/** What each field of a page of one form shows: what was typed, and what was wrong with it. */
export const typedFields =
  (given: FormGiven, faults: Faults, say: Say<'fault.missing'>) => (name: string) => ({
    name,
    value: typed(given, name),
    error: faultOf(faults, name, say),
  })

/** What was sent to a page of several forms, and what was wrong with it. */
export interface SentForms<Name extends string> {
  /** Which form was refused; `null` for none. */
  readonly sent: Name | null
  /** Its fields are blamed as `form-field`. */
  readonly faults: Faults
  readonly given: FormGiven
}

/**
 * What each field of one form shows: what was typed when that form was refused, else what is kept.
 */
export const sentFields = <Name extends string>(
  { sent, faults, given }: SentForms<Name>,
  form: Name,
  say: Say<'fault.missing'>,
  kept: Readonly<Record<string, string>> = {},
) => {
  const isSent = sent === form
  return (name: string) => ({
    name,
    id: `${form}-${name}`,
    value: isSent ? typed(given, name) : (kept[name] ?? ''),
    error: isSent ? faultOf(faults, `${form}-${name}`, say) : undefined,
  })
}
