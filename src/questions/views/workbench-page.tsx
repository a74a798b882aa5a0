import { type MailOverview, mailInPaths } from '../../mail-in/index.ts'
import {
  Actions,
  Alert,
  Block,
  DrawnOnce,
  EmptyState,
  FilterBar,
  LinkButton,
  PageHeading,
  Pagination,
  SearchField,
  Select,
  SubNavigation,
  Table,
  Tags,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useSpeech, useWords } from '../../platform/words/speech.tsx'
import { type CountedWork, type WorkFilters, type WorkLine, workStates } from '../rules/listing.ts'
import { questionPaths } from '../rules/paths.ts'
import { isOver, isOwed } from '../rules/question.ts'
import { workWords } from '../words/index.ts'
import { themeName, themeOptions } from './theme-name.ts'
import type { WorkPlace } from './work-model.ts'
import { LatenessTag } from './work-state.tsx'

export interface WorkbenchModel extends WorkPlace {
  /** Of these filters and this day alone, never altered. */
  readonly found: CountedWork & {
    readonly lines: readonly WorkLine[]
    /** The number of the next question that nobody is in charge of. */
    readonly next: number | null
    /** Of the town’s mailbox. */
    readonly mail: MailOverview
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
  const { next, mail } = model.found
  const say = useWords(workWords)
  const address = useAddress()
  return (
    <Block>
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
      <Found {...model} />
    </Block>
  )
}

/** What is asked for, and what was found. */
function Found(model: WorkbenchModel) {
  const { found, perPage, filters } = model
  const say = useWords(workWords)
  const root = useAddress()(questionPaths.workbench())
  const { page, ...asked } = filters
  return (
    <>
      <Groups {...model} />
      <Filters {...model} />
      {found.lines.length === 0 ? (
        <EmptyState title={say('list.empty')}>{say('list.empty-hint')}</EmptyState>
      ) : (
        <Lines {...model} />
      )}
      <Pagination
        current={page}
        total={Math.ceil(found.total / perPage)}
        hrefFor={(to) => root + queryText({ ...asked, page: to === 1 ? '' : to })}
      />
    </>
  )
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

function Groups({ found: { counts }, filters }: WorkbenchModel) {
  const say = useWords(workWords)
  const root = useAddress()(questionPaths.workbench())
  const { page: _, etat, retard, suivi, ...asked } = filters
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
          item(`${say(`group.${state}`)} (${counts[state]})`, { etat: state }, etat === state),
        ),
        item(say('group.mine'), { suivi: 'moi' }, suivi === 'moi'),
        item(`${say('group.late')} (${counts.late})`, { retard: 'oui' }, retard === 'oui'),
      ]}
    />
  )
}

function Filters({ filters, themes, neighbourhoods, departments, found }: WorkbenchModel) {
  const say = useWords(workWords)
  const speech = useSpeech()
  const root = useAddress()(questionPaths.workbench())
  const { page: _, ...asked } = filters
  const isFiltered = Object.values(asked).some((value) => value !== '')
  return (
    <FilterBar
      action={root}
      kept={{ etat: filters.etat, retard: filters.retard, suivi: filters.suivi }}
      clearHref={isFiltered ? root : undefined}
      outcome={say('list.count', { count: found.total })}
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

function Lines({ found: { lines }, ...model }: WorkbenchModel) {
  const say = useWords(workWords)
  const cellsOf = useCells(model)
  // What is late changes at midnight.
  const manner = `line of ${model.today}`
  return (
    <Table
      caption={say('list.caption')}
      isCaptionHidden
      columns={[
        { key: 'question', label: say('column.question') },
        { key: 'state', label: say('column.state') },
        { key: 'theme', label: say('column.theme') },
        { key: 'department', label: say('column.department') },
        { key: 'due', label: say('column.due'), isWhole: true },
        { key: 'askers', label: say('column.askers'), isNumeric: true },
      ]}
      rows={lines.map((line) => ({ of: line, as: manner, cells: () => cellsOf(line) }))}
    />
  )
}

/** What each line says. */
function useCells({ themes, departments, day, latenessOf }: WorkPlace) {
  const say = useWords(workWords)
  const speech = useSpeech()
  const address = useAddress()
  return (line: WorkLine) => {
    const { state } = line
    const due = line.dueOn ?? line.answerDueOn
    const lateness = isOwed({ state }) ? latenessOf(due) : 'on-time'
    return {
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
  }
}
