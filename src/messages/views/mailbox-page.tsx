import {
  Actions,
  Block,
  Card,
  EmptyState,
  LinkButton,
  PageHeading,
  Stack,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Message } from '../rules/message.ts'
import { messageWords } from '../words/index.ts'

export const mailboxPath = '/boite-d-essai'

/** What left the site, for who tries it: codes are read here. */
export function mailboxPage(messages: readonly Message[], speech: Speech): Page {
  const say = sayWith(messageWords, speech)
  return {
    title: say('mailbox-title'),
    isPrivate: true,
    body: <MailboxBody messages={messages} />,
  }
}

function MailboxBody({ messages }: { readonly messages: readonly Message[] }) {
  const say = useWords(messageWords)
  const address = useAddress()
  return (
    <Block>
      <PageHeading title={say('mailbox-title')} lead={say('mailbox-lead')} />
      <Actions>
        <LinkButton variant="secondary" href={address(mailboxPath)}>
          {say('mailbox-reload')}
        </LinkButton>
      </Actions>
      {messages.length === 0 && (
        <EmptyState title={say('mailbox-empty')}>{say('mailbox-empty-hint')}</EmptyState>
      )}
      <Stack>
        {messages.map((message) => (
          <OneMessage message={message} />
        ))}
      </Stack>
    </Block>
  )
}

function OneMessage({ message }: { readonly message: Message }) {
  const say = useWords(messageWords)
  const { recipient, body } = message
  return (
    <Card level={2} title={message.subject ?? say('sms')}>
      <p>{recipient === null ? say('to-nobody') : say('to', { recipient })}</p>
      <Tags>
        <Tag>{say(`state-${message.state}`)}</Tag>
        {message.wasInDoubt && <Tag tone="warning">{say('in-doubt')}</Tag>}
      </Tags>
      {body === null ? <p>{say('body-erased')}</p> : <MessageText text={body} />}
    </Card>
  )
}

/** As it is read: lines stay lines, addresses of this site can be followed. */
const MessageText = ({ text }: { readonly text: string }) => (
  <div class="message-text">
    {text.split('\n\n').map((paragraph) => (
      <p>
        {paragraph.split('\n').map((line) => (
          <>
            {line
              .split(/(https?:\/\/\S+)/)
              .map((part, place) => (place % 2 === 1 ? <a href={part}>{part}</a> : part))}
            <br />
          </>
        ))}
      </p>
    ))}
  </div>
)
