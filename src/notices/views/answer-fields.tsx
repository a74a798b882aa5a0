import { RadioList } from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { type FieldRefusal, type FormGiven, typed } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { NeedsFields } from '../../registrations/index.ts'
import { answers } from '../rules/answer.ts'
import type { OpenedNotice } from '../rules/recipient.ts'
import { noticeWords } from '../words/index.ts'

export interface AnswerFieldsProps {
  /** What was answered before. */
  readonly mine: Pick<OpenedNotice, 'answer' | 'needs'>
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** What was typed and refused, else what was answered before. */
const shownOf = ({ given, faults, mine: { answer, needs } }: AnswerFieldsProps): FormGiven =>
  faults.length > 0
    ? given
    : {
        answer: answer ?? '',
        needs: [...(needs?.kinds ?? [])],
        needsLanguage: needs?.language ?? '',
        needsSaid: needs?.said ?? '',
      }

/** Coming or excused, and what is needed: answered by oneself, or noted for somebody. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { faults } = props
  const say = useWords(noticeWords)
  const shown = shownOf(props)
  return (
    <>
      <RadioList
        name="answer"
        label={say('answer.ask')}
        choices={answers.map((value) => ({ value, label: say(`answer.${value}`) }))}
        value={typed(shown, 'answer')}
        error={faultOf(faults, 'answer', say)}
      />
      <NeedsFields given={shown} errorOf={(field) => faultOf(faults, field, say)} />
    </>
  )
}
