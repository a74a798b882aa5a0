import { type MailOverview, mailInPaths } from '../../mail-in/index.ts'
import {
  Actions,
  Alert,
  Block,
  DrawnOnce,
  EmptyState,
  FilterBar,
  hole,
  LinkButton,
  PageHeading,
  Pagination,
  SearchField,
  Select,
  SubNavigation,
  Table,
  TableRow,
  Tags,
  useDrawn,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type CountedWork, type WorkFilters, type WorkLine, workStates } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import { isOver, isOwed } from '../rules/question.ts'
import { workWords } from '../words/index.ts'
import { themeName, themeOptions } from './theme-name.ts'
import type { Choices } from './choices.ts'
import { mannerOf, withHole } from './with-hole.ts'
import type { WorkPlace } from './work-model.ts'
import { LatenessTag } from './work-state.tsx'

interface Beside {
  /** The number of the next question that nobody is in charge of. */
  readonly next: number | null
  /** Of the town’s mailbox. */
  readonly mail: MailOverview
}

export interface WorkbenchModel extends WorkPlace {
  /** Of these filters and this day alone, never altered. */
  readonly found: CountedWork & {
    readonly lines: readonly WorkLine[]
    /** The same whatever is asked, until something it says changes: drawn once. */
    readonly beside: Beside
  }
  /** `found` stays in memory until something it shows changes: it is drawn once. */
  readonly isKept: boolean
  readonly perPage: number
  readonly filters: WorkFilters
}

/** All the questions, by what awaits whom. */
export function workbenchPage(model: WorkbenchModel, speech: Speech): Page {
  const say = sayWith(workWords, speech)
  return {
    title: say('list.title'),
    isPrivate: true,
    body: (
      <DrawnOnce
        of={model.isKept ? model.found : null}
        as="list"
        draw={() => <Workbench {...model} />}
      />
    ),
  }
}

function Workbench(model: WorkbenchModel) {
  const { choices, found, perPage, filters, today } = model
  const { beside, counts, lines, total } = found
  const say = useWords(workWords)
  const { once, each } = useDrawn()
  const { page, ...asked } = filters
  const pages = Math.ceil(total / perPage)
  const manner = mannerOf(asked)
  const words = { words: filters.mots }
  return (
    <DrawnOnce
      of={choices}
      as={`work, ${lines.length === 0 ? 'nothing' : 'lines'} ${manner}`}
      words={{
        ...words,
        ...texts(counts),
        outcome: say('list.count', { count: total }),
        above: once({ of: beside, as: 'above', draw: () => <Above {...beside} /> }),
        // What is late changes at midnight.
        lines: each({
          of: lines,
          as: `line of ${today}`,
          draw: (line) => <Line line={line} {...model} />,
        }),
        pages: once({
          of: choices,
          as: `work page ${page} of ${pages} ${manner}`,
          words,
          draw: () => <Pages current={page} total={pages} asked={withHole(asked)} />,
        }),
      }}
      draw={() => <Around choices={choices} asked={withHole(asked)} isEmpty={lines.length === 0} />}
    />
  )
}

interface AroundProps {
  readonly choices: Choices
  readonly asked: Asked
  readonly isEmpty: boolean
}

/** All that stands around what was found, which has its holes there. */
function Around({ choices, asked, isEmpty }: AroundProps) {
  const say = useWords(workWords)
  return (
    <Block>
      {hole('above')}
      <Groups {...asked} />
      <Filters {...choices} filters={asked} />
      {isEmpty ? (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <Table
          caption={say('list.caption')}
          isCaptionHidden
          columns={useColumns()}
          rows={hole('lines')}
        />
      )}
      {hole('pages')}
    </Block>
  )
}

function Above({ next, mail }: Beside) {
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <>
      <PageHeading
        title={say('list.title')}
        lead={say('list.lead')}
        actions={
          <Actions>
            {next !== null && (
              <LinkButton href={address(questionPaths.run(next))}>{say('list.next')}</LinkButton>
            )}
            <LinkButton variant="secondary" href={address(questionPaths.entry())}>
              {say('list.entry')}
            </LinkButton>
          </Actions>
        }
      />
      <OtherPages mailsWaiting={mail.mailsWaiting} />
      {mail.isMailFailing && (
        <Alert kind="danger">
          <a href={address(mailInPaths.all())}>{say('list.mail-failing')}</a>
        </Alert>
      )}
    </>
  )
}

/** What is asked, but for the page. */
type Asked = Omit<WorkFilters, 'page'>

const texts = (counts: CountedWork['counts']) =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]))

