import type { Say } from '../../words/catalogue.ts'
import { faultOf } from './field-faults.ts'

/** What was sent to a page of several forms, and what was wrong with it. */
export interface SentForms<Name extends string> {
  /** Which form was refused; `null` for none. */
  readonly sent: Name | null
  /** Its fields are blamed as `form-field`. */
  readonly faults: Parameters<typeof faultOf>[0]
}

/**
 * What each field of one form shows: what was typed when that form was refused, else what is kept.
 *
 * @param typedIn  what was typed in a field
 */
export const sentFields = <Name extends string>(
  { sent, faults }: SentForms<Name>,
  form: Name,
  typedIn: (field: string) => string,
  say: Say<'fault.missing'>,
  kept: Readonly<Record<string, string>> = {},
) => {
  const isSent = sent === form
  return (name: string) => ({
    name,
    id: `${form}-${name}`,
    value: isSent ? typedIn(name) : (kept[name] ?? ''),
    error: isSent ? faultOf(faults, `${form}-${name}`, say) : undefined,
  })
}
