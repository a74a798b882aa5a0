import type { Body } from '../../bodies/index.ts'
import {
  Actions,
  Block,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  TextArea,
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
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { spacePaths } from '../rules/paths.ts'
import { spaceWords } from '../words/index.ts'
import { trailTo } from './trail.ts'

/** A form sent twice makes one thing. */
export const keyField = 'cle'

export interface FreshModel {
  readonly body: Body
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** A discussion that begins. */
export const freshPage = (model: FreshModel, speech: Speech): Page => ({
  title: sayWith(spaceWords, speech)('form.new-title'),
  trail: trailTo(model.body, speech),
  isPrivate: true,
  body: <Fresh {...model} />,
})

function Fresh({ body, key, given, faults }: FreshModel) {
  const say = useWords(spaceWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('form.new-title')} lead={say('form.new-lead')} />
      <Form action={address(spacePaths.fresh(body.id))}>
        <input type="hidden" name={keyField} value={key} />
        <TextField
          {...field('title')}
          label={say('form.title')}
          hint={say('form.title-hint')}
          width={60}
        />
        <TextArea {...field('text')} label={say('form.text')} rows={8} />
        <p class="muted">{say('form.mend-hint')}</p>
        <Actions>
          <Button>{say('form.open')}</Button>
          <LinkButton variant="secondary" href={address(spacePaths.home(body.id))}>
            {say('form.back')}
          </LinkButton>
        </Actions>
      </Form>
    </Block>
  )
}
