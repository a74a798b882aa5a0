import { sentFields } from '../../platform/design/fields/sent-fields.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { workWords } from '../words/index.ts'
import type { RunForm, RunModel } from './run-model.ts'

/** What was typed in the form that was refused, else what is kept. */
export function useFields(
  model: RunModel,
  form: RunForm,
  kept: Readonly<Record<string, string>> = {},
) {
  const say = useWords(workWords)
  return sentFields(model, form, say, kept)
}
