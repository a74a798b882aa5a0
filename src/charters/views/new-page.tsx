import type { Named } from '../../bodies/index.ts'
import {
  Block,
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  RadioList,
  Select,
  TextField,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { charterKinds } from '../rules/charter.ts'
import { beginnings } from '../rules/forms.ts'
import { charterPaths } from '../rules/paths.ts'
import { charterWords, workWords } from '../words/index.ts'

/** Of the form that was drawn: sent twice, it makes one thing. */
export const keyField = 'cle'

export interface NewModel {
  /** Those that may have one. */
  readonly bodies: readonly Named[]
  /** With its key. */
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** A charter or rules of procedure that begin. */
export function newPage(model: NewModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('new.title'),
    trail: [{ label: say('list.title'), path: charterPaths.workbench() }],
    isPrivate: true,
    body: <NewCharter {...model} />,
  }
}

function NewCharter({ bodies, given, faults }: NewModel) {
  const say = useWords(workWords)
  const tell = useWords(charterWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  const hints = { model: say('new.beginning-model-hint'), empty: undefined }
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('new.title')} lead={say('new.lead')} />
      <Form action={address(charterPaths.fresh())}>
        <input type="hidden" name={keyField} value={typed(given, keyField)} />
        <RadioList
          {...field('kind')}
          label={say('new.kind')}
          choices={charterKinds.map((value) => ({ value, label: tell(`kind.${value}`) }))}
        />
        <Select
          {...field('body')}
          label={say('new.body')}
          emptyLabel={say('new.body-all')}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          {...field('title')}
          label={say('new.name')}
          hint={say('new.name-hint')}
          width={48}
        />
        <RadioList
          {...field('beginning')}
          label={say('new.beginning')}
          choices={beginnings.map((value) => ({
            value,
            label: say(`new.beginning-${value}`),
            hint: hints[value],
          }))}
        />
        <Button>{say('new.go')}</Button>
      </Form>
    </Block>
  )
}
