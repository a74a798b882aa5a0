import {
  Alert,
  Block,
  Button,
  Checkbox,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  SectionHeading,
  TextArea,
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
import { type AnswerToPost, batchField, type PostedBatch } from '../rules/answer-letter.ts'
import { questionPaths } from '../rules/paths.ts'
import { paperWords, workWords } from '../words/index.ts'
import { AgentField } from './letter-page.tsx'

export interface LettersModel {
  readonly lines: readonly AnswerToPost[]
  readonly total: number
  readonly batches: readonly PostedBatch[]
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  /** How many were noted, or are to be printed again. */
  readonly told: number | null
  readonly again: number | null
  readonly dayOf: (instant: string) => string
}

/** Answers for who left no e-mail: whom they go to comes first, then one file of letters. */
export function lettersPage(model: LettersModel, speech: Speech): Page {
  return {
    title: sayWith(paperWords, speech)('batch.title'),
    trail: [{ label: sayWith(workWords, speech)('list.title'), path: questionPaths.workbench() }],
    isPrivate: true,
    body: <LettersToMake {...model} />,
  }
}

function LettersToMake(model: LettersModel) {
  const { lines, total, faults, told, again } = model
  const say = useWords(paperWords)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {told !== null && (
        <Alert kind="success" isAnnounced>
          {say('batch.told-done', { count: told })}
        </Alert>
      )}
      {again !== null && (
        <Alert kind="success" isAnnounced>
          {say('batch.again-done', { count: again })}
        </Alert>
      )}
      <PageHeading title={say('batch.title')} lead={say('batch.lead')} />
      {total === 0 ? <EmptyState title={say('batch.count', { total })} /> : <ToMake {...model} />}
      {total > lines.length && <p>{say('batch.more', { count: lines.length })}</p>}
      <Made {...model} />
    </Block>
  )
}

function ToMake({ lines, total, given, faults, dayOf }: LettersModel) {
  const say = useWords(paperWords)
  const sayOfWork = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <p>
        <strong>{say('batch.count', { total })}</strong> {say('batch.how')}
      </p>
      <Form action={address(questionPaths.letters())} autocomplete="off">
        <div class="letters-to-make">
          {lines.map(({ asker, number, subject, name, phone, door, receivedAt }) => (
            <fieldset class="field choices">
              <legend class="field-label">
                {say('batch.who', { number, day: dayOf(receivedAt) })}
                {' · '}
                {name ?? say('batch.nobody')}
              </legend>
              <p>{[subject, sayOfWork(`door.${door}`), phone].filter(Boolean).join(' · ')}</p>
              {phone !== null && (
                <p>
                  <a href={address(questionPaths.tell(number))}>{say('told.link')}</a>
                </p>
              )}
              <TextArea
                name={batchField('to', asker)}
                label={say('one.to')}
                value={typed(given, batchField('to', asker))}
                error={faultOf(faults, batchField('to', asker), say)}
                rows={3}
                isOptional
              />
              <Checkbox
                name={batchField('told', asker)}
                label={say('batch.told')}
                isChecked={typed(given, batchField('told', asker)) !== ''}
              />
            </fieldset>
          ))}
        </div>
        <AgentField given={given} faults={faults} />
        <Button>{say('batch.make')}</Button>
      </Form>
    </>
  )
}

function Made({ batches, dayOf }: LettersModel) {
  const say = useWords(paperWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('batch.made')} lead={say('batch.again-why')} />
      {batches.length === 0 ? (
        <p>{say('batch.none-made')}</p>
      ) : (
        <ul class="plain-list" role="list">
          {batches.map(({ id, letters, madeAt }) => (
            <li>
              <Form action={address(questionPaths.lettersAgain(id))}>
                <Button variant="secondary">
                  {say('batch.again', { letters, day: dayOf(madeAt) })}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
