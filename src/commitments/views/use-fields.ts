import { type SentForms, sentFields } from '../../platform/design/fields/sent-fields.ts'
import { type FormGiven, typed } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { workWords } from '../words/index.ts'

/** What was sent to a page of several forms, and what was wrong with it. */
interface Sent<Name extends string> extends SentForms<Name> {
  readonly given: FormGiven
}

/** What was typed in the form that was refused, else what is kept. */
export function useFields<Name extends string>(
  model: Sent<Name>,
  form: Name,
  kept: Readonly<Record<string, string>> = {},
) {
  const say = useWords(workWords)
  return sentFields(model, form, (name) => typed(model.given, name), say, kept)
}
