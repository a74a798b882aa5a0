import type { Body } from '../../bodies/index.ts'
import { PlainText } from '../../comments/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { faultOf, faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  typed,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { SpaceMessage } from '../rules/message.ts'
import { messageAnchor, spacePaths } from '../rules/paths.ts'
import { spaceWords } from '../words/index.ts'
import { trailTo } from './trail.ts'

interface OfMessage {
  readonly body: Body
  readonly message: SpaceMessage & { readonly thread: string }
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

const threadOf = ({ body, message }: OfMessage): string =>
  `${spacePaths.thread(body.id, message.thread)}#${messageAnchor(message.id)}`

export interface EditModel extends OfMessage {
  /** It cannot be mended any more: what was typed is shown, and nothing is sent. */
  readonly isTooLate: boolean
}

/** Mending one’s own words. */
export const editPage = (model: EditModel, speech: Speech): Page => ({
  title: sayWith(spaceWords, speech)('edit.title'),
  trail: trailTo(model.body, speech),
  isPrivate: true,
  body: <Edit {...model} />,
})

function Edit(model: EditModel) {
  const { body, message, isTooLate, given, faults } = model
  const say = useWords(spaceWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      {isTooLate && (
        <Alert kind="warning" isAnnounced>
          {say('edit.too-late')}
        </Alert>
      )}
      <PageHeading title={say('edit.title')} />
      <Form action={address(spacePaths.edit(body.id, message.id))}>
        <TextArea
          name="text"
          label={say('form.text')}
          value={given['text'] === undefined ? (message.text ?? '') : typed(given, 'text')}
          error={faultOf(faults, 'text', say)}
          rows={8}
        />
        <Actions>
          {!isTooLate && <Button>{say('edit.send')}</Button>}
          <LinkButton variant="secondary" href={address(threadOf(model))}>
            {say('edit.back')}
          </LinkButton>
        </Actions>
      </Form>
    </Block>
  )
}

export interface WithdrawModel extends OfMessage {
  readonly as: 'author' | 'officer'
}

/** Taking a message away: one’s own, or any of them for the town, which says why. */
export const withdrawPage = (model: WithdrawModel, speech: Speech): Page => ({
  title: sayWith(spaceWords, speech)('withdraw.title'),
  trail: trailTo(model.body, speech),
  isPrivate: true,
  body: <Withdraw {...model} />,
})

function Withdraw(model: WithdrawModel) {
  const { body, message, as, given, faults } = model
  const say = useWords(spaceWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading title={say('withdraw.title')} />
      <PlainText text={message.text ?? ''} />
      <Confirmation
        title={say('withdraw.title')}
        effects={[say('withdraw.effect')]}
        isIrreversible
        action={address(spacePaths.withdraw(body.id, message.id))}
        confirmLabel={say('withdraw.send')}
        cancelHref={address(threadOf(model))}
      >
        <TextField
          {...field('why')}
          label={say(`withdraw.why-${as}`)}
          hint={say('withdraw.why-hint')}
          width={60}
          isOptional={as === 'author'}
        />
      </Confirmation>
    </Block>
  )
}
