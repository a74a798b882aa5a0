import {
  EmptyState,
  FilterBar,
  Pagination,
  Progress,
  SearchField,
  Select,
  Table,
} from '../../platform/design/index.ts'
import type { Day } from '../../platform/kernel/day.ts'
import { formatDay } from '../../platform/words/dates.ts'
import {
  sayWith,
  type Speech,
  useSpeech,
  useSpoken,
  useWords,
} from '../../platform/words/speech.tsx'
import { type Page, useAddress } from '../../platform/web/index.ts'
import type { CountedOutcome } from '../rules/counted-outcome.ts'
import type { Edition, Project } from '../rules/edition.ts'
import { paths } from '../rules/paths.ts'
import type { ReasonFilters } from '../rules/project-filters.ts'
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
  readonly filters: ReasonFilters
  readonly projects: readonly Project[]
  readonly total: number
  readonly perPage: number
  readonly titles: ReadonlyMap<string, string>
  /** Losers whose fate is not yet examined, of how many. */
  readonly waiting: { readonly count: number; readonly of: number }
  /** Asked for, without language, with its query; and the day: said on paper. */
  readonly address: string
  readonly today: Day
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
        kept={{ rows: filters.rows === 'all' ? 'all' : undefined }}
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
          <WhatIsPrinted {...model} />
          <RowsShown {...model} here={here} />
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

/** Which rows of the list these are, and the way to all of them. */
function RowsShown({ filters, total, perPage, here }: ReasonsModel & { readonly here: string }) {
  const say = useWords(budgetWords)
  const from = (filters.page - 1) * perPage + 1
  const to = Math.min(total, from + perPage - 1)
  const isWhole = filters.rows === 'all'
  const other = filtersText({ ...filters, page: 1, rows: isWhole ? 'page' : 'all' })
  return (
    <p class="rows-shown">
      <span>{say('reasons.rows', { from, to, total })}</span>
      {(isWhole || total > perPage) && (
        <a href={here + other}>{say(isWhole ? 'reasons.by-page' : 'reasons.all-rows')}</a>
      )}
    </p>
  )
}

/** On paper the filters and the address bar are gone: what was asked, where and when is written. */
function WhatIsPrinted({ filters, address: asked, today }: ReasonsModel) {
  const say = useWords(budgetWords)
  const language = useSpoken()
  const address = useAddress()
  const what = [
    say(`reasons.filter-${filters.outcome}`),
    ...(filters.words === '' ? [] : [say('reasons.filter-words', { words: filters.words })]),
    ...[filters.theme, filters.neighbourhood].filter((one) => one !== ''),
  ]
  return (
    <div class="print-only">
      <p>{say('reasons.filters', { what: what.join(', ') })}</p>
      <p>{say('reasons.printed', { path: address(asked), day: formatDay(today, language) })}</p>
    </div>
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
