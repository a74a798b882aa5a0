import {
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  Select,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { AnswerToPost } from '../rules/answer-letter.ts'
import { questionPaths } from '../rules/paths.ts'
import { paperWords, workWords } from '../words/index.ts'

export interface LetterModel {
  readonly number: number
  readonly isAnswered: boolean
  /** Those it has not reached. */
  readonly waiting: readonly Pick<AnswerToPost, 'asker' | 'name' | 'phone'>[]
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** One answer on paper, for whoever the officer writes on the envelope. */
export function letterPage(model: LetterModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: sayWith(paperWords, speech)('one.title', { number: model.number }),
    trail: [
      { label: say('list.title'), path: questionPaths.workbench() },
      {
        label: say('run.title', { number: model.number }),
        path: questionPaths.run(model.number),
      },
    ],
    isPrivate: true,
    body: <LetterOfOne {...model} />,
  }
}

function LetterOfOne({ number, isAnswered, waiting, given, faults }: LetterModel) {
  const say = useWords(paperWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('one.title', { number })} lead={say('one.lead')} />
      {isAnswered ? (
        <Form action={address(questionPaths.run(number, 'courrier'))} autocomplete="off">
          {waiting.length > 0 && (
            <Select
              name="asker"
              label={say('one.asker')}
              hint={say('one.asker-hint')}
              emptyLabel={say('one.somebody-else')}
              value={typed(given, 'asker')}
              options={waiting.map(({ asker, name, phone }) => ({
                value: asker,
                label: name ?? phone ?? say('batch.nobody'),
              }))}
            />
          )}
          <TextArea
            name="to"
            label={say('one.to')}
            hint={say('one.to-hint')}
            value={typed(given, 'to')}
            error={faultOf(faults, 'to', say)}
            rows={5}
          />
          <AgentField given={given} faults={faults} />
          <Button>{say('one.make')}</Button>
        </Form>
      ) : (
        <EmptyState title={say('one.none')} />
      )}
    </Block>
  )
}

/** Who signs the letter: the law wants it said. */
export function AgentField({ given, faults }: Pick<LetterModel, 'given' | 'faults'>) {
  const say = useWords(paperWords)
  return (
    <TextField
      name="agent"
      label={say('one.agent')}
      hint={say('one.agent-hint')}
      value={typed(given, 'agent')}
      error={faultOf(faults, 'agent', say)}
      maxLength={120}
      width={50}
    />
  )
}
