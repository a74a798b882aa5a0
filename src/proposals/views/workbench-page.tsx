import {
  Actions,
  Block,
  Disclosure,
  EmptyState,
  FilterBar,
  LinkButton,
  PageHeading,
  Pagination,
  SearchField,
  Select,
  Table,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import type { Filters, Tally } from '../rules/listing.ts'
import { proposalPaths } from '../rules/paths.ts'
import { type Proposal, standings } from '../rules/proposal.ts'
import { proposalWords, workWords } from '../words/index.ts'
import { Groups } from './groups.tsx'
import { nameIn } from '../../bodies/index.ts'
import type { Place } from './place.ts'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

export interface WorkbenchModel extends Place {
  readonly proposals: readonly Proposal[]
  readonly total: number
  readonly perPage: number
  readonly tally: Tally
  readonly filters: Filters
}

/** All proposals, drafts too, by what is urgent. */
export function workbenchPage(model: WorkbenchModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return { title: say('list.title'), isPrivate: true, body: <Workbench {...model} /> }
}

function Workbench(model: WorkbenchModel) {
  const { proposals, total, perPage, filters, bodies } = model
  const say = useWords(workWords)
  const address = useAddress()
  const root = address(proposalPaths.workbench())
  const { page, ...asked } = filters
  return (
    <Block>
      <PageHeading
        title={say('list.title')}
        lead={say('list.lead')}
        actions={
          <Actions>
            <LinkButton variant="secondary" href={address(proposalPaths.all())}>
              {say('list.public')}
            </LinkButton>
          </Actions>
        }
      />
      {bodies.length > 0 && (
        <Disclosure summary={say('list.write-for')}>
          <ul>
            {bodies.map(({ id, name }) => (
              <li>
                <a href={address(proposalPaths.drafts(id))}>{name}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Groups {...model} root={root} shown={['draft', ...standings]} />
      <Narrowing {...model} />
      {proposals.length === 0 ? (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <Lines {...model} />
      )}
      <Pagination
        current={page}
        total={Math.ceil(total / perPage)}
        hrefFor={(to) => root + queryText({ ...asked, page: to === 1 ? '' : to })}
      />
    </Block>
  )
}

function Narrowing({ filters, bodies, total }: WorkbenchModel) {
  const tell = useWords(proposalWords)
  const root = useAddress()(proposalPaths.workbench())
  const { mots, instance, etat } = filters
  const isFiltered = [mots, instance, etat].some((value) => value !== '')
  return (
    <FilterBar
      action={root}
      kept={{ etat }}
      clearHref={isFiltered ? root : undefined}
      outcome={tell('list.count', { count: total })}
    >
      <SearchField name="mots" label={tell('list.words')} value={mots} />
      <Select
        name="instance"
        label={tell('list.body')}
        emptyLabel={tell('list.body-any')}
        value={instance}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  )
}

function Lines(model: WorkbenchModel) {
  const say = useWords(workWords)
  const tell = useWords(proposalWords)
  const address = useAddress()
  return (
    <Table
      caption={say('list.caption')}
      isCaptionHidden
      columns={[
        { key: 'proposal', label: say('column.proposal') },
        { key: 'body', label: say('column.body') },
        { key: 'standing', label: say('column.standing') },
        { key: 'due', label: say('column.due') },
      ]}
      rows={model.proposals.map((one) => ({
        proposal: (
          <a href={address(proposalPaths.run(one.id))}>
            {one.number !== null && `${one.number} · `}
            {one.title}
          </a>
        ),
        body: nameIn(model.bodies, one.body),
        standing: <StandingTag proposal={one} today={model.today} />,
        due: dueSentence(one, model, tell),
      }))}
    />
  )
}
