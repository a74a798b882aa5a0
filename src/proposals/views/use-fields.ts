import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { typed } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { workWords } from '../words/index.ts'
import type { RunForm, RunModel } from './run-model.ts'

/** What was typed in the form that was refused; the others are empty. */
export function useFields(model: RunModel, form: RunForm) {
  const say = useWords(workWords)
  const isSent = model.sent === form
  return (name: string) => ({
    name,
    id: `${form}-${name}`,
    value: isSent ? typed(model.given, name) : '',
    error: isSent ? faultOf(model.faults, `${form}-${name}`, say) : undefined,
  })
}
