import { Actions, LinkButton, SectionHeading, StackedBars } from '../../platform/design/index.ts'
import { useAddress } from '../../platform/web/index.ts'
import { useSpeech, useWords } from '../../platform/words/speech.tsx'
import { feedbackPaths } from '../rules/paths.ts'
import { answers, faces } from '../rules/question.ts'
import { percentOf, type QuestionResult } from '../rules/results.ts'
import { feedbackWords } from '../words/index.ts'
import { questionWords } from './question-words.ts'

/** On the page of a meeting: the way to say what one thought. */
export function FeedbackCall({ number }: { readonly number: number }) {
  const say = useWords(feedbackWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('call.title')} lead={say('call.text')} />
      <Actions>
        <LinkButton href={address(feedbackPaths.answer(number))}>{say('call.go')}</LinkButton>
      </Actions>
    </>
  )
}

/** The same page once it is over: what they said. */
export function FeedbackResults({
  results,
  sheets,
}: {
  readonly results: readonly QuestionResult[]
  readonly sheets: number
}) {
  const say = useWords(feedbackWords)
  return (
    <>
      <SectionHeading title={say('results')} lead={say('results-lead', { count: sheets })} />
      <ResultBars results={results} />
    </>
  )
}

/** Shares of each question, every figure written. */
export function ResultBars({ results }: { readonly results: readonly QuestionResult[] }) {
  const say = useWords(feedbackWords)
  const { language } = useSpeech()
  return (
    <StackedBars
      caption={say('results')}
      labelHeading={say('question')}
      scale="share"
      series={answers.map((answer) => `${faces[answer]} ${say(`answer.${answer}`)}`)}
      bars={results.map((result) => ({
        label: questionWords(result, language, say),
        parts: answers.map((answer) => ({
          value: result.all[answer],
          text: say('share', {
            count: result.all[answer],
            percent: percentOf(result.all, answer),
          }),
        })),
      }))}
    />
  )
}
