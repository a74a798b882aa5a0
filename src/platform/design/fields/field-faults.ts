import type { Say } from '../../words/catalogue.ts'
import type { FieldFault } from './error-summary.tsx'

/** A field that stops a form, and why, as `readForm` says it. */
interface Fault {
  readonly field: string
  readonly code: string
}

/** The sentence of a code: the words of each form have them all under `fault.…`. */
const sentence = (code: string, say: Say<'fault.missing'>): string =>
  say(`fault.${code}` as 'fault.missing')

/** For the top of the page. */
export const faultTexts = (
  faults: readonly Fault[],
  say: Say<'fault.missing'>,
): readonly FieldFault[] =>
  faults.map(({ field, code }) => ({ field, message: sentence(code, say) }))

/** For the field itself. */
export function faultOf(
  faults: readonly Fault[],
  field: string,
  say: Say<'fault.missing'>,
): string | undefined {
  const found = faults.find((fault) => fault.field === field)
  return found === undefined ? undefined : sentence(found.code, say)
}
