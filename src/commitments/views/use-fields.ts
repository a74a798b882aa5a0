import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { type FieldRefusal, type FormGiven, typed } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { workWords } from '../words/index.ts'

/** What was sent to a page of several forms, and what was wrong with it. */
interface Sent<Name extends string> {
  readonly sent: Name | null
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** What was typed in the form that was refused, else what is kept. */
export function useFields<Name extends string>(
  model: Sent<Name>,
  form: Name,
  kept: Readonly<Record<string, string>> = {},
) {
  const say = useWords(workWords)
  const isSent = model.sent === form
  return (name: string) => ({
    name,
    id: `${form}-${name}`,
    value: isSent ? typed(model.given, name) : (kept[name] ?? ''),
    error: isSent ? faultOf(model.faults, `${form}-${name}`, say) : undefined,
  })
}
