import {
  Actions,
  Alert,
  Block,
  Button,
  EmptyState,
  FilterBar,
  LinkButton,
  PageHeading,
  Pagination,
  Select,
  Stack,
  SubNavigation,
  Table,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { perPage, type QueueCounts, type QueueFilters, queueStates } from '../rules/listing.ts'
import { moderationPaths } from '../rules/paths.ts'
import type { ModerationRule } from '../rules/public-rules.ts'
import { moderationWorkWords } from '../words/index.ts'
import type { ShownCase } from './shown-case.ts'

export interface QueueModel {
  readonly filters: QueueFilters
  readonly done: 'hidden' | 'kept' | 'undone' | 'appeal' | 'opened' | null
  readonly count: number
  /** Of the chosen ones, those that had changed. */
  readonly left: number
  readonly counts: QueueCounts
  readonly cases: readonly ShownCase[]
  readonly kinds: readonly { readonly value: string; readonly label: string }[]
  readonly rules: readonly ModerationRule[]
  readonly dayOf: (instant: string) => string
}

/** What waits for an officer, the oldest first. */
export function queuePage(model: QueueModel, speech: Speech): Page {
  const say = sayWith(moderationWorkWords, speech)
  return { title: say('title'), isPrivate: true, body: <Queue {...model} /> }
}

function Queue(model: QueueModel) {
  const { filters, counts, cases, done, count, left } = model
  const say = useWords(moderationWorkWords)
  const address = useAddress()
  const root = address(moderationPaths.queue())
  const { etat, type, regle, page } = filters
  const total = counts[etat]
  return (
    <Block>
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(`done.${done}`, { count })}
        </Alert>
      )}
      {left > 0 && <Alert kind="warning">{say('done.left', { count: left })}</Alert>}
      <PageHeading
        title={say('title')}
        lead={say('lead')}
        actions={
          <Actions>
            <LinkButton variant="secondary" href={address(moderationPaths.settings())}>
              {say('rules')}
            </LinkButton>
          </Actions>
        }
      />
      <SubNavigation
        label={say('states')}
        foldedLabel={say('states')}
        items={queueStates.map((state) => ({
          label: `${say(`state.${state}`)} (${counts[state]})`,
          href: root + queryText({ etat: state === 'waiting' ? '' : state, type, regle }),
          isCurrent: state === etat,
        }))}
      />
      <Filters {...model} />
      {cases.length === 0 ? (
        <EmptyState title={say('empty')}>{say('empty-hint')}</EmptyState>
      ) : (
        <Cases {...model} />
      )}
      <Pagination
        current={page}
        total={Math.ceil(total / perPage)}
        hrefFor={(to) =>
          root +
          queryText({
            etat: etat === 'waiting' ? '' : etat,
            type,
            regle,
            page: to === 1 ? '' : to,
          })
        }
      />
    </Block>
  )
}

function Filters({ filters, kinds, rules, counts }: QueueModel) {
  const say = useWords(moderationWorkWords)
  const root = useAddress()(moderationPaths.queue())
  const { etat, type, regle } = filters
  return (
    <FilterBar
      action={root}
      kept={{ etat: etat === 'waiting' ? '' : etat }}
      clearHref={type !== '' || regle !== '' ? root + queryText({ etat }) : undefined}
      outcome={say('count', { count: counts[etat] })}
    >
      <Select
        name="type"
        label={say('kind')}
        emptyLabel={say('any')}
        value={type}
        options={kinds}
      />
      <Select
        name="regle"
        label={say('rule')}
        emptyLabel={say('any')}
        value={regle}
        options={rules.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </FilterBar>
  )
}

/** Of a long text, enough to know what it is. */
const excerpt = (text: string | null): string =>
  text === null ? '' : text.length <= 200 ? text : `${text.slice(0, 199)}…`

function Cases(model: QueueModel) {
  const { cases, filters, dayOf } = model
  const say = useWords(moderationWorkWords)
  const address = useAddress()
  const isChoosing = filters.etat === 'waiting'
  const table = (
    <Table
      caption={say('title')}
      isCaptionHidden
      columns={[
        { key: 'text', label: say('case.text') },
        { key: 'kind', label: say('kind') },
        { key: 'why', label: say('states') },
        { key: 'see', label: say('case.see') },
      ]}
      rows={cases.map(({ one, content, kind, reports }, rank) => {
        const title = content?.title ?? say('case.erased')
        return {
          text: isChoosing ? (
            <label class="choice" for={`cas-${one.id}`}>
              <input
                class="ds-input"
                type="checkbox"
                id={`cas-${one.id}`}
                name="cas"
                value={one.id}
                aria-label={say('choose', { number: rank + 1, title })}
              />
              <span class="written-text">{excerpt(content?.text ?? null)}</span>
            </label>
          ) : (
            <span class="written-text">{excerpt(content?.text ?? null)}</span>
          ),
          kind: (
            <>
              {kind}
              {content?.text?.startsWith(title) !== true && ` · ${title}`}
            </>
          ),
          why: <Why shown={{ one, content, kind, reports, mark: '' }} dayOf={dayOf} />,
          see: (
            <a
              href={address(moderationPaths.case(one.id))}
              aria-label={say('case.see-about', { title })}
            >
              {say('case.see')}
            </a>
          ),
        }
      })}
    />
  )
  if (!isChoosing) return table
  return (
    <form action={address(moderationPaths.several())} method="get">
      <Stack>
        {table}
        <Actions>
          <Button>{say('several')}</Button>
        </Actions>
      </Stack>
    </form>
  )
}

/** Why it is in the list, and since when. */
export function Why({
  shown,
  dayOf,
}: {
  readonly shown: ShownCase
  readonly dayOf: (instant: string) => string
}) {
  const say = useWords(moderationWorkWords)
  const { one, reports } = shown
  const isAppeal = one.appeal !== null && one.appeal.outcome === null
  return (
    <>
      <Tags>
        {one.state === 'open' ? (
          <Tag tone={one.cause === 'first-reading' ? 'info' : 'warning'}>
            {say(`cause.${one.cause}`, { count: Math.max(1, reports.length) })}
          </Tag>
        ) : (
          <Tag>{say(`case.state.${one.state}`)}</Tag>
        )}
        {isAppeal && <Tag tone="danger">{say('case.appeal')}</Tag>}
      </Tags>{' '}
      <span class="muted">
        {say('case.since', { day: dayOf(one.appeal?.at ?? one.decidedAt ?? one.openedAt) })}
      </span>
    </>
  )
}
