import { type SentForms, sentFields } from '../../platform/design/fields/sent-fields.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { workWords } from '../words/index.ts'

/** What was typed in the form that was refused, else what is kept. */
export function useFields<Name extends string>(
  model: SentForms<Name>,
  form: Name,
  kept: Readonly<Record<string, string>> = {},
) {
  const say = useWords(workWords)
  return sentFields(model, form, say, kept)
}
