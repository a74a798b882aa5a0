import {
  Actions,
  Alert,
  Block,
  Button,
  Confirmation,
  EmptyState,
  ErrorSummary,
  Form,
  LinkButton,
  PageHeading,
  Pagination,
  Progress,
  Prose,
  SectionHeading,
  Select,
  Table,
  TextArea,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { contentLanguages, type SpokenLanguage } from '../../platform/words/languages.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { htmlBlocks } from '../rules/html-mail.ts'
import type { Mailing, MailingFigures } from '../rules/mailing.ts'
import { messagePaths } from '../rules/paths.ts'
import type { QuietHours } from '../rules/quiet-hours.ts'
import { mailingWords, messageWorkWords } from '../words/index.ts'
import { MessageParts } from './messages-page.tsx'
import { mostOfMailing } from '../rules/mailing.ts'

export interface MailingsModel {
  readonly mailings: readonly (Mailing & { readonly title: string; readonly when: string })[]
  readonly current: number
  readonly pages: number
}

const trailOf = (speech: Speech) => [
  { label: sayWith(messageWorkWords, speech)('title'), path: messagePaths.work() },
]

/** All that was written to all. */
export function mailingsPage(model: MailingsModel, speech: Speech): Page {
  const title = sayWith(mailingWords, speech)('title')
  return { title, isPrivate: true, trail: trailOf(speech), body: <Mailings {...model} /> }
}

function Mailings({ mailings, current, pages }: MailingsModel) {
  const say = useWords(mailingWords)
  const address = useAddress()
  const begin = <LinkButton href={address(messagePaths.newMailing())}>{say('new')}</LinkButton>
  return (
    <Block>
      <PageHeading title={say('title')} lead={say('lead')} actions={begin} />
      <MessageParts current="mailings" />
      {mailings.length === 0 ? (
        <EmptyState title={say('none')}>{say('none-hint')}</EmptyState>
      ) : (
        <Table
          caption={say('caption')}
          columns={[
            { key: 'subject', label: say('subject') },
            { key: 'about', label: say('about') },
            { key: 'when', label: say('when') },
            { key: 'where', label: say('where') },
          ]}
          rows={mailings.map(({ id, subject, title, when, state }) => ({
            subject: <a href={address(messagePaths.mailing(id))}>{subject}</a>,
            about: say('followers', { title }),
            when,
            where: say(`is-${state}`),
          }))}
        />
      )}
      <Pagination
        current={current}
        total={pages}
        hrefFor={(page) => address(messagePaths.mailings()) + queryText({ page })}
      />
    </Block>
  )
}

export interface NewMailingModel {
  /** `kind:id`, with how many follow. */
  readonly choices: readonly {
    readonly value: string
    readonly title: string
    readonly count: number
  }[]
  readonly given: Readonly<Record<'about' | 'subject' | 'body', string>>
  readonly faults: readonly {
    readonly field: 'about' | 'subject' | 'body'
    readonly code: 'about' | 'subject' | 'body' | 'long'
  }[]
}

/** A draft: nothing leaves from this page. */
export function newMailingPage(model: NewMailingModel, speech: Speech): Page {
  const title = sayWith(mailingWords, speech)('new')
  return { title, isPrivate: true, trail: trailOf(speech), body: <NewMailing {...model} /> }
}

function NewMailing({ choices, given, faults }: NewMailingModel) {
  const say = useWords(mailingWords)
  const address = useAddress()
  const errorOf = (field: 'about' | 'subject' | 'body') => {
    const fault = faults.find((one) => one.field === field)
    return fault === undefined ? undefined : say(`fault-${fault.code}`, mostOfMailing)
  }
  return (
    <Block>
      <ErrorSummary
        faults={faults.map(({ field, code }) => ({
          field,
          message: say(`fault-${code}`, mostOfMailing),
        }))}
      />
      <PageHeading title={say('new')} />
      <Form action={address(messagePaths.newMailing())}>
        <Select
          name="about"
          label={say('about')}
          value={given.about}
          emptyLabel={say('about-none')}
          options={choices.map(({ value, title, count }) => ({
            value,
            label: say('about-option', { title, count }),
          }))}
          error={errorOf('about')}
        />
        <TextField
          name="subject"
          label={say('subject')}
          value={given.subject}
          maxLength={200}
          error={errorOf('subject')}
        />
        <TextArea
          name="body"
          label={say('body')}
          hint={say('body-hint')}
          value={given.body}
          rows={12}
          maxLength={8000}
          error={errorOf('body')}
        />
        <Button>{say('see')}</Button>
      </Form>
    </Block>
  )
}

export interface MailingModel {
  readonly mailing: Mailing
  readonly title: string
  /** Of now for a draft, as announced otherwise. */
  readonly count: number
  /** One page of them, masked; empty once it has left. */
  readonly recipients: readonly { readonly to: string; readonly language: SpokenLanguage }[]
  readonly current: number
  readonly pages: number
  readonly figures: MailingFigures
  readonly quiet: QuietHours
  readonly hasMoved: boolean
}

/** A draft with its exact effect, or a mailing under way. */
export function mailingPage(model: MailingModel, speech: Speech): Page {
  return {
    title: model.mailing.subject,
    isPrivate: true,
    trail: [
      ...trailOf(speech),
      { label: sayWith(mailingWords, speech)('title'), path: messagePaths.mailings() },
    ],
    body: <OneMailing {...model} />,
  }
}

function OneMailing(model: MailingModel) {
  const { mailing, title, hasMoved } = model
  const say = useWords(mailingWords)
  return (
    <Block>
      {hasMoved && (
        <Alert kind="warning" isAnnounced>
          {say('count-moved')}
        </Alert>
      )}
      <PageHeading title={mailing.subject} lead={say('followers', { title })} />
      {mailing.state !== 'draft' && <UnderWay {...model} />}
      <SectionHeading title={say(mailing.state === 'draft' ? 'text-title' : 'text-sent')} />
      <Prose html={htmlBlocks(mailing.body)} />
      {mailing.state === 'draft' && <Draft {...model} />}
    </Block>
  )
}

function UnderWay({ mailing, count, figures }: MailingModel) {
  const say = useWords(mailingWords)
  const recipients = mailing.recipients ?? 0
  const address = useAddress()
  return (
    <>
      <Progress
        label={say('progress')}
        value={figures.written}
        max={Math.max(1, count)}
        detail={
          <>
            {say('progress-detail', { ...figures, recipients })}
            {figures.sent + figures.failed < recipients && <> {say('progress-reload')}</>}
          </>
        }
      />
      {figures.failed > 0 && (
        <p>
          <a href={address(messagePaths.work()) + queryText({ etat: 'failed', modele: 'mailing' })}>
            {say('see-failed')}
          </a>
        </p>
      )}
    </>
  )
}

function Draft({ mailing, count, recipients, current, pages, quiet }: MailingModel) {
  const say = useWords(mailingWords)
  const address = useAddress()
  const path = address(messagePaths.mailing(mailing.id))
  return (
    <>
      <SectionHeading title={say('recipients-title')} lead={say('effect-count', { count })} />
      {recipients.length > 0 && (
        <Table
          caption={say('recipients-caption')}
          columns={[
            { key: 'to', label: say('recipient') },
            { key: 'language', label: say('language') },
          ]}
          rows={recipients.map(({ to, language }) => ({
            to,
            language: <span lang={language}>{contentLanguages[language]}</span>,
          }))}
        />
      )}
      <Pagination current={current} total={pages} hrefFor={(page) => path + queryText({ page })} />
      {count === 0 ? (
        <Alert kind="info">{say('nobody')}</Alert>
      ) : (
        <Confirmation
          title={say('confirm-title')}
          effects={[
            say('effect-count', { count }),
            say('effect-quiet', { from: quiet.from, until: quiet.until }),
            say('effect-end'),
            say('effect-once'),
          ]}
          isIrreversible
          action={`${path}/envoi`}
          confirmLabel={say('confirm')}
          cancelHref={address(messagePaths.mailings())}
        >
          <input type="hidden" name="count" value={String(count)} />
        </Confirmation>
      )}
      <Form action={`${path}/corbeille`}>
        <Actions>
          <Button variant="tertiary" tone="danger">
            {say('drop')}
          </Button>
        </Actions>
      </Form>
    </>
  )
}