function Pages({
  current,
  total,
  asked,
}: {
  readonly current: number
  readonly total: number
  readonly asked: Asked
}) {
  const root = useAddress()(questionPaths.workbench())
  const hrefFor = (to: number) => root + queryText({ ...asked, page: to === 1 ? '' : to })
  return <Pagination current={current} total={total} hrefFor={hrefFor} />
}

function OtherPages({ mailsWaiting }: Pick<MailOverview, 'mailsWaiting'>) {
  const say = useWords(workWords)
  const address = useAddress()
  const pages = [
    [mailInPaths.all(), say('list.mails', { count: mailsWaiting })],
    [questionPaths.letters(), say('list.letters')],
    [questionPaths.slips(), say('list.slips')],
    [questionPaths.steering(), say('list.steering')],
    [questionPaths.settings(), say('list.settings')],
    [questionPaths.setAside(), say('list.robots')],
  ] as const
  return (
    <ul class="ways" role="list">
      {pages.map(([path, label]) => (
        <li>
          <a href={address(path)}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

/** How many in each stands in its hole. */
function Groups({ etat, retard, suivi, ...asked }: Asked) {
  const say = useWords(workWords)
  const root = useAddress()(questionPaths.workbench())
  const item = (label: string, more: Readonly<Record<string, string>>, isCurrent: boolean) => ({
    label,
    href: root + queryText({ ...asked, ...more }),
    isCurrent,
  })
  return (
    <SubNavigation
      label={say('list.state')}
      foldedLabel={say('list.state')}
      items={[
        item(say('list.all'), {}, etat === '' && retard === '' && suivi === ''),
        ...workStates.map((state) =>
          item(`${say(`group.${state}`)} (${hole(state)})`, { etat: state }, etat === state),
        ),
        item(say('group.mine'), { suivi: 'moi' }, suivi === 'moi'),
        item(`${say('group.late')} (${hole('late')})`, { retard: 'oui' }, retard === 'oui'),
      ]}
    />
  )
}

function Filters({
  filters,
  themes,
  neighbourhoods,
  departments,
}: Choices & { readonly filters: Asked }) {
  const say = useWords(workWords)
  const speech = useSpeech()
  const root = useAddress()(questionPaths.workbench())
  const isFiltered = Object.values(filters).some((value) => value !== '')
  return (
    <FilterBar
      action={root}
      kept={{ etat: filters.etat, retard: filters.retard, suivi: filters.suivi }}
      clearHref={isFiltered ? root : undefined}
      outcome={hole('outcome')}
    >
      <SearchField name="mots" label={say('list.words')} value={filters.mots} />
      <Select
        name="theme"
        label={say('list.theme')}
        emptyLabel={say('list.any')}
        value={filters.theme}
        options={themeOptions(themes, speech, filters.theme)}
      />
      <Select
        name="quartier"
        label={say('list.neighbourhood')}
        emptyLabel={say('list.any')}
        value={filters.quartier}
        options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="service"
        label={say('list.department')}
        emptyLabel={say('list.any')}
        value={filters.service}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  )
}

function useColumns() {
  const say = useWords(workWords)
  return [
    { key: 'question', label: say('column.question') },
    { key: 'state', label: say('column.state') },
    { key: 'theme', label: say('column.theme') },
    { key: 'department', label: say('column.department') },
    { key: 'due', label: say('column.due'), isWhole: true },
    { key: 'askers', label: say('column.askers'), isNumeric: true },
  ] as const
}

function Line({
  line,
  themes,
  departments,
  day,
  latenessOf,
}: WorkPlace & { readonly line: WorkLine }) {
  const say = useWords(workWords)
  const speech = useSpeech()
  const address = useAddress()
  const { state } = line
  const due = line.dueOn ?? line.answerDueOn
  const lateness = isOwed({ state }) ? latenessOf(due) : 'on-time'
  const row = {
    question: (
      <a href={address(questionPaths.run(line.number))}>
        {line.number}
        {' · '}
        {line.title ?? line.subject ?? say('run.erased')}
      </a>
    ),
    state: say(`state.${state}`),
    theme: themeName(themes, line.theme, speech) || '—',
    department: departments.find(({ id }) => id === line.department)?.name ?? '—',
    due: (
      <>
        {isOver({ state }) ? '—' : day(due)}{' '}
        {lateness !== 'on-time' && (
          <Tags>
            <LatenessTag lateness={lateness} />
          </Tags>
        )}
      </>
    ),
    askers: line.askers > 1 ? line.askers : '',
  }
  return <TableRow columns={useColumns()} row={row} />
}
