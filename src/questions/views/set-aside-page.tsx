import {
  Alert,
  Block,
  Button,
  CheckboxList,
  EmptyState,
  ErrorSummary,
  FilterBar,
  Form,
  PageHeading,
  SearchField,
  Select,
  SubNavigation,
} from '../../platform/design/index.ts'
import { type Page, queryText, useAddress } from '../../platform/web/index.ts'
import { sayWith, type Speech, useWords } from '../../platform/words/speech.tsx'
import { questionPaths } from '../rules/paths.ts'
import type { UnsureQuestion } from '../rules/set-aside.ts'
import { setAsideWords, workWords } from '../words/index.ts'

export interface SetAsideModel {
  readonly lines: readonly UnsureQuestion[]
  readonly total: number
  /** Those set aside already, to be brought back. */
  readonly isBack: boolean
  readonly filters: { readonly mots: string; readonly depuis: string }
  /** How many just were. */
  readonly done: number | null
  readonly isFault: boolean
  readonly dayOf: (instant: string) => string
}

/** What robots sent: found by what it has in common, and set aside at once. */
export function setAsidePage(model: SetAsideModel, speech: Speech): Page {
  const say = sayWith(setAsideWords, speech)
  return { title: say('title'), isPrivate: true, body: <SetAside {...model} /> }
}

function SetAside(model: SetAsideModel) {
  const { lines, isBack, done, isFault } = model
  const say = useWords(setAsideWords)
  const root = useAddress()(questionPaths.setAside())
  const error = isFault ? say('none-ticked') : undefined
  return (
    <Block>
      <ErrorSummary faults={error === undefined ? [] : [{ field: 'question', message: error }]} />
      {done !== null && (
        <Alert kind="success" isAnnounced>
          {say(isBack ? 'done-back' : 'done-aside', { count: done })}
        </Alert>
      )}
      <PageHeading
        title={say(isBack ? 'title-back' : 'title')}
        lead={say(isBack ? 'lead-back' : 'lead')}
      />
      <SubNavigation
        label={say('title')}
        foldedLabel={say(isBack ? 'to-back' : 'to-aside')}
        items={[
          { label: say('to-aside'), href: root, isCurrent: !isBack },
          { label: say('to-back'), href: `${root}?sens=reprendre`, isCurrent: isBack },
        ]}
      />
      <Filters {...model} />
      {lines.length === 0 ? (
        <EmptyState title={say('none')}>{say('none-hint')}</EmptyState>
      ) : (
        <Ticked {...model} error={error} />
      )}
    </Block>
  )
}

const sens = (isBack: boolean) => (isBack ? 'reprendre' : 'ecarter')

function Filters({ isBack, filters, lines, total }: SetAsideModel) {
  const say = useWords(setAsideWords)
  const root = useAddress()(questionPaths.setAside())
  const isFiltered = filters.mots !== '' || filters.depuis !== ''
  return (
    <FilterBar
      action={root}
      kept={{ sens: sens(isBack) }}
      clearHref={isFiltered ? root + queryText({ sens: sens(isBack) }) : undefined}
      outcome={say('count', { count: lines.length, isCut: total > lines.length ? 'yes' : 'no' })}
    >
      <SearchField name="mots" label={say('words')} value={filters.mots} />
      <Select
        name="depuis"
        label={say('since')}
        value={filters.depuis}
        emptyLabel={say('since-all')}
        options={[
          { value: 'heure', label: say('since-hour') },
          { value: 'jour', label: say('since-day') },
          { value: 'semaine', label: say('since-week') },
        ]}
      />
    </FilterBar>
  )
}

function Ticked({
  isBack,
  filters,
  lines,
  dayOf,
  error,
}: SetAsideModel & { readonly error: string | undefined }) {
  const say = useWords(setAsideWords)
  const sayWork = useWords(workWords)
  const root = useAddress()(questionPaths.setAside())
  const isFiltered = filters.mots !== '' || filters.depuis !== ''
  return (
    <Form action={root + queryText({ ...filters, sens: sens(isBack) })}>
      <CheckboxList
        name="question"
        label={say('choose')}
        hint={isBack ? undefined : say('choose-hint')}
        error={error}
        values={isFiltered ? lines.map(({ id }) => id) : []}
        choices={lines.map(({ id, number, subject, words, door, receivedAt }) => ({
          value: id,
          label: say('line', { number, subject }),
          hint: say('line-more', {
            when: dayOf(receivedAt),
            door: sayWork(`door.${door}`),
            words,
          }),
        }))}
      />
      <p>{say(isBack ? 'effect-back' : 'effect')}</p>
      <Button>{say(isBack ? 'back' : 'aside')}</Button>
    </Form>
  )
}
