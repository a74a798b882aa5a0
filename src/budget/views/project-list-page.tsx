import {
  Block,
  CardGrid,
  EmptyState,
  FilterBar,
  PageHeading,
  Pagination,
  SearchField,
  Select,
} from '../../platform/design/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import type { ProjectFilters, ReasonFilters } from '../rules/project-filters.ts'
import type { ProjectFacets } from '../rules/project-facets.ts'
import { budgetWords } from '../words/index.ts'
import { nameIn } from './edition-name.ts'
import { editionTrail } from './edition-trail.ts'
import { ProjectCard } from './project-face.tsx'

export interface ProjectListModel {
  readonly edition: Edition
  readonly isCounted: boolean
  readonly filters: ProjectFilters
  readonly facets: ProjectFacets
  readonly projects: readonly Project[]
  readonly total: number
  readonly perPage: number
}

/** The projects of an edition, with search, filters and order in the address. */
export function projectListPage(model: ProjectListModel, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  const name = nameIn(model.edition.name, speech)
  return {
    title: `${say('list.title')} · ${name}`,
    trail: editionTrail(speech, model.edition),
    body: <ProjectListBody {...model} />,
  }
}

function ProjectListBody(model: ProjectListModel) {
  const { edition, filters, projects, total, perPage } = model
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const address = useAddress()
  const list = address(paths.projects(edition.slug))
  return (
    <Block>
      <PageHeading eyebrow={nameIn(edition.name, speech)} title={say('list.title')} />
      <Filters {...model} list={list} />
      {projects.length === 0 ? (
        <EmptyState title={say('list.found', { count: 0 })}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <CardGrid>
          {projects.map((project) => (
            <ProjectCard edition={edition} project={project} isCounted={model.isCounted} />
          ))}
        </CardGrid>
      )}
      <Pagination
        current={filters.page}
        total={Math.ceil(total / perPage)}
        hrefFor={(page) => list + filtersText({ ...filters, page })}
      />
    </Block>
  )
}

function Filters({ list, filters, facets, total }: ProjectListModel & { readonly list: string }) {
  const say = useWords(budgetWords)
  const isFiltered = filtersText({ ...filters, page: 1, sort: 'support' }) !== ''
  const options = (values: ProjectFacets['themes']) =>
    values.map(({ value, projects }) => ({ value, label: `${value} (${projects})` }))
  return (
    <FilterBar
      action={list}
      clearHref={isFiltered ? list : undefined}
      outcome={say('list.found', { count: total })}
    >
      <SearchField
        name="words"
        label={say('list.words')}
        hint={say('list.words-hint')}
        value={filters.words}
      />
      {facets.themes.length > 1 && (
        <Select
          name="theme"
          label={say('theme')}
          emptyLabel={say('list.all-themes')}
          options={options(facets.themes)}
          value={filters.theme}
        />
      )}
      {facets.neighbourhoods.length > 1 && (
        <Select
          name="neighbourhood"
          label={say('neighbourhood')}
          emptyLabel={say('list.all-neighbourhoods')}
          options={options(facets.neighbourhoods)}
          value={filters.neighbourhood}
        />
      )}
      <Select
        name="outcome"
        label={say('list.outcome')}
        options={(['all', 'winners', 'losers'] as const).map((value) => ({
          value,
          label: say(`list.outcome-${value}`),
        }))}
        value={filters.outcome}
      />
      <Select
        name="sort"
        label={say('list.sort')}
        options={(['support', 'won', 'cost', 'cheapest', 'title'] as const).map((value) => ({
          value,
          label: say(`list.sort-${value}`),
        }))}
        value={filters.sort}
      />
    </FilterBar>
  )
}

/** The filters as an address writes them: what is at its default stays out. */
export const filtersText = (filters: ProjectFilters & Partial<ReasonFilters>): string =>
  queryText({
    rows: filters.rows === 'all' ? 'all' : '',
    words: filters.words,
    theme: filters.theme,
    neighbourhood: filters.neighbourhood,
    outcome: filters.outcome === 'all' ? '' : filters.outcome,
    sort: filters.sort === 'support' ? '' : filters.sort,
    page: filters.page === 1 ? '' : filters.page,
  })
