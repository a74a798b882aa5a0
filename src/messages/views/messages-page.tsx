import {
  Alert,
  Block,
  Button,
  EmptyState,
  ErrorSummary,
  Figure,
  Figures,
  FilterBar,
  Form,
  PageHeading,
  Pagination,
  SectionHeading,
  Select,
  SubNavigation,
  Table,
  TextField,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { failureReason } from '../rules/failure.ts'
import { messagePaths } from '../rules/paths.ts'
import type { QuietHours } from '../rules/quiet-hours.ts'
import { sentFilters, type SentFilter } from '../rules/sent.ts'
import { messageWorkWords } from '../words/index.ts'

/** One line of the list, already masked and dated. */
export interface SentLine {
  readonly id: string
  readonly when: string
  readonly to: string | null
  readonly template: string
  readonly state: 'waiting' | 'waiting-day' | 'sending' | 'sent' | 'failed'
  readonly isInDoubt: boolean
  readonly isRetried: boolean
  readonly error: string | null
  readonly mayBeResent: boolean
}

/** The town’s server of mail is away: hours written for the reader. */
export interface ShownOutage {
  readonly code: string
  readonly count: number
  readonly since: string
  readonly lastSentAt: string | null
}

export interface MessagesModel {
  readonly lines: readonly SentLine[]
  readonly count: number
  readonly current: number
  readonly pages: number
  readonly state: SentFilter | ''
  readonly template: string
  /** Key and name. */
  readonly templates: readonly { readonly value: string; readonly label: string }[]
  readonly figures: Readonly<Record<'waiting' | 'failed' | 'doubt' | 'sent', number>>
  readonly hasOffice: boolean
  readonly outage: ShownOutage | null
  readonly quiet: QuietHours
  /** The hours that could not be read. */
  readonly quietFaults: readonly string[]
  readonly done: 'resent' | 'not-resent' | 'quiet-saved' | null
}

/** What leaves the town, and what did not, with the reason in words. */
export function messagesPage(model: MessagesModel, speech: Speech): Page {
  const say = sayWith(messageWorkWords, speech)
  return { title: say('title'), isPrivate: true, body: <Messages {...model} /> }
}

export function MessageParts({ current }: { readonly current: 'list' | 'templates' | 'mailings' }) {
  const say = useWords(messageWorkWords)
  const address = useAddress()
  const parts = [
    ['list', messagePaths.work()],
    ['templates', messagePaths.templates()],
    ['mailings', messagePaths.mailings()],
  ] as const
  return (
    <SubNavigation
      label={say('title')}
      foldedLabel={say('parts-folded')}
      items={parts.map(([part, path]) => ({
        label: say(`part-${part}`),
        href: address(path),
        isCurrent: part === current,
      }))}
    />
  )
}

function Messages(model: MessagesModel) {
  const { lines, count, current, pages, state, template, figures, done, quietFaults } = model
  const say = useWords(messageWorkWords)
  const address = useAddress()
  const root = address(messagePaths.work())
  return (
    <Block>
      <ErrorSummary faults={quietFaults.map((field) => ({ field, message: say('quiet-fault') }))} />
      {done !== null && (
        <Alert kind={done === 'not-resent' ? 'warning' : 'success'} isAnnounced>
          {say(done)}
        </Alert>
      )}
      <PageHeading title={say('title')} lead={say('lead')} />
      <MessageParts current="list" />
      {model.outage !== null && <OutageAlert outage={model.outage} />}
      {!model.hasOffice && <Alert kind="warning">{say('no-office')}</Alert>}
      <Figures>
        {(['waiting', 'failed', 'doubt', 'sent'] as const).map((one) => (
          <Figure
            value={String(figures[one])}
            label={say(`figure-${one}`, { count: figures[one] })}
          />
        ))}
      </Figures>
      <FilterBar
        action={root}
        clearHref={state === '' && template === '' ? undefined : root}
        outcome={say('outcome', { count })}
      >
        <Select
          name="etat"
          label={say('state')}
          value={state}
          emptyLabel={say('state-all')}
          options={sentFilters.map((one) => ({ value: one, label: say(`state-${one}`) }))}
        />
        <Select
          name="modele"
          label={say('template')}
          value={template}
          emptyLabel={say('template-all')}
          options={model.templates}
        />
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState title={say('none')}>{say('none-hint')}</EmptyState>
      ) : (
        <Table
          caption={say('caption')}
          columns={[
            { key: 'when', label: say('when') },
            { key: 'to', label: say('to') },
            { key: 'what', label: say('what') },
            { key: 'where', label: say('where') },
          ]}
          rows={lines.map((line) => ({
            when: line.when,
            to: line.to ?? say('to-erased'),
            what: line.template,
            where: <Where line={line} />,
          }))}
        />
      )}
      <Pagination
        current={current}
        total={pages}
        hrefFor={(page) => root + queryText({ etat: state, modele: template, page })}
      />
      <Quiet {...model} />
    </Block>
  )
}

function OutageAlert({ outage }: { readonly outage: ShownOutage }) {
  const say = useWords(messageWorkWords)
  const { code, count, since, lastSentAt } = outage
  return (
    <Alert kind="danger" title={say('outage-title')}>
      <p>{say('reason-code', { reason: say(`reason-${failureReason(code)}`), code })}</p>
      <p>{say('outage-since', { count, since })}</p>
      {lastSentAt !== null && <p>{say('outage-last', { when: lastSentAt })}</p>}
      <p>{say('outage-wait')}</p>
    </Alert>
  )
}

function Where({ line }: { readonly line: SentLine }) {
  const say = useWords(messageWorkWords)
  const address = useAddress()
  const { error, state, to } = line
  return (
    <>
      <strong>{say(`is-${state}`)}</strong>
      {error !== null && state !== 'sent' && (
        <p>{say('reason-code', { reason: say(`reason-${failureReason(error)}`), code: error })}</p>
      )}
      {line.isRetried && state === 'failed' && <p>{say('is-retried')}</p>}
      {line.isInDoubt && <p>{say('is-doubt')}</p>}
      {line.mayBeResent && (
        <Form action={address(messagePaths.resend())} class="inline-form">
          <input type="hidden" name="message" value={line.id} />
          <Button variant="secondary">{say('resend-to', { to: to ?? '' })}</Button>
        </Form>
      )}
    </>
  )
}

function Quiet({ quiet, quietFaults }: MessagesModel) {
  const say = useWords(messageWorkWords)
  const address = useAddress()
  const errorOf = (field: string) => (quietFaults.includes(field) ? say('quiet-fault') : undefined)
  return (
    <>
      <SectionHeading title={say('quiet-title')} lead={say('quiet-lead')} id="heures-calmes" />
      <Form action={address(messagePaths.quietHours())}>
        <TextField
          name="from"
          type="time"
          label={say('quiet-from')}
          value={quiet.from}
          error={errorOf('from')}
        />
        <TextField
          name="until"
          type="time"
          label={say('quiet-until')}
          value={quiet.until}
          error={errorOf('until')}
        />
        <Button variant="secondary">{say('quiet-save')}</Button>
      </Form>
    </>
  )
}
