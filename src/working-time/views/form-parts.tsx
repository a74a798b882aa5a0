import { Alert, Button, ErrorSummary, Form } from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { type FieldRefusal, type FormGiven, useAddress } from '../../platform/web/index.ts'
import { keyField } from '../rules/forms.ts'
import { useWords } from '../../platform/words/speech.tsx'
import { workingTimeWords } from '../words/index.ts'

/** Where the one form of a page stands. */
export interface FormState {
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
  readonly isDone: boolean
}

/** Of a form whose line counts: sent twice, it counts once. */
export interface KeyedForm extends FormState {
  readonly key: string
}

export const FormKey = ({ formKey }: { readonly formKey: string }) => (
  <input type="hidden" name={keyField} value={formKey} />
)

/** Above the title: what is to be mended, or that it is done. */
export function Outcome({
  faults,
  isDone,
  done = 'done',
}: Pick<FormState, 'faults' | 'isDone'> & { readonly done?: 'done' | 'withdrawn' }) {
  const say = useWords(workingTimeWords)
  return (
    <>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isDone && (
        <Alert kind="success" isAnnounced>
          {say(done)}
        </Alert>
      )}
    </>
  )
}

/** Takes one line back. @param line  as who hears the page knows it */
export function RemoveButton({ path, line }: { readonly path: string; readonly line: string }) {
  const say = useWords(workingTimeWords)
  const address = useAddress()
  return (
    <Form class="inline-form" action={address(path)}>
      <Button variant="tertiary">
        {say('remove')}
        <span class="visually-hidden"> : {line}</span>
      </Button>
    </Form>
  )
}
