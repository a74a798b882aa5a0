import {
  Alert,
  Block,
  Button,
  Disclosure,
  ErrorSummary,
  Form,
  PageHeading,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { nameOfLanguage } from '../../platform/words/languages.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { mostQuestion, questionLanguages, wordingField } from '../rules/forms.ts'
import { feedbackPaths } from '../rules/paths.ts'
import { usualQuestions } from '../rules/question.ts'
import { feedbackWords, workWords } from '../words/index.ts'

export interface QuestionsModel {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** The five questions, in the town’s own words. */
export function questionsPage(model: QuestionsModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('questions.title'),
    trail: [{ label: say('year.title'), path: feedbackPaths.year() }],
    isPrivate: true,
    body: <Questions {...model} />,
  }
}

function Questions({ given, faults, isDone }: QuestionsModel) {
  const say = useWords(workWords)
  const tell = useWords(feedbackWords)
  const spoken = useSpoken()
  const address = useAddress()
  const field = typedFields(given, faults, say)
  const [french, ...others] = questionLanguages
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say('done')}
        </Alert>
      )}
      <PageHeading title={say('questions.title')} lead={say('questions.lead')} />
      <Form action={address(feedbackPaths.questions())}>
        {usualQuestions.map((usual, rank) => (
          <>
            <TextField
              {...field(wordingField(rank, french))}
              label={say('questions.one', { rank: rank + 1 })}
              hint={say('questions.hint', { usual: tell(`usual.${usual}`) })}
              maxLength={mostQuestion}
              width={60}
              isOptional
            />
            <Disclosure
              summary={say('questions.others-of', { rank: rank + 1 })}
              isOpen={others.some((language) => field(wordingField(rank, language)).value !== '')}
            >
              {others.map((language) => (
                <TextField
                  {...field(wordingField(rank, language))}
                  label={say('questions.in', {
                    rank: rank + 1,
                    language: nameOfLanguage(language, spoken),
                  })}
                  maxLength={mostQuestion}
                  width={60}
                  isOptional
                />
              ))}
            </Disclosure>
          </>
        ))}
        <Button>{say('questions.save')}</Button>
      </Form>
    </Block>
  )
}
