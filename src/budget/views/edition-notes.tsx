import { Alert } from '../../platform/design/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import type { Edition } from '../rules/edition.ts'
import { budgetWords } from '../words/index.ts'

/**
 * What must be known before reading an edition: that it is invented, where it comes from, that its
 * ballots are too few to be shown.
 */
export function EditionNotes({ edition }: { readonly edition: Edition }) {
  const say = useWords(budgetWords)
  return (
    <>
      {edition.isFictional ? (
        <Alert kind="warning">{say('fictional')}</Alert>
      ) : (
        // What was voted here came from no file.
        edition.partOf === null && (
          <Alert kind="info">{say('imported-note', { file: edition.source.file })}</Alert>
        )
      )}
      {edition.ballotsWithheld && <Alert kind="info">{say('withheld-note')}</Alert>}
    </>
  )
}
