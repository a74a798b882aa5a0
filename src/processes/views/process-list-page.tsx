import {
  Block,
  Card,
  CardGrid,
  EmptyState,
  FilterBar,
  PageHeading,
  Pagination,
  Select,
  Tag,
  Tags,
  ShortText,
  titleIn,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import type { ProcessFilters } from '../rules/listing.ts'
import { processPaths } from '../rules/paths.ts'
import { stateOf } from '../rules/phases.ts'
import type { Process } from '../rules/process.ts'
import { processWords } from '../words/index.ts'
import { nowSentence } from './now-sentence.ts'

export interface ProcessListModel {
  /** Those of this page. */
  readonly processes: readonly Process[]
  readonly total: number
  readonly perPage: number
  readonly filters: ProcessFilters
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly now: Date
  readonly written: (instant: string) => string
}

/** Every process that the public may read. */
export function processListPage(model: ProcessListModel, speech: Speech): Page {
  const say = sayWith(processWords, speech)
  return {
    title: say('list.title'),
    description: say('list.lead'),
    body: <ProcessList {...model} />,
  }
}

const states = ['current', 'coming', 'done'] as const

function ProcessList({ processes, total, perPage, filters, ...model }: ProcessListModel) {
  const say = useWords(processWords)
  const address = useAddress()
  const { etat, quartier } = filters
  const isFiltered = etat !== '' || quartier !== ''
  const root = address(processPaths.all())
  return (
    <Block>
      <PageHeading title={say('list.title')} lead={say('list.lead')} />
      {(total > 0 || isFiltered) && (
        <FilterBar
          action={root}
          clearHref={isFiltered ? root : undefined}
          outcome={say('list.count', { count: total })}
        >
          <Select
            name="etat"
            label={say('list.state')}
            emptyLabel={say('list.state-any')}
            value={etat}
            options={states.map((value) => ({ value, label: say(`state.${value}`) }))}
          />
          <Select
            name="quartier"
            label={say('list.neighbourhood')}
            emptyLabel={say('list.neighbourhood-any')}
            value={quartier}
            options={model.neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterBar>
      )}
      {processes.length === 0 ? (
        <EmptyState title={say(isFiltered ? 'list.nothing' : 'list.empty')}>
          {say(isFiltered ? 'list.nothing-hint' : 'list.empty-hint')}
        </EmptyState>
      ) : (
        <CardGrid size="large">
          {processes.map((process) => (
            <ProcessCard process={process} {...model} />
          ))}
        </CardGrid>
      )}
      <Pagination
        current={filters.page}
        total={Math.ceil(total / perPage)}
        hrefFor={(page) => root + queryText({ etat, quartier, page: page === 1 ? '' : page })}
      />
    </Block>
  )
}

function ProcessCard({
  process,
  now,
  written,
}: { readonly process: Process } & Pick<ProcessListModel, 'now' | 'written'>) {
  const say = useWords(processWords)
  const speech = useSpeech()
  const address = useAddress()
  const state = stateOf(process.phases, now)
  const nameOf = ({ name }: Process['phases'][number]) => titleIn(name, speech)
  return (
    <Card
      level={2}
      title={<ShortText content={process.title} />}
      href={address(processPaths.one(process.slug))}
      tone={state === 'current' ? 'accent' : undefined}
      tags={
        <Tags>
          {state !== null && (
            <Tag tone={state === 'current' ? 'success' : 'neutral'}>{say(`state.${state}`)}</Tag>
          )}
          <Tag tone="brand3">{say(`level.${process.level}`)}</Tag>
        </Tags>
      }
    >
      <p>
        {nowSentence(process.phases, now, say, { nameOf, written }) ?? say('page.calendar-empty')}
      </p>
    </Card>
  )
}
