import {
  Actions,
  Block,
  Card,
  CardGrid,
  DrawnOnce,
  EmptyState,
  InFrench,
  FilterBar,
  LinkButton,
  PageHeading,
  Pagination,
  SearchField,
  SectionHeading,
  Select,
  Tag,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { type Filters, type Tally, wholeTown } from '../rules/listing.ts'
import { proposalPaths } from '../rules/paths.ts'
import { type AdoptedProposal, type Standing, standingOf, standings } from '../rules/proposal.ts'
import { proposalWords } from '../words/index.ts'
import { Groups } from './groups.tsx'
import { type Named, nameIn } from '../../bodies/index.ts'
import { type Place, whereIn } from './place.ts'
import { dueSentence } from './sentences.ts'
import { StandingTag } from './standing-tag.tsx'

export interface ListModel extends Place {
  readonly proposals: readonly AdoptedProposal[]
  readonly total: number
  readonly perPage: number
  readonly tally: Tally
  readonly filters: Filters
  /** Of who reads: where she sits. */
  readonly own: readonly Named[]
}

/** What bodies proposed, and what became of it. */
export function listPage(model: ListModel, speech: Speech): Page {
  const say = sayWith(proposalWords, speech)
  return { title: say('list.title'), description: say('list.lead'), body: <Board {...model} /> }
}

function Board(model: ListModel) {
  const { proposals, own } = model
  const say = useWords(proposalWords)
  const address = useAddress()
  return (
    <>
      <Block>
        <PageHeading title={say('list.title')} lead={say('list.lead')} />
        {own.length > 0 && <Own own={own} />}
        <DrawnOnce of={proposals} as="board" draw={() => <Found {...model} />} />
      </Block>
      <Block>
        <p class="muted">{say('list.rules')}</p>
        <SectionHeading title={say('list.data')} />
        <ul>
          {(['feed', 'csv', 'json'] as const).map((kind) => (
            <li>
              <a href={address(proposalPaths[kind]())}>{say(`list.${kind}`)}</a>
            </li>
          ))}
        </ul>
      </Block>
    </>
  )
}

/** What is asked for and what was found: the same for all who ask the same. */
function Found(model: ListModel) {
  const { proposals, total, perPage, filters } = model
  const say = useWords(proposalWords)
  const root = useAddress()(proposalPaths.all())
  const { page, ...asked } = filters
  const isFiltered = Object.values(asked).some((value) => value !== '')
  return (
    <>
      {(proposals.length > 0 || isFiltered) && (
        <>
          <Groups
            {...model}
            root={root}
            shown={standings.filter((one) => model.tally[one] > 0 || filters.etat === one)}
          />
          <Narrowing {...model} />
        </>
      )}
      {proposals.length === 0 ? (
        <EmptyState title={say(isFiltered ? 'list.nothing' : 'list.empty')}>
          {say(isFiltered ? 'list.nothing-hint' : 'list.empty-hint')}
        </EmptyState>
      ) : (
        <ByStanding {...model} />
      )}
      <Pagination
        current={page}
        total={Math.ceil(total / perPage)}
        hrefFor={(to) => root + queryText({ ...asked, page: to === 1 ? '' : to })}
      />
    </>
  )
}

/** Where the members of a body go on to write. */
function Own({ own }: Pick<ListModel, 'own'>) {
  const say = useWords(proposalWords)
  const address = useAddress()
  return (
    <>
      <SectionHeading title={say('list.yours')} />
      <Actions>
        {own.map(({ id, name }) => (
          <LinkButton variant="secondary" href={address(proposalPaths.drafts(id))}>
            {name}
          </LinkButton>
        ))}
      </Actions>
    </>
  )
}

function Narrowing({ filters, neighbourhoods, bodies, total }: ListModel) {
  const say = useWords(proposalWords)
  const root = useAddress()(proposalPaths.all())
  const { mots, instance, quartier, etat } = filters
  const isFiltered = [mots, instance, quartier, etat].some((value) => value !== '')
  return (
    <FilterBar
      action={root}
      clearHref={isFiltered ? root : undefined}
      outcome={say('list.count', { count: total })}
    >
      <SearchField name="mots" label={say('list.words')} value={mots} />
      <Select
        name="instance"
        label={say('list.body')}
        emptyLabel={say('list.body-any')}
        value={instance}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="quartier"
        label={say('list.neighbourhood')}
        emptyLabel={say('list.neighbourhood-any')}
        value={quartier}
        options={[
          { value: wholeTown, label: say('list.whole-town') },
          ...neighbourhoods.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        name="etat"
        label={say('list.state')}
        emptyLabel={say('list.state-any')}
        value={etat}
        options={standings.map((value) => ({ value, label: say(`standing.${value}`) }))}
      />
    </FilterBar>
  )
}

/** A late reply stands with those awaited: the card says it is late. */
const groupOf = (standing: Standing): Standing => (standing === 'late' ? 'waiting' : standing)

function ByStanding(model: ListModel) {
  const say = useWords(proposalWords)
  const { proposals, today } = model
  const group = (one: AdoptedProposal) => groupOf(standingOf(one, today))
  return (
    <>
      {standings
        .filter((standing) => proposals.some((one) => group(one) === standing))
        .map((standing) => (
          <>
            <SectionHeading title={say(`group.${standing}`)} />
            <CardGrid size="large">
              {proposals
                .filter((one) => group(one) === standing)
                .map((one) => (
                  <ProposalCard {...model} proposal={one} />
                ))}
            </CardGrid>
          </>
        ))}
    </>
  )
}

function ProposalCard({ proposal, ...place }: { readonly proposal: AdoptedProposal } & Place) {
  const say = useWords(proposalWords)
  const address = useAddress()
  const where = whereIn(place.neighbourhoods, proposal.neighbourhood, say('list.whole-town'))
  return (
    <Card
      title={<InFrench>{proposal.title}</InFrench>}
      overline={nameIn(place.bodies, proposal.body)}
      href={address(proposalPaths.one(proposal.number))}
      tags={
        <Tags>
          <StandingTag proposal={proposal} today={place.today} />
          <Tag>{where}</Tag>
        </Tags>
      }
    >
      <p>
        {dueSentence(proposal, place, say)}
        {proposal.department !== null && ` · ${nameIn(place.departments, proposal.department)}`}
      </p>
    </Card>
  )
}
