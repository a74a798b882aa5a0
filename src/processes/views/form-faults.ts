import type { FieldFault } from '../../platform/design/index.ts'
import type { FieldRefusal } from '../../platform/web/index.ts'
import type { Say } from '../../platform/words/catalogue.ts'
import type { processWords } from '../words/index.ts'

type ProcessWord = keyof typeof processWords.messages.fr

const sentence = (code: string, say: Say<ProcessWord>): string =>
  // A code of one of our own shapes: each has its sentence.
  say(`fault.${code}` as 'fault.missing')

/** For the top of the page. */
export const faultTexts = (
  faults: readonly FieldRefusal[],
  say: Say<ProcessWord>,
): readonly FieldFault[] =>
  faults.map(({ field, code }) => ({ field, message: sentence(code, say) }))

/** For the field itself. */
export function faultOf(
  faults: readonly FieldRefusal[],
  field: string,
  say: Say<ProcessWord>,
): string | undefined {
  const found = faults.find((fault) => fault.field === field)
  return found === undefined ? undefined : sentence(found.code, say)
}
