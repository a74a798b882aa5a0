import type { Body } from '../../bodies/index.ts'
import {
  Actions,
  Alert,
  Block,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  Pagination,
  SectionHeading,
  Stack,
  TextArea,
} from '../../platform/design/index.ts'
import { faultTexts } from '../../platform/design/fields/field-faults.ts'
import { typedFields } from '../../platform/design/fields/sent-fields.ts'
import {
  type FieldRefusal,
  type FormGiven,
  type Page,
  queryText,
  useAddress,
} from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { perPage, type Thread } from '../rules/message.ts'
import { spacePaths } from '../rules/paths.ts'
import { spaceWords } from '../words/index.ts'
import type { Told } from './author.ts'
import { keyField } from './fresh-page.tsx'
import { MessageCard, type ShownMessage } from './message-card.tsx'
import { ThreadTitle, threadTitle } from './thread-title.tsx'
import { trailTo } from './trail.ts'

export interface ThreadModel {
  readonly body: Body
  readonly person: string
  readonly isOver: boolean
  readonly thread: Thread & { readonly total: number; readonly page: number }
  readonly messages: readonly ShownMessage[]
  readonly told: Told
  readonly key: string
  readonly given: FormGiven
  readonly faults: readonly FieldRefusal[]
}

/** A discussion, and where one answers. */
export const threadPage = (model: ThreadModel, speech: Speech): Page => ({
  title: threadTitle(model.thread, sayWith(spaceWords, speech)),
  trail: trailTo(model.body, speech),
  isPrivate: true,
  body: <ReadThread {...model} />,
})

function ReadThread(model: ThreadModel) {
  const { body, person, isOver, thread, messages, told, faults } = model
  const say = useWords(spaceWords)
  const address = useAddress()
  return (
    <Block>
      <ErrorSummary faults={faultTexts(faults, say)} />
      <PageHeading
        title={<ThreadTitle title={thread.title} />}
        lead={say('thread.count', { count: thread.total })}
      />
      <Stack>
        {messages.map((one) => (
          <MessageCard one={one} body={body.id} person={person} told={told} />
        ))}
      </Stack>
      <Pagination
        current={thread.page}
        total={Math.ceil(thread.total / perPage)}
        hrefFor={(page) =>
          `${address(spacePaths.thread(body.id, thread.id))}${queryText({ page })}`
        }
      />
      {isOver ? <Alert kind="info">{say('home.over')}</Alert> : <Answer {...model} />}
      <Actions>
        <LinkButton variant="secondary" href={address(spacePaths.home(body.id))}>
          {say('form.back')}
        </LinkButton>
      </Actions>
    </Block>
  )
}

function Answer({ body, thread, key, given, faults }: ThreadModel) {
  const say = useWords(spaceWords)
  const address = useAddress()
  const field = typedFields(given, faults, say)
  return (
    <>
      <SectionHeading title={say('thread.reply-title')} />
      <Form action={address(spacePaths.thread(body.id, thread.id))}>
        <input type="hidden" name={keyField} value={key} />
        <TextArea {...field('text')} label={say('form.reply')} rows={6} />
        <p class="muted">{say('form.mend-hint')}</p>
        <Button>{say('form.send')}</Button>
      </Form>
    </>
  )
}
