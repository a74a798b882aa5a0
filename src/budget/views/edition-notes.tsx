import { Alert } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Edition } from '../rules/edition.ts'
import { budgetWords } from '../words/index.ts'

/** What must be known before reading an edition: that it is invented, or where it comes from. */
export function EditionNotes({ edition }: { readonly edition: Edition }) {
  const say = useWords(budgetWords)
  return edition.isFictional ? (
    <Alert kind="warning">{say('fictional')}</Alert>
  ) : (
    <Alert kind="info">{say('imported-note', { file: edition.source.file })}</Alert>
  )
}
