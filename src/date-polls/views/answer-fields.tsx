import { RadioList } from '../../platform/design/index.ts'
import { faultOf } from '../../platform/design/fields/field-faults.ts'
import { type FieldRefusal, type FormGiven, typed } from '../../platform/web/index.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { answerField } from '../rules/forms.ts'
import { answers, countsOf, type DatePoll, type DateVoter } from '../rules/poll.ts'
import { datePollWords } from '../words/index.ts'
import type { PollWriting } from './poll-writing.ts'

export interface AnswerFieldsProps extends Pick<PollWriting, 'when'> {
  readonly poll: DatePoll
  /** What was answered before. */
  readonly mine: Pick<DateVoter, 'answers'>
  /** All who are asked, of whom counts alone are shown; empty: no counts. */
  readonly voters: readonly DateVoter[]
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** Yes, if need be or no, for each date: answered by oneself, or noted for somebody. */
export function AnswerFields({ poll, mine, voters, given, faults, when }: AnswerFieldsProps) {
  const say = useWords(datePollWords)
  return (
    <>
      {poll.dates.map(({ id, startsAt }, rank) => {
        const name = answerField(rank)
        const { 'if-need': ifNeed, ...counts } = countsOf(id, voters)
        return (
          <RadioList
            name={name}
            label={when(startsAt)}
            hint={voters.length === 0 ? undefined : say('counts', { ...counts, ifNeed })}
            choices={answers.map((value) => ({ value, label: say(`answer.${value}`) }))}
            value={faults.length > 0 ? typed(given, name) : (mine.answers[id] ?? '')}
            error={faultOf(faults, name, say)}
          />
        )
      })}
    </>
  )
}
