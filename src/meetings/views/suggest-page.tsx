import {
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  InFrench,
  PageHeading,
  Select,
  TextArea,
  Trap,
} from '../../platform/design/index.ts'
import type { namedBodies } from '../../bodies/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../../questions/index.ts'
import { mostText } from '../rules/forms.ts'
import { meetingPaths } from '../rules/paths.ts'
import { meetingWords } from '../words/index.ts'

export interface SuggestModel {
  readonly bodies: Awaited<ReturnType<typeof namedBodies>>
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
  /** The name of the department that the visitor speaks for. */
  readonly department: string | null
}

/** Where anybody says what a body should speak of. */
export function suggestPage(model: SuggestModel, speech: Speech): Page {
  const say = sayWith(meetingWords, speech)
  return {
    title: say('suggest.title'),
    description: say('suggest.lead'),
    trail: [{ label: say('list.title'), path: meetingPaths.all() }],
    body: <Suggest {...model} />,
  }
}

function Suggest(model: SuggestModel) {
  const { faults, isDone, department } = model
  const say = useWords(meetingWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" title={say('suggest.done')} isAnnounced>
          {say('suggest.done-next')}
        </Alert>
      )}
      <PageHeading title={say('suggest.title')} lead={say('suggest.lead')} />
      {department !== null && (
        <Alert kind="info">
          <InFrench>{say('suggest.for-department', { name: department })}</InFrench>
        </Alert>
      )}
      <SuggestForm {...model} />
      <p>
        {say('suggest.answer')} <a href={address(questionPaths.ask())}>{say('suggest.ask')}</a>.
      </p>
    </Block>
  )
}

function SuggestForm({ bodies, given, faults }: SuggestModel) {
  const say = useWords(meetingWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Form action={address(meetingPaths.suggest())}>
      <Select
        {...field('body')}
        label={say('suggest.body')}
        emptyLabel={say('suggest.choose')}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        {...field('text')}
        label={say('suggest.text')}
        hint={say('suggest.text-hint')}
        rows={3}
        maxLength={mostText}
      />
      <Trap label={say('suggest.trap')} />
      <Button size="lg">{say('suggest.go')}</Button>
    </Form>
  )
}
