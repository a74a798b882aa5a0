import {
  Alert,
  Block,
  Button,
  Disclosure,
  Form,
  PageHeading,
  SectionHeading,
  Tag,
  Tags,
  WrittenText,
} from '../../platform/design/index.ts'
import { type Page, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Attachment, type IncomingMail, mayDecide } from '../rules/listing.ts'
import { mailInPaths } from '../rules/paths.ts'
import { mailInWords } from '../words/index.ts'
import { whereItStands } from './mails-page.tsx'

export const doneCodes = ['begun', 'joined', 'refused', 'too-late'] as const

export interface MailModel {
  readonly mail: IncomingMail
  readonly attachments: readonly Attachment[]
  /** The page of what it became. */
  readonly aboutHref: string | null
  readonly writtenOf: (instant: string) => string
  readonly sizeOf: (bytes: number) => string
  readonly done: (typeof doneCodes)[number] | null
}

/** One mail as it was read, and what an officer does with it. */
export function mailPage(model: MailModel, speech: Speech): Page {
  const say = sayWith(mailInWords, speech)
  return {
    title: say('one.title'),
    trail: [{ label: say('title'), path: mailInPaths.all() }],
    isPrivate: true,
    body: <Mail {...model} />,
  }
}

function Mail(model: MailModel) {
  const { mail, aboutHref, writtenOf, done } = model
  const say = useWords(mailInWords)
  const address = useAddress()
  return (
    <Block>
      {done !== null && (
        <Alert kind={done === 'too-late' ? 'warning' : 'success'} isAnnounced>
          {say(`done.${done}`)}
        </Alert>
      )}
      <PageHeading
        eyebrow={say('one.title')}
        title={mail.subject || say('no-subject')}
        tags={
          <Tags>
            <Tag>{whereItStands(mail, say)}</Tag>
          </Tags>
        }
      />
      <ul>
        <li>
          {say('one.from', {
            name: [mail.senderName, mail.sender].filter(Boolean).join(' · ') || say('no-sender'),
          })}
        </li>
        <li>{say('one.received', { when: writtenOf(mail.takenAt) })}</li>
        {aboutHref !== null && (
          <li>
            <a href={address(aboutHref)}>{say('one.about')}</a>
          </li>
        )}
      </ul>
      {mail.isCut && <Alert kind="warning">{say('one.cut')}</Alert>}
      {mail.written ? <WrittenText>{mail.written}</WrittenText> : <p>{say('one.no-words')}</p>}
      {mail.quoted ? (
        <Disclosure summary={say('one.quoted')}>
          <WrittenText>{mail.quoted}</WrittenText>
        </Disclosure>
      ) : null}
      <Attachments {...model} />
      {mail.hasSource && (
        <p>
          <a href={address(mailInPaths.one(mail.id, 'source'))}>{say('one.source')}</a>
        </p>
      )}
      {mayDecide(mail) && <Decide {...model} />}
    </Block>
  )
}

function Attachments({ mail, attachments, sizeOf }: MailModel) {
  const say = useWords(mailInWords)
  const address = useAddress()
  if (attachments.length === 0) return null
  return (
    <>
      <SectionHeading title={say('one.attachments')} lead={say('one.careful')} />
      <ul>
        {attachments.map(({ id, name, size, whyNot }) => (
          <li>
            {whyNot === null ? (
              <a href={address(mailInPaths.attachment(mail.id, id))}>
                {say('one.attachment', { name, size: sizeOf(size) })}
              </a>
            ) : (
              <>
                {say('one.attachment', { name, size: sizeOf(size) })}
                {' · '}
                {say(`not-kept.${whyNot}` as 'not-kept.type')}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Decide({ mail }: MailModel) {
  const say = useWords(mailInWords)
  const address = useAddress()
  const to = (what: string) => address(mailInPaths.one(mail.id, what))
  const isRead = mail.state !== 'unreadable'
  return (
    <>
      <SectionHeading title={say('decide.title')} />
      {isRead && mail.correspondent !== null && (
        <Form action={to('ajout')}>
          <p>{say('decide.join-means')}</p>
          <Button>{say('decide.join')}</Button>
        </Form>
      )}
      {isRead && (
        <Form action={to('question')}>
          <p>{say('decide.begin-means')}</p>
          <Button variant={mail.correspondent === null ? 'primary' : 'secondary'}>
            {say('decide.begin')}
          </Button>
        </Form>
      )}
      <Form action={to('ecart')}>
        <p>{say('decide.refuse-means')}</p>
        <Button variant="secondary">{say('decide.refuse')}</Button>
      </Form>
    </>
  )
}
