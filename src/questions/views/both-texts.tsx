import { ComparedTexts } from '../../approvals/index.ts'
import { Alert, SectionHeading } from '../../platform/design/index.ts'
import type { FieldRefusal } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { linkWords } from '../words/index.ts'

/** The version of the answer that stood in the page when its writer began. */
export const seenField = 'lu'

/** Whether a text was refused because of what somebody else did meanwhile. */
export const isMovedOn = (faults: readonly FieldRefusal[]): boolean =>
  faults.some(({ code }) => code === 'changed' || code === 'not-now')

/**
 * What somebody else wrote meanwhile, beside one’s own words: both are whole.
 *
 * @param isOpen  one’s own may still be sent, from the form below
 */
export function BothTexts({
  theirs,
  yours,
  isOpen,
}: {
  readonly theirs: string
  readonly yours: string
  readonly isOpen: boolean
}) {
  const say = useWords(linkWords)
  return (
    <>
      <SectionHeading title={say('both.title')} />
      <Alert kind="warning" isAnnounced>
        {say(isOpen ? 'both.text' : 'both.too-late')}
      </Alert>
      <ComparedTexts
        before={{ name: say('both.theirs'), text: theirs }}
        after={{ name: say('both.yours'), text: yours.replaceAll('\r\n', '\n') }}
      />
    </>
  )
}
