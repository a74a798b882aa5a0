import type { Say } from '../../words/catalogue.ts'
import type { FieldFault } from './error-summary.tsx'

/** A field that stops a form, and why, as `readForm` says it. */
interface Fault {
  readonly field: string
  readonly code: string
  readonly most?: number
}

/**
 * The sentence of a code: the words of each form have them all under `fault.…`. It may say `{most}`, the
 * letters that the form takes; 0 when nobody told.
 */
const sentence = ({ code, most = 0 }: Fault, say: Say<'fault.missing'>): string =>
  say(`fault.${code}` as 'fault.missing', { most })

/** For the top of the page. */
export const faultTexts = (
  faults: readonly Fault[],
  say: Say<'fault.missing'>,
): readonly FieldFault[] =>
  faults.map((fault) => ({ field: fault.field, message: sentence(fault, say) }))

/** For the field itself. */
export function faultOf(
  faults: readonly Fault[],
  field: string,
  say: Say<'fault.missing'>,
): string | undefined {
  const found = faults.find((fault) => fault.field === field)
  return found === undefined ? undefined : sentence(found, say)
}
