import {
  Block,
  Card,
  CardGrid,
  EmptyState,
  Figure,
  Figures,
  FilterBar,
  PageHeading,
  Pagination,
  SearchField,
  SectionHeading,
  Select,
  Table,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { formatCount } from '../../platform/words/figures.ts'
import { sayWith, type Speech, useSpoken, useWords } from '../../platform/words/speech.tsx'
import { type PublicCommitment, standings } from '../rules/commitment.ts'
import { type Filters, summed, type Tally, wholeTown } from '../rules/listing.ts'
import { commitmentPaths } from '../rules/paths.ts'
import { commitmentWords } from '../words/index.ts'
import { nameIn, type Place, whereIn } from './place.ts'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

export interface ListModel extends Place {
  readonly commitments: readonly PublicCommitment[]
  readonly total: number
  readonly perPage: number
  readonly tallies: readonly Tally[]
  readonly filters: Filters
}

/** What the town promised, by neighbourhood, and what became of it. */
export function listPage(model: ListModel, speech: Speech): Page {
  const say = sayWith(commitmentWords, speech)
  return {
    title: say('list.title'),
    description: say('list.lead'),
    body: <List {...model} />,
  }
}

function List(model: ListModel) {
  const { commitments, total, perPage, tallies, filters } = model
  const say = useWords(commitmentWords)
  const address = useAddress()
  const root = address(commitmentPaths.all())
  const { page, ...asked } = filters
  const isFiltered = Object.values(asked).some((value) => value !== '')
  return (
    <>
      <Block>
        <PageHeading title={say('list.title')} lead={say('list.lead')} />
        {tallies.length > 0 && <Counters tallies={tallies} />}
        {tallies.length > 1 && <ByNeighbourhood {...model} />}
        {(tallies.length > 0 || isFiltered) && <Narrowing {...model} isFiltered={isFiltered} />}
        {commitments.length === 0 ? (
          <EmptyState title={say(isFiltered ? 'list.nothing' : 'list.empty')}>
            {say(isFiltered ? 'list.nothing-hint' : 'list.empty-hint')}
          </EmptyState>
        ) : (
          <CardGrid size="large">
            {commitments.map((commitment) => (
              <CommitmentCard commitment={commitment} {...model} />
            ))}
          </CardGrid>
        )}
        <Pagination
          current={page}
          total={Math.ceil(total / perPage)}
          hrefFor={(to) => root + queryText({ ...asked, page: to === 1 ? '' : to })}
        />
      </Block>
      <Block>
        <p class="muted">{say('list.rules')}</p>
        <SectionHeading title={say('list.data')} />
        <ul>
          {(['feed', 'csv', 'json'] as const).map((kind) => (
            <li>
              <a href={address(commitmentPaths[kind]())}>{say(`list.${kind}`)}</a>
            </li>
          ))}
        </ul>
      </Block>
    </>
  )
}

function Counters({ tallies }: Pick<ListModel, 'tallies'>) {
  const say = useWords(commitmentWords)
  const language = useSpoken()
  const all = summed(tallies)
  return (
    <Figures>
      {standings.map((standing) => (
        <Figure
          value={formatCount(all[standing], language)}
          label={say(`many.${standing}`, { count: all[standing] })}
          note={standing === 'kept' ? say('many.on-time', { count: all.onTime }) : undefined}
        />
      ))}
    </Figures>
  )
}

/** Each figure leads to its commitments. */
function ByNeighbourhood({ tallies, neighbourhoods, filters }: ListModel) {
  const say = useWords(commitmentWords)
  const root = useAddress()(commitmentPaths.all())
  const { page: _, ...asked } = filters
  const rows = tallies.map((tally) => {
    const quartier = tally.neighbourhood ?? wholeTown
    const link = (text: string, etat: string, about?: string) => (
      <a href={root + queryText({ ...asked, quartier, etat })} aria-label={about}>
        {text}
      </a>
    )
    const name = whereIn(neighbourhoods, tally.neighbourhood, say('list.whole-town'))
    const cell = (standing: (typeof standings)[number]) =>
      tally[standing] === 0
        ? '0'
        : link(
            String(tally[standing]),
            standing,
            `${tally[standing]} ${say(`many.${standing}`, { count: tally[standing] })} : ${name}`,
          )
    return {
      neighbourhood: link(name, ''),
      open: cell('open'),
      late: cell('late'),
      kept: cell('kept'),
      dropped: cell('dropped'),
    }
  })
  return (
    <Table
      caption={say('table.caption')}
      columns={[
        { key: 'neighbourhood', label: say('table.neighbourhood') },
        ...standings.map((key) => ({ key, label: say(`standing.${key}`), isNumeric: true })),
      ]}
      rows={rows}
    />
  )
}

function Narrowing({
  filters,
  neighbourhoods,
  departments,
  total,
  isFiltered,
}: ListModel & { readonly isFiltered: boolean }) {
  const say = useWords(commitmentWords)
  const root = useAddress()(commitmentPaths.all())
  return (
    <FilterBar
      action={root}
      clearHref={isFiltered ? root : undefined}
      outcome={say('list.count', { count: total })}
    >
      <SearchField name="mots" label={say('list.words')} value={filters.mots} />
      <Select
        name="quartier"
        label={say('list.neighbourhood')}
        emptyLabel={say('list.neighbourhood-any')}
        value={filters.quartier}
        options={[
          { value: wholeTown, label: say('list.whole-town') },
          ...neighbourhoods.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        name="service"
        label={say('list.department')}
        emptyLabel={say('list.department-any')}
        value={filters.service}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="etat"
        label={say('list.state')}
        emptyLabel={say('list.state-any')}
        value={filters.etat}
        options={(['soon', ...standings] as const).map((value) => ({
          value,
          label: say(`standing.${value}`),
        }))}
      />
    </FilterBar>
  )
}

function CommitmentCard({
  commitment,
  neighbourhoods,
  departments,
  today,
  day,
}: { readonly commitment: PublicCommitment } & Place) {
  const say = useWords(commitmentWords)
  const address = useAddress()
  const where = whereIn(neighbourhoods, commitment.neighbourhood, say('list.whole-town'))
  return (
    <Card
      level={2}
      title={commitment.text}
      href={address(commitmentPaths.one(commitment.number))}
      tags={
        <Tags>
          <StandingTag commitment={commitment} today={today} />
          <Tag>{where}</Tag>
        </Tags>
      }
    >
      <p>
        {dueSentence(commitment, today, day, say)}
        {' · '}
        {nameIn(departments, commitment.department)}
      </p>
    </Card>
  )
}
