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
  SubNavigation,
  Table,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type AnswerToPromise, questionPaths } from '../../questions/index.ts'
import { standings } from '../rules/commitment.ts'
import { summed, wholeTown } from '../rules/listing.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitmentWords, proposalWords, workWords } from '../words/index.ts'
import type { ListModel } from './list-page.tsx'
import { nameIn } from './place.ts'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

export interface WorkbenchModel extends ListModel {
  /** Answers that promise something and that nobody follows yet, the latest first. */
  readonly forgotten: readonly AnswerToPromise[]
}

/** All commitments, by what is urgent. */
export function workbenchPage(model: WorkbenchModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return { title: say('list.title'), isPrivate: true, body: <Workbench {...model} /> }
}

function Workbench(model: WorkbenchModel) {
  const sayProposal = useWords(proposalWords)
  const { commitments, total, perPage, filters } = model
  const say = useWords(workWords)
  const address = useAddress()
  const root = address(commitmentPaths.workbench())
  const { page, ...asked } = filters
  return (
    <Block>
      <PageHeading
        title={say('list.title')}
        lead={say('list.lead')}
        actions={
          <Actions>
            <LinkButton variant="secondary" href={address(commitmentPaths.proposed())}>
              {sayProposal('awaiting.proposed')}
            </LinkButton>
            <LinkButton variant="secondary" href={address(commitmentPaths.all())}>
              {say('list.public')}
            </LinkButton>
          </Actions>
        }
      />
      <Forgotten {...model} />
      <Groups {...model} />
      <Narrowing {...model} />
      {commitments.length === 0 ? (
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

const mostForgotten = 10

/** A promise that nobody noted is one that nobody keeps. */
function Forgotten({ forgotten }: WorkbenchModel) {
  const say = useWords(workWords)
  const address = useAddress()
  if (forgotten.length === 0) return null
  return (
    <Disclosure summary={say('list.forgotten', { count: forgotten.length })}>
      <p>{say('list.forgotten-lead', { count: Math.min(mostForgotten, forgotten.length) })}</p>
      <ul>
        {forgotten.slice(0, mostForgotten).map(({ id, number, title }) => (
          <li>
            <a href={address(questionPaths.promise(id))}>
              {number}
              {' · '}
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

const groups = ['late', 'soon', ...standings.filter((one) => one !== 'late')] as const

function Groups({ tallies, filters }: ListModel) {
  const say = useWords(workWords)
  const tell = useWords(commitmentWords)
  const root = useAddress()(commitmentPaths.workbench())
  const { page: _, etat, ...asked } = filters
  const counts = summed(tallies)
  const every = standings.reduce((sum, standing) => sum + counts[standing], 0)
  const item = (label: string, value: string) => ({
    label,
    href: root + queryText({ ...asked, etat: value }),
    isCurrent: etat === value,
  })
  return (
    <SubNavigation
      label={tell('list.state')}
      foldedLabel={tell('list.state')}
      items={[
        item(say('list.all', { count: every }), ''),
        ...groups.map((group) =>
          item(say('list.group', { name: tell(`standing.${group}`), count: counts[group] }), group),
        ),
      ]}
    />
  )
}

function Narrowing({ filters, neighbourhoods, departments, total }: ListModel) {
  const tell = useWords(commitmentWords)
  const root = useAddress()(commitmentPaths.workbench())
  const { page: _, ...asked } = filters
  const isFiltered = Object.values(asked).some((value) => value !== '')
  return (
    <FilterBar
      action={root}
      kept={{ etat: filters.etat }}
      clearHref={isFiltered ? root : undefined}
      outcome={tell('list.count', { count: total })}
    >
      <SearchField name="mots" label={tell('list.words')} value={filters.mots} />
      <Select
        name="quartier"
        label={tell('list.neighbourhood')}
        emptyLabel={tell('list.neighbourhood-any')}
        value={filters.quartier}
        options={[
          { value: wholeTown, label: tell('list.whole-town') },
          ...neighbourhoods.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        name="service"
        label={tell('list.department')}
        emptyLabel={tell('list.department-any')}
        value={filters.service}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  )
}

function Lines({ commitments, departments, today, day }: ListModel) {
  const say = useWords(workWords)
  const tell = useWords(commitmentWords)
  const address = useAddress()
  return (
    <Table
      caption={say('list.caption')}
      isCaptionHidden
      columns={[
        { key: 'commitment', label: say('column.commitment') },
        { key: 'standing', label: say('column.standing') },
        { key: 'department', label: say('column.department') },
        { key: 'due', label: say('column.due') },
      ]}
      rows={commitments.map((one) => ({
        commitment: (
          <a href={address(commitmentPaths.run(one.number))}>
            {one.number}
            {' · '}
            {one.text}
          </a>
        ),
        standing: <StandingTag commitment={one} today={today} />,
        department: nameIn(departments, one.department),
        due: dueSentence(one, today, day, tell),
      }))}
    />
  )
}
