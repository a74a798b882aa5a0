import {
  EmptyState,
  FilterBar,
  Pagination,
  Progress,
  SearchField,
  Select,
  Table,
} from '../../platform/design/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import type { ProjectFilters } from '../rules/project-filters.ts'
import { budgetWords } from '../words/index.ts'
import { editionTrail } from './edition-trail.ts'
import { useMoney } from './money.tsx'
import { OutcomeTag } from './project-face.tsx'
import { filtersText } from './project-list-page.tsx'
import { changeSentences, reasonSentences } from './reason-sentences.ts'
import { ResultsBlock } from './results-frame.tsx'
import { supportText } from './support-text.ts'

export interface ReasonsModel {
  readonly edition: Edition
  readonly outcome: CountedOutcome
  readonly filters: ProjectFilters
  readonly projects: readonly Project[]
  readonly total: number
  readonly perPage: number
  readonly titles: ReadonlyMap<string, string>
  /** Losers whose fate is not yet examined, of how many. */
  readonly waiting: { readonly count: number; readonly of: number }
}

/** Every project with its outcome, the reason, and what would have changed it. */
export function reasonsPage(model: ReasonsModel, speech: Speech): Page {
  const say = sayWith(budgetWords, speech)
  return {
    title: say('reasons.title'),
    trail: editionTrail(speech, model.edition, true),
    body: <ReasonsBody {...model} />,
  }
}

function ReasonsBody(model: ReasonsModel) {
  const { edition, filters, total, perPage, waiting } = model
  const say = useWords(budgetWords)
  const address = useAddress()
  const here = address(paths.reasons(edition.slug))
  return (
    <ResultsBlock edition={edition} path={paths.reasons(edition.slug)} title={say('reasons.title')}>
      <FilterBar
        action={here}
        clearHref={filters.words === '' && filters.outcome === 'all' ? undefined : here}
        outcome={say('list.found', { count: total })}
      >
        <SearchField name="words" label={say('list.words')} value={filters.words} />
        <Select
          name="outcome"
          label={say('list.outcome')}
          options={(['all', 'winners', 'losers'] as const).map((value) => ({
            value,
            label: say(`list.outcome-${value}`),
          }))}
          value={filters.outcome}
        />
      </FilterBar>
      {waiting.count > 0 && (
        <Progress
          label={say('reasons.changes-pending', { count: waiting.count })}
          value={waiting.of - waiting.count}
          max={waiting.of}
        />
      )}
      {total === 0 ? (
        <EmptyState title={say('list.found', { count: 0 })}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <>
          <ReasonsTable {...model} />
          <p class="muted">{say('what-if.meaning')}</p>
        </>
      )}
      <Pagination
        current={filters.page}
        total={Math.ceil(total / perPage)}
        hrefFor={(page) => here + filtersText({ ...filters, page })}
      />
    </ResultsBlock>
  )
}

function ReasonsTable({ edition, outcome, projects, titles }: ReasonsModel) {
  const say = useWords(budgetWords)
  const speech = useSpeech()
  const address = useAddress()
  const money = useMoney(edition)
  const told = { edition, titles, speech }
  return (
    <Table
      caption={say('reasons.title')}
      isCaptionHidden
      columns={[
        { key: 'project', label: say('project') },
        { key: 'cost', label: say('cost'), isNumeric: true },
        { key: 'support', label: say('support'), isNumeric: true },
        { key: 'why', label: say('results.why') },
      ]}
      rows={projects.map((project) => {
        const reason = outcome.reasons[project.code]
        const change = outcome.changes[project.code]
        const sentences = [
          ...(reason === undefined ? [] : reasonSentences(reason, told).slice(0, 1)),
          ...(change === undefined ? [] : changeSentences(change, told)),
        ]
        return {
          project: (
            <>
              <a href={address(paths.project(edition.slug, project.code))}>{project.title}</a>{' '}
              <OutcomeTag project={project} isCounted />
            </>
          ),
          cost: money(project.cost),
          support: supportText(project.score, edition.format, say),
          why: sentences.join(' '),
        }
      })}
    />
  )
}
