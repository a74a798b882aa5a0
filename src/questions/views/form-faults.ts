import type { FieldFault } from '../../platform/design/index.ts'
import type { FieldRefusal } from '../../platform/web/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'

/** The sentence of a code: each of our shapes has them all under `fault.…`. */
const sentence = (code: string, say: Say<'fault.missing'>): string =>
  say(`fault.${code}` as 'fault.missing')

/** For the top of the page. */
export const faultTexts = (
  faults: readonly FieldRefusal[],
  say: Say<'fault.missing'>,
): readonly FieldFault[] =>
  faults.map(({ field, code }) => ({ field, message: sentence(code, say) }))

/** For the field itself. */
export function faultOf(
  faults: readonly FieldRefusal[],
  field: string,
  say: Say<'fault.missing'>,
): string | undefined {
  const found = faults.find((fault) => fault.field === field)
  return found === undefined ? undefined : sentence(found.code, say)
}
