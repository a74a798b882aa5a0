import {
  Alert,
  Block,
  EmptyState,
  FilterBar,
  PageHeading,
  Pagination,
  Select,
  Table,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type IncomingMail, type MailFilters, mailGroups } from '../rules/listing.ts'
import { mailInPaths } from '../rules/paths.ts'
import { mailInWords } from '../words/index.ts'

export interface MailsModel {
  readonly lines: readonly IncomingMail[]
  readonly total: number
  readonly perPage: number
  readonly filters: MailFilters
  readonly unsorted: number
  readonly hasMailbox: boolean
  readonly hasServer: boolean
  /** Written for the reader. */
  readonly readAt: string | null
  readonly failing: {
    readonly since: string
    readonly fault: string
    readonly isLong: boolean
  } | null
  readonly writtenOf: (instant: string) => string
}

/** What came in, and what became of it. */
export function mailsPage(model: MailsModel, speech: Speech): Page {
  const say = sayWith(mailInWords, speech)
  return { title: say('title'), isPrivate: true, body: <Mails {...model} /> }
}

function Mails(model: MailsModel) {
  const { lines, total, perPage, filters, unsorted, writtenOf } = model
  const say = useWords(mailInWords)
  const address = useAddress()
  const root = address(mailInPaths.all())
  return (
    <Block>
      <PageHeading title={say('title')} lead={say('lead')} />
      <MailboxState {...model} />
      {unsorted > 0 && <p class="muted">{say('unsorted', { count: unsorted })}</p>}
      <FilterBar action={root} outcome={say('outcome', { count: total })}>
        <Select
          name="etat"
          label={say('show')}
          value={filters.etat}
          options={mailGroups.map((one) => ({ value: one, label: say(`group.${one}`) }))}
        />
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState title={say('none')}>{say('none-hint')}</EmptyState>
      ) : (
        <Table
          caption={say('caption')}
          isCaptionHidden
          columns={[
            { key: 'subject', label: say('column.subject') },
            { key: 'from', label: say('column.from') },
            { key: 'when', label: say('column.when') },
            { key: 'why', label: say('column.why') },
          ]}
          rows={lines.map((mail) => ({
            subject: (
              <a href={address(mailInPaths.one(mail.id))}>{mail.subject || say('no-subject')}</a>
            ),
            from: mail.sender ?? say('no-sender'),
            when: writtenOf(mail.takenAt),
            why: whereItStands(mail, say),
          }))}
        />
      )}
      <Pagination
        current={filters.page}
        total={Math.ceil(total / perPage)}
        hrefFor={(page) => root + queryText({ ...filters, page: String(page) })}
      />
    </Block>
  )
}

type Say = ReturnType<typeof sayWith<keyof typeof mailInWords.messages.fr>>

/** A code of ours has its sentence; a state, when there is none. */
export const whereItStands = ({ state, why }: IncomingMail, say: Say): string => {
  if (state === 'kept') return say('state.kept')
  if (state === 'refused') return say('state.refused')
  return why === null ? '' : say(`why.${why}` as 'why.unproven')
}

/** Whether the mailbox is read, and what to do when it is not. */
function MailboxState({ hasMailbox, hasServer, readAt, failing }: MailsModel) {
  const say = useWords(mailInWords)
  if (!hasMailbox) return <Alert kind="warning">{say('no-mailbox')}</Alert>
  return (
    <>
      {!hasServer && <Alert kind="warning">{say('no-server')}</Alert>}
      {failing !== null && (
        <Alert kind="danger" title={say('failing-title')}>
          <p>
            {say(`fault.${failing.fault}` as 'fault.refused')}{' '}
            {say('failing', { since: failing.since })}
          </p>
          {failing.isLong && <p>{say('failing-long')}</p>}
        </Alert>
      )}
      <p class="muted">{readAt === null ? say('never-read') : say('read-at', { when: readAt })}</p>
    </>
  )
}
